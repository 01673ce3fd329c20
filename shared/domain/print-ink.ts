import { foldLines, grainLines } from './arrow-line.ts'
import type { Point } from './geometry.ts'
import { notchLines } from './notch-line.ts'
import type { PieceGeometry } from './pattern.ts'

/** What a line on paper stands for: which decides how it is drawn. */
export type InkKind = 'cut' | 'nest' | 'sew' | 'mark' | 'fold'

export interface Ink {
  readonly kind: InkKind
  readonly points: readonly Point[]
  readonly closed: boolean
}

/** Every line of a piece in one size, as it is cut and marked by hand. */
export function inkOf(geometry: PieceGeometry, isOnFold: boolean): readonly Ink[] {
  const { cut, cutouts, sews, internals, notches, drills, grain, mirror } = geometry
  const marks = [
    ...notches.flatMap((notch) => notchLines(notch, cut)),
    ...drills.flatMap(({ at, diameter }) => crossAt(at, Math.max(diameter ?? 3, 4))),
    ...(grain ? grainLines(grain) : []),
  ]
  return [
    ...[cut, ...cutouts].map((points): Ink => ({ kind: 'cut', points, closed: true })),
    ...sews.map((path): Ink => ({ kind: 'sew', ...path })),
    ...internals.map((path): Ink => ({ kind: 'mark', ...path })),
    ...marks.map((points): Ink => ({ kind: 'mark', points, closed: false })),
    ...(mirror && isOnFold
      ? foldLines(mirror).map((points): Ink => ({ kind: 'fold', points, closed: false }))
      : []),
  ]
}

/** Of the other sizes in a nest, only where they are cut. */
export function nestInkOf({ cut, cutouts }: PieceGeometry): readonly Ink[] {
  return [cut, ...cutouts].map((points) => ({ kind: 'nest', points, closed: true }))
}

function crossAt([x, y]: Point, arm: number): readonly (readonly Point[])[] {
  return [
    [
      [x - arm, y],
      [x + arm, y],
    ],
    [
      [x, y - arm],
      [x, y + arm],
    ],
  ]
}
