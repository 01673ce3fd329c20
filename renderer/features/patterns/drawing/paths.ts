import type { Point } from '../../../../shared/domain/geometry.ts'
import type { Path } from '../../../../shared/domain/polyline.ts'

/** Drawings run y up, screens y down. */
const at = ([x, y]: Point) => `${round(x)} ${round(-y)}`
const round = (value: number) => Math.round(value * 1000) / 1000

export function linePath(points: readonly Point[], closed: boolean): string {
  return points.length < 2 ? '' : `M${points.map(at).join('L')}${closed ? 'Z' : ''}`
}

export function pathsPath(paths: readonly Path[]): string {
  return paths.map(({ points, closed }) => linePath(points, closed)).join('')
}

export const linesPath = (lines: readonly (readonly Point[])[]) =>
  lines.map((points) => linePath(points, false)).join('')
