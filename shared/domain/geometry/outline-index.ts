import { type Run, runOf } from './box-tree.ts'
import type { Point } from './geometry.ts'
import { type Foot, footOn } from './polyline.ts'

/** A closed outline made ready for many questions, each answered without walking all of it. */
export interface OutlineIndex {
  nearest(point: Point): Foot
  isInside(point: Point): boolean
}

/** The outline must have at least one point. */
export function indexOutline(outline: readonly Point[]): OutlineIndex {
  const whole = runOf(outline, 0, outline.length)
  return {
    nearest: (point) => nearestIn(outline, whole, point),
    isInside: (point) => crossingsRightOf(outline, whole, point) % 2 === 1,
  }
}

function edgeOf(outline: readonly Point[], index: number): readonly [Point, Point] {
  return [outline[index]!, outline[(index + 1) % outline.length]!]
}

function nearestIn(outline: readonly Point[], whole: Run, point: Point): Foot {
  let best = footOn(edgeOf(outline, 0), point, 0)
  const open = [whole]
  for (let run = open.pop(); run; run = open.pop()) {
    if (boxDistance(run, point) >= best.distance) continue
    if (run.halves) {
      const [one, other] = run.halves
      const nearer = boxDistance(one, point) <= boxDistance(other, point)
      open.push(...(nearer ? [other, one] : [one, other]))
      continue
    }
    for (let index = run.from; index < run.to; index += 1) {
      const foot = footOn(edgeOf(outline, index), point, index)
      if (foot.distance < best.distance) best = foot
    }
  }
  return best
}

function boxDistance({ box }: Run, [x, y]: Point): number {
  const right = Math.max(box.minX - x, 0, x - box.maxX)
  const up = Math.max(box.minY - y, 0, y - box.maxY)
  return Math.hypot(right, up)
}

function crossingsRightOf(outline: readonly Point[], whole: Run, [x, y]: Point): number {
  let crossings = 0
  const open = [whole]
  for (let run = open.pop(); run; run = open.pop()) {
    if (run.box.maxX < x || run.box.minY > y || run.box.maxY < y) continue
    if (run.halves) {
      open.push(...run.halves)
      continue
    }
    for (let index = run.from; index < run.to; index += 1) {
      const [[ax, ay], [bx, by]] = edgeOf(outline, index)
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) crossings += 1
    }
  }
  return crossings
}
