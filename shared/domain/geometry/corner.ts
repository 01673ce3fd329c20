import { distance, type Point } from './geometry.ts'

/** A curve that was drawn in straight steps turns by less at each of them. */
const LEAST_TURN = (28 * Math.PI) / 180
/** Millimetres: points nearer than this are one place, or a short step would hide the turn. */
const STEP = 0.5

/** The vertices of a closed outline where it turns as a corner does, in their order. */
export function cornersOf(outline: readonly Point[]): readonly number[] {
  const found: number[] = []
  for (const [index, point] of outline.entries()) {
    const last = found.at(-1)
    const isSame = last !== undefined && distance(outline[last]!, point) < STEP
    if (!isSame && turnAt(outline, index) >= LEAST_TURN) found.push(index)
  }
  return found
}

function turnAt(outline: readonly Point[], index: number): number {
  const at = outline[index]!
  const [before, after] = [away(outline, index, -1), away(outline, index, 1)]
  if (!before || !after) return 0
  const into = Math.atan2(at[1] - before[1], at[0] - before[0])
  const out = Math.atan2(after[1] - at[1], after[0] - at[0])
  const turn = Math.abs(out - into)
  return Math.min(turn, 2 * Math.PI - turn)
}

/** The first point that way that is not the same place. */
function away(outline: readonly Point[], index: number, way: 1 | -1): Point | null {
  const count = outline.length
  for (let step = 1; step < count; step += 1) {
    const point = outline[(index + way * step + count) % count]!
    if (distance(point, outline[index]!) >= STEP) return point
  }
  return null
}
