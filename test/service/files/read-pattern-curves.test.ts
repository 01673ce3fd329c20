import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Point } from '../../../shared/domain/geometry/geometry.ts'
import { ellipse, fittedSpline, spline, splineCircle } from '../../pattern/curves.ts'
import { drawingOf, ink } from '../../pattern/front-drawing.ts'
import { fileOf } from '../../pattern/ink.ts'
import { circle } from '../../pattern/places.ts'
import {
  areaIn,
  codesOf,
  inSize,
  patternOf,
  perimeterIn,
  pieceNamed,
} from '../../pattern/reading.ts'

/** The share that areas may be off: 0.05 %. */
const NEAR = 0.0005
const radii = fc.double({ min: 4, max: 1500, noNaN: true })

function front(...entities: readonly string[]) {
  return pieceNamed(patternOf([drawingOf(...entities)]), 'FRONT')
}

function expectNear(found: number, exact: number) {
  expect(Math.abs(found / exact - 1)).toBeLessThan(NEAR)
}

describe('a curved outline has the area and the perimeter of the curve', () => {
  test('as a circle, by any of the entities that draw one', () => {
    fc.assert(
      fc.property(radii, (r) => {
        const round =
          ink.group(0, 'CIRCLE') + ink.group(8, '1') + ink.group(10, 5) + ink.group(20, 7)
        const bulged = [ink.group(10, r), ink.group(20, 0), ink.group(42, 1)].join('')
        const light =
          ink.group(0, 'LWPOLYLINE') +
          ink.group(8, '1') +
          ink.group(70, 1) +
          bulged +
          [ink.group(10, -r), ink.group(20, 0), ink.group(42, 1)].join('')
        const circles = [
          round + ink.group(40, r),
          light,
          splineCircle('1', [5, 7], r),
          ellipse('1', [5, 7], [0, r], 1),
        ]
        for (const drawn of circles) {
          expectNear(areaIn(front(drawn), 'M'), Math.PI * r * r)
          expectNear(perimeterIn(front(drawn), 'M'), 2 * Math.PI * r)
        }
      }),
      { numRuns: 25 },
    )
  })

  test('as an ellipse, however it is turned', () => {
    fc.assert(
      fc.property(
        radii,
        fc.double({ min: 0.1, max: 1, noNaN: true }),
        fc.nat(359),
        (r, ratio, degrees) => {
          const angle = (degrees * Math.PI) / 180
          const axis: Point = [r * Math.cos(angle), r * Math.sin(angle)]
          expectNear(areaIn(front(ellipse('1', [0, 0], axis, ratio)), 'M'), Math.PI * r * r * ratio)
        },
      ),
      { numRuns: 25 },
    )
  })

  test('as a cubic spline that closes with a line', () => {
    const side = 300
    const hump: readonly Point[] = [
      [0, 0],
      [0, side],
      [side, side],
      [side, 0],
    ]
    const drawn = spline('1', 3, [0, 0, 0, 0, 1, 1, 1, 1], hump)
    const piece = front(drawn, ink.line('1', [side, 0], [0, 0]))
    expectNear(areaIn(piece, 'M'), 0.6 * side * side)
  })

  test('as a spline through points, within a tenth of a millimetre', () => {
    const piece = front(fittedSpline('1', circle(48, 200)))
    for (const [x, y] of inSize(piece, 'M').cut) expect(Math.hypot(x, y)).toBeCloseTo(200, 1)
  })
})

test('a spline whose knots do not belong to it is left out and told', () => {
  const bad = spline(
    '1',
    3,
    [0, 1],
    [
      [0, 0],
      [1, 1],
      [2, 0],
      [3, 1],
    ],
  )
  const outline = ink.poly('1', circle(12, 200))
  expect(codesOf(patternOf([drawingOf(outline, bad)]).warnings)).toEqual(['unread-entity'])
})

test('a spline of very many points ends soon', () => {
  const count = 20_000
  const controls = circle(count, 500)
  const knots = Array.from({ length: count + 4 }, (_, index) => index)
  expect(front(spline('1', 3, knots, controls)).sizes).toHaveLength(1)
})

describe('a picture has the areas of its curves, large or small', () => {
  const picture = (inside: string) =>
    patternOf([
      fileOf('p.svg', `<svg width="900mm" height="900mm" viewBox="0 0 900 900">${inside}</svg>`),
    ]).pieces[0]!

  test('circles, arcs and round corners', () => {
    fc.assert(
      fc.property(fc.double({ min: 3, max: 400, noNaN: true }), (r) => {
        const exact = Math.PI * r * r
        expectNear(areaIn(picture(`<circle cx="450" cy="450" r="${r}"/>`), 'ONE'), exact)
        const arcs = `<path d="M${450 - r} 450a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z"/>`
        expectNear(areaIn(picture(arcs), 'ONE'), exact)
        const corners = `<rect width="800" height="800" rx="${r}"/>`
        expectNear(areaIn(picture(corners), 'ONE'), 640_000 - (4 - Math.PI) * r * r)
      }),
      { numRuns: 25 },
    )
  })
})
