import type { Point } from '../../../../shared/domain/geometry/geometry.ts'

/** Drawings run y up, screens y down. */
const at = ([x, y]: Point) => `${round(x)} ${round(-y)}`
const round = (value: number) => Math.round(value * 1000) / 1000

export function linePath(points: readonly Point[], closed: boolean): string {
  return points.length < 2 ? '' : `M${points.map(at).join('L')}${closed ? 'Z' : ''}`
}
