import { distance, type Point, type Segment } from '../../../../shared/domain/geometry.ts'
import type { Path } from '../../../../shared/domain/polyline.ts'

/** Drawings run y up, screens y down. */
const at = ([x, y]: Point) => `${round(x)} ${round(-y)}`
const round = (value: number) => Math.round(value * 1000) / 1000

export function linePath(points: readonly Point[], closed: boolean): string {
  return points.length < 2 ? '' : `M${points.map(at).join('L')}${closed ? 'Z' : ''}`
}

export function outlinePath(points: readonly Point[]): string {
  return linePath(points, true)
}

export function pathsPath(paths: readonly Path[]): string {
  return paths.map(({ points, closed }) => linePath(points, closed)).join('')
}

/** A line with a head at both ends: a grain runs both ways. */
export function grainPath([from, to]: Segment): string {
  const head = Math.min(14, distance(from, to) / 8)
  return linePath([from, to], false) + headPath(from, to, head) + headPath(to, from, head)
}

/** The trade's bracket for a fold: a line beside the mirror line, its ends bent to it with a head. */
export function foldPath([from, to]: Segment): string {
  const length = distance(from, to)
  if (length === 0) return ''
  const [ux, uy] = [(to[0] - from[0]) / length, (to[1] - from[1]) / length]
  const [inset, aside] = [length * 0.12, Math.min(22, length / 6)]
  const on = (along: number, across: number): Point => [
    from[0] + ux * along - uy * across,
    from[1] + uy * along + ux * across,
  ]
  const [a, b] = [on(inset, 0), on(length - inset, 0)]
  const [outA, outB] = [on(inset, aside), on(length - inset, aside)]
  const head = Math.min(9, aside / 2)
  return linePath([a, outA, outB, b], false) + headPath(a, outA, head) + headPath(b, outB, head)
}

/** The two strokes of an arrow head whose point is `tip`, coming from `tail`. */
function headPath(tip: Point, tail: Point, size: number): string {
  const angle = Math.atan2(tail[1] - tip[1], tail[0] - tip[0])
  const end = (turn: number): Point => [
    tip[0] + Math.cos(angle + turn) * size,
    tip[1] + Math.sin(angle + turn) * size,
  ]
  return linePath([end(0.4), tip, end(-0.4)], false)
}
