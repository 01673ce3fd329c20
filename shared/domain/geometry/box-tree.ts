import { type Bounds, boundsOf, type Point } from './geometry.ts'

/** A run of a closed outline's edges, `from` (inclusive) to `to` (exclusive), in a box, halved down to a few edges. */
export interface Run {
  readonly from: number
  readonly to: number
  readonly box: Bounds
  readonly halves: readonly [Run, Run] | null
}

export const runLength = 8

export function runOf(outline: readonly Point[], from: number, to: number): Run {
  if (to - from <= runLength) {
    const ends = outline.slice(from, to).concat([outline[to % outline.length]!])
    return { from, to, box: boundsOf(ends)!, halves: null }
  }
  const middle = (from + to) >> 1
  const halves = [runOf(outline, from, middle), runOf(outline, middle, to)] as const
  return { from, to, box: boxAround(halves[0].box, halves[1].box), halves }
}

function boxAround(a: Bounds, b: Bounds): Bounds {
  return {
    minX: Math.min(a.minX, b.minX),
    minY: Math.min(a.minY, b.minY),
    maxX: Math.max(a.maxX, b.maxX),
    maxY: Math.max(a.maxY, b.maxY),
  }
}

export function boxesMeet(a: Bounds, b: Bounds): boolean {
  return a.minX <= b.maxX && b.minX <= a.maxX && a.minY <= b.maxY && b.minY <= a.maxY
}
