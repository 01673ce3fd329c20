import { foldLines, grainLines } from '../geometry/arrow-line.ts'
import { type Bounds, boundsOf, type Point } from '../geometry/geometry.ts'
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
function inkOf(geometry: PieceGeometry, isOnFold: boolean): readonly Ink[] {
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
function nestInkOf({ cut, cutouts }: PieceGeometry): readonly Ink[] {
  return [cut, ...cutouts].map((points) => ({ kind: 'nest', points, closed: true }))
}

/** What is printed of a piece: one size with all its marks, or, when none is asked for, the others round it as well. */
export function printedInk(
  sizes: readonly PieceGeometry[],
  size: string | null,
  isOnFold: boolean,
): { readonly inked: PieceGeometry | undefined; readonly ink: readonly Ink[] } {
  const asked = sizes.find((one) => one.size === size)
  const inked = asked ?? sizes[Math.floor(sizes.length / 2)]
  const others = size === null ? sizes.filter((one) => one !== inked) : []
  const own = inked ? inkOf(inked, isOnFold) : []
  return { inked, ink: [...others.flatMap(nestInkOf), ...own] }
}

/** Around all of it. */
export function boundsOfInk(ink: readonly Ink[]): Bounds {
  const none = { minX: 0, minY: 0, maxX: 0, maxY: 0 }
  return boundsOf(ink.flatMap(({ points }) => points)) ?? none
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
