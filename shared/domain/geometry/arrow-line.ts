import { distance, type Point, type Segment } from './geometry.ts'

type Lines = readonly (readonly Point[])[]

/** A line with a head at both ends: a grain runs both ways. */
export function grainLines([from, to]: Segment): Lines {
  const head = Math.min(14, distance(from, to) / 8)
  return [[from, to], headLine(from, to, head), headLine(to, from, head)]
}

/** The trade's bracket for a fold: a line beside the mirror line, its ends bent to it with a head. */
export function foldLines([from, to]: Segment): Lines {
  const length = distance(from, to)
  if (length === 0) return []
  const [ux, uy] = [(to[0] - from[0]) / length, (to[1] - from[1]) / length]
  const [inset, aside] = [length * 0.12, Math.min(22, length / 6)]
  const on = (along: number, across: number): Point => [
    from[0] + ux * along - uy * across,
    from[1] + uy * along + ux * across,
  ]
  const [a, b] = [on(inset, 0), on(length - inset, 0)]
  const [outA, outB] = [on(inset, aside), on(length - inset, aside)]
  const head = Math.min(9, aside / 2)
  return [[a, outA, outB, b], headLine(a, outA, head), headLine(b, outB, head)]
}

/** The two strokes of an arrow head whose point is `tip`, coming from `tail`. */
function headLine(tip: Point, tail: Point, size: number): readonly Point[] {
  const angle = Math.atan2(tail[1] - tip[1], tail[0] - tip[0])
  const end = (turn: number): Point => [
    tip[0] + Math.cos(angle + turn) * size,
    tip[1] + Math.sin(angle + turn) * size,
  ]
  return [end(0.4), tip, end(-0.4)]
}
