import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findCrossing } from '../../shared/domain/geometry/crossing.ts'
import type { Point } from '../../shared/domain/geometry/geometry.ts'
import { circle, lines, square } from '../pattern/places.ts'

describe('self-crossing', () => {
  test('is found where it is', () => {
    const bow: readonly Point[] = [
      [0, 0],
      [10, 10],
      [10, 0],
      [0, 10],
    ]
    expect(findCrossing(bow)).toMatchObject({ found: 'crossing', at: [5, 5] })
    expect(findCrossing(square)).toEqual({ found: 'none' })
  })

  test('is found exactly when some two edges cross', () => {
    const crossesAnywhere = (points: readonly Point[]) =>
      points.some((_, first) =>
        points.some((_, second) => {
          const edge = (index: number) =>
            [points[index]!, points[(index + 1) % points.length]!] as const
          const [[a, b], [c, d]] = [edge(first), edge(second)]
          const side = (p: Point, q: Point, r: Point) =>
            (q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0])
          const isApart =
            Math.abs(first - second) > 1 && Math.abs(first - second) < points.length - 1
          return isApart && side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0
        }),
      )
    fc.assert(
      fc.property(lines, (points) => {
        expect(findCrossing(points).found === 'crossing').toBe(crossesAnywhere(points))
      }),
    )
  })

  test('is answered for a hundred thousand vertices', () => {
    expect(findCrossing(circle(100_000, 500)).found).toBe('none')
    const comb = Array.from(
      { length: 99_998 },
      (_, index): Point => [index, index % 2 === 0 ? 0 : 90_000],
    )
    expect(findCrossing([...comb, [100_000, -50], [-50, -50]]).found).toBe('none')
  })

  test('of a hopeless tangle is given up instead of hanging', () => {
    const hatch = Array.from(
      { length: 100_000 },
      (_, index): Point => (index % 2 === 0 ? [index, 0] : [index + 90_000, 90_000]),
    )
    expect(['none', 'crossing', 'tangled']).toContain(findCrossing(hatch).found)
  })
})
