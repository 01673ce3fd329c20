import { arcPoints, fineness } from '../../../../shared/domain/geometry/curve.ts'
import type { Point } from '../../../../shared/domain/geometry/geometry.ts'
import type { Path } from '../../../../shared/domain/geometry/polyline.ts'
import { svgPaths } from './svg-path.ts'

export type Attributes = ReadonlyMap<string, string>

/** The lines of one SVG element, in its own units; null where its figures are not understood; none for what draws no outline. */
export function shapePaths(
  tag: string,
  attributes: Attributes,
  within: number,
): readonly Path[] | null {
  const figure = (name: string) => Number.parseFloat(attributes.get(name) ?? '0')
  switch (tag) {
    case 'path':
      return svgPaths(attributes.get('d') ?? '', within)
    case 'polygon':
      return [{ points: pairsOf(attributes.get('points') ?? ''), closed: true }]
    case 'polyline':
      return [{ points: pairsOf(attributes.get('points') ?? ''), closed: false }]
    case 'rect':
      return [{ points: rectangle(attributes, within), closed: true }]
    case 'circle':
      return round([figure('cx'), figure('cy')], figure('r'), figure('r'), within)
    case 'ellipse':
      return round([figure('cx'), figure('cy')], figure('rx'), figure('ry'), within)
    default:
      return []
  }
}

function pairsOf(text: string): readonly Point[] {
  const figures = (text.match(/[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi) ?? []).map(Number)
  return Array.from({ length: Math.floor(figures.length / 2) }, (_, index): Point => {
    return [figures[index * 2]!, figures[index * 2 + 1]!]
  })
}

/** Its corners may be round, by one radius or by two. */
function rectangle(attributes: Attributes, within: number): readonly Point[] {
  const figure = (name: string) => Number.parseFloat(attributes.get(name) ?? '')
  const [x, y] = [figure('x') || 0, figure('y') || 0]
  const [wide, high] = [figure('width') || 0, figure('height') || 0]
  const rx = Math.min(figure('rx') || figure('ry') || 0, wide / 2)
  const ry = Math.min(figure('ry') || figure('rx') || 0, high / 2)
  const corner = (turn: number, toX: number, toY: number): readonly Point[] => {
    if (!(rx > 0 && ry > 0)) return [[toX, toY]]
    const middle: Point = [toX + (toX > x ? -rx : rx), toY + (toY > y ? -ry : ry)]
    const arc = arcPoints(
      [0, 0],
      1,
      turn,
      90,
      fineness(within, Math.min(rx, ry)) / Math.max(rx, ry),
    )
    return arc.map(([u, v]): Point => [middle[0] + u * rx, middle[1] + v * ry])
  }
  return [
    ...corner(180, x, y),
    ...corner(270, x + wide, y),
    ...corner(0, x + wide, y + high),
    ...corner(90, x, y + high),
  ]
}

function round([x, y]: Point, radiusX: number, radiusY: number, within: number): readonly Path[] {
  if (!(radiusX > 0 && radiusY > 0)) return []
  const unit = arcPoints(
    [0, 0],
    radiusX,
    0,
    360,
    fineness(within, Math.min(radiusX, radiusY)),
  ).slice(0, -1)
  return [
    { points: unit.map(([u, v]): Point => [x + u, y + (v * radiusY) / radiusX]), closed: true },
  ]
}
