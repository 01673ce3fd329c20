import {
  bulgePoints,
  cubicPoints,
  fineness,
  quadraticPoints,
} from '../../../../shared/domain/geometry/curve.ts'
import { distance, type Point } from '../../../../shared/domain/geometry/geometry.ts'
import type { Path } from '../../../../shared/domain/geometry/polyline.ts'

/** Figures that each command takes. */
const takes: Readonly<Record<string, number>> = {
  m: 2,
  l: 2,
  h: 1,
  v: 1,
  c: 6,
  s: 4,
  q: 4,
  t: 2,
  a: 7,
  z: 0,
}
const mostPoints = 100_000

interface Pen {
  at: Point
  start: Point
  /** The last control point, which smooth curves mirror. */
  control: Point | null
  points: Point[]
  readonly paths: Path[]
}

/** The lines that an SVG path draws, its curves flattened to within `within` of its own units; null for a path that is not understood. */
export function svgPaths(data: string, within: number): readonly Path[] | null {
  const tokens = data.match(/[a-z]|[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi) ?? []
  const pen: Pen = { at: [0, 0], start: [0, 0], control: null, points: [], paths: [] }
  let command = ''
  for (let index = 0; index < tokens.length; ) {
    if (/^[a-z]$/i.test(tokens[index]!)) command = tokens[index++]!
    const need = Object.hasOwn(takes, command.toLowerCase()) ? takes[command.toLowerCase()]! : -1
    const figures = tokens.slice(index, index + need).map(Number)
    if (need < 0 || figures.length < need || figures.some((figure) => !Number.isFinite(figure)))
      return null
    if (pen.points.length > mostPoints) return null
    draw(pen, command, figures, within)
    index += need
    if (need === 0 && index < tokens.length && !/^[a-z]$/i.test(tokens[index]!)) return null
    if (command === 'm' || command === 'M') command = command === 'm' ? 'l' : 'L'
  }
  finish(pen, false)
  return pen.paths
}

function finish(pen: Pen, closed: boolean): void {
  if (pen.points.length > 1) pen.paths.push({ points: pen.points, closed })
  pen.points = []
}

function draw(pen: Pen, command: string, figures: readonly number[], within: number): void {
  const kind = command.toLowerCase()
  const isRelative = command === kind
  const place = (index: number): Point => {
    const [x, y] = [figures[index]!, figures[index + 1]!]
    return isRelative ? [pen.at[0] + x, pen.at[1] + y] : [x, y]
  }
  if (kind === 'z') close(pen)
  else if (kind === 'm') moveTo(pen, place(0))
  else stroke(pen, kind, figures, place, isRelative, within)
}

function stroke(
  pen: Pen,
  kind: string,
  figures: readonly number[],
  place: (index: number) => Point,
  isRelative: boolean,
  within: number,
): void {
  if (pen.points.length === 0) pen.points.push(pen.at)
  const { points, control } = strokeOf(pen, kind, figures, place, isRelative, within)
  pen.points.push(...points.slice(1))
  pen.at = points.at(-1)!
  pen.control = control
}

function close(pen: Pen): void {
  finish(pen, true)
  pen.at = pen.start
  pen.control = null
}

function moveTo(pen: Pen, to: Point): void {
  finish(pen, false)
  pen.at = to
  pen.start = to
  pen.control = null
  pen.points = [to]
}

function strokeOf(
  { at, control }: Pen,
  kind: string,
  figures: readonly number[],
  place: (index: number) => Point,
  isRelative: boolean,
  within: number,
): { readonly points: readonly Point[]; readonly control: Point | null } {
  const ends = { c: 4, s: 2, q: 2, t: 0, a: 5 } as const
  const end = Object.hasOwn(ends, kind) ? place(ends[kind as keyof typeof ends]) : at
  const fine = fineness(within, distance(at, end))
  const smooth: Point = control ? [2 * at[0] - control[0], 2 * at[1] - control[1]] : at
  switch (kind) {
    case 'h':
      return { points: [at, [figures[0]! + (isRelative ? at[0] : 0), at[1]]], control: null }
    case 'v':
      return { points: [at, [at[0], figures[0]! + (isRelative ? at[1] : 0)]], control: null }
    case 'c':
      return { points: cubicPoints([at, place(0), place(2), place(4)], fine), control: place(2) }
    case 's':
      return { points: cubicPoints([at, smooth, place(0), place(2)], fine), control: place(0) }
    case 'q':
      return { points: quadraticPoints(at, place(0), place(2), fine), control: place(0) }
    case 't':
      return { points: quadraticPoints(at, smooth, place(0), fine), control: smooth }
    case 'a':
      return { points: arc(at, place(5), figures, fine), control: null }
    default:
      return { points: [at, place(0)], control: null }
  }
}

/** An elliptical arc, drawn as a circular one in a plane where the ellipse is a circle. */
function arc(from: Point, to: Point, figures: readonly number[], within: number): readonly Point[] {
  const [radiusX, radiusY] = [Math.abs(figures[0]!), Math.abs(figures[1]!)]
  if (radiusX === 0 || radiusY === 0 || distance(from, to) === 0) return [from, to]
  const tilt = (figures[2]! * Math.PI) / 180
  const squash = ([x, y]: Point): Point => {
    const [u, v] = [
      x * Math.cos(tilt) + y * Math.sin(tilt),
      y * Math.cos(tilt) - x * Math.sin(tilt),
    ]
    return [u, (v * radiusX) / radiusY]
  }
  const stretch = ([u, flat]: Point): Point => {
    const v = (flat * radiusY) / radiusX
    return [u * Math.cos(tilt) - v * Math.sin(tilt), u * Math.sin(tilt) + v * Math.cos(tilt)]
  }
  const [start, end] = [squash(from), squash(to)]
  const half = Math.asin(Math.min(1, distance(start, end) / 2 / radiusX))
  const sweep = figures[3] ? 2 * Math.PI - 2 * half : 2 * half
  const bulge = Math.tan(sweep / 4) * (figures[4] ? 1 : -1)
  const points = bulgePoints(start, end, bulge, Math.min(within, (within * radiusX) / radiusY))
  return [from, ...points.slice(1, -1).map(stretch), to]
}
