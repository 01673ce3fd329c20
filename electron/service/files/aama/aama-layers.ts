import type { NotchKind } from '../../../../shared/domain/pattern/pattern.ts'

/** The layers of AAMA-292 and ASTM D6673 that we read; the two agree on their numbers. */
export const layers = {
  cut: '1',
  notch: '4',
  gradeReference: '5',
  mirror: '6',
  grain: '7',
  internal: '8',
  cutout: '11',
  drill: '13',
  sew: '14',
  annotation: '15',
} as const

/** Copies of layers 1, 8, 11 and 14 that let the reader check its curves; their tags repeat. */
export const checkLayers: ReadonlySet<string> = new Set(['84', '85', '86', '87'])

/** Layer 4 holds V and slit notches: which one shows in its width. */
export const notchKinds: ReadonlyMap<string, NotchKind> = new Map([
  ['4', 'V'],
  ['80', 'T'],
  ['81', 'castle'],
  ['82', 'check'],
  ['83', 'U'],
])
