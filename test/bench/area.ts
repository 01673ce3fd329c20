import type { Point } from '../../shared/domain/geometry/geometry.ts'
import { ellipse, spline, splineCircle } from '../pattern/curves.ts'
import { drawingOf, ink } from '../pattern/front-drawing.ts'
import { fileOf } from '../pattern/ink.ts'
import { areaIn, patternOf } from '../pattern/reading.ts'
import { type BenchRow, row } from './bench-row.ts'

const RADII = [3, 10, 40, 200, 1000]
const BUDGET = 0.05

/** Areas that are known exactly, against what the importer makes of the curves: the worst of small and large. */
export async function run(): Promise<readonly BenchRow[]> {
  return [
    worst('circle', circleError),
    worst('ellipse, turned', ellipseError),
    worst('rational spline circle', (r) =>
      off(drawn(splineCircle('1', [0, 0], r)), Math.PI * r * r),
    ),
    worst('cubic spline', splineError),
    worst('SVG arcs', svgError),
    worst('GarmentCode circle edge', garmentError),
    worst('GarmentCode quadratic edge', quadraticError),
  ]
}

function worst(name: string, error: (radius: number) => number): BenchRow {
  return row(`${name}, area off by`, Math.max(...RADII.map(error)) * 100, '%', BUDGET)
}

const off = (found: number, exact: number) => Math.abs(found / exact - 1)

function drawn(...entities: readonly string[]): number {
  return areaIn(patternOf([drawingOf(...entities)]).pieces[0]!, 'M')
}

function circleError(r: number): number {
  const round = ink.group(0, 'CIRCLE') + ink.group(8, '1') + ink.group(10, 0) + ink.group(20, 0)
  return off(drawn(round + ink.group(40, r)), Math.PI * r * r)
}

function ellipseError(r: number): number {
  return off(drawn(ellipse('1', [0, 0], [r * 0.6, r * 0.8], 0.4)), Math.PI * r * r * 0.4)
}

function splineError(r: number): number {
  const hump: readonly Point[] = [
    [0, 0],
    [0, r],
    [r, r],
    [r, 0],
  ]
  const curve = spline('1', 3, [0, 0, 0, 0, 1, 1, 1, 1], hump)
  return off(drawn(curve, ink.line('1', [r, 0], [0, 0])), 0.6 * r * r)
}

function svgError(r: number): number {
  const path = `<path d="M0 0a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z"/>`
  const text = `<svg width="9000mm" viewBox="0 0 9000 9000">${path}</svg>`
  return off(areaIn(patternOf([fileOf('p.svg', text)]).pieces[0]!, 'ONE'), Math.PI * r * r)
}

/** A square of sides 2 r with one side swollen. */
function panelArea(r: number, curvature: unknown): number {
  const side = r / 5
  const vertices = [
    [0, 0],
    [side, 0],
    [side, side],
    [0, side],
  ]
  const edges = [
    [0, 1],
    [1, 2],
    [2, 3],
    [3, 0],
  ].map((endpoints, index) => (index === 0 ? { endpoints, curvature } : { endpoints }))
  const text = JSON.stringify({ pattern: { panels: { p: { vertices, edges } } } })
  return areaIn(patternOf([fileOf('p.json', text)]).pieces[0]!, 'ONE')
}

function garmentError(r: number): number {
  const curvature = { type: 'circle', params: [r / 10 + 1e-12, 0, 1] }
  return off(panelArea(r, curvature), 4 * r * r + (Math.PI * r * r) / 2)
}

function quadraticError(r: number): number {
  const curvature = { type: 'quadratic', params: [[0.5, -0.3]] }
  return off(panelArea(r, curvature), 4 * r * r + (2 / 3) * 0.5 * 0.3 * 4 * r * r)
}
