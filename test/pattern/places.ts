import fc from 'fast-check'
import type { Point } from '../../shared/domain/geometry/geometry.ts'

export const square: readonly Point[] = [
  [0, 0],
  [10, 0],
  [10, 10],
  [0, 10],
]

/** On the whole micrometre, as all places of a pattern are. */
const figures = fc.integer({ min: -500_000, max: 500_000 }).map((value) => value / 1000)
export const places = fc.tuple(figures, figures)
export const lines = fc.array(places, { minLength: 3, maxLength: 60 })

export function circle(count: number, radius: number): readonly Point[] {
  return Array.from({ length: count }, (_, index): Point => {
    const angle = (2 * Math.PI * index) / count
    return [radius * Math.cos(angle), radius * Math.sin(angle)]
  })
}
