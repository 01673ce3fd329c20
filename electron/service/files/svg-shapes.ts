import { arcPoints } from '../../../shared/domain/curve.ts'
import type { Point } from '../../../shared/domain/geometry.ts'
import type { Path } from '../../../shared/domain/polyline.ts'
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
      return [
        {
          points: rectangle(figure('x'), figure('y'), figure('width'), figure('height')),
          closed: true,
        },
      ]
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

function rectangle(x: number, y: number, width: number, height: number): readonly Point[] {
  return [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ]
}

function round([x, y]: Point, radiusX: number, radiusY: number, within: number): readonly Path[] {
  if (!(radiusX > 0 && radiusY > 0)) return []
  const unit = arcPoints([0, 0], radiusX, 0, 360, within).slice(0, -1)
  return [
    { points: unit.map(([u, v]): Point => [x + u, y + (v * radiusY) / radiusX]), closed: true },
  ]
}
