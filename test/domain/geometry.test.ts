import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bulgePoints, cubicPoints } from '../../shared/domain/geometry/curve.ts'
import {
  areaOf,
  boundsOf,
  lengthOf,
  perimeterOf,
  signedArea,
} from '../../shared/domain/geometry/geometry.ts'
import { indexOutline } from '../../shared/domain/geometry/outline-index.ts'
import { isInside, nearestOn } from '../../shared/domain/geometry/polyline.ts'
import {
  allMoved,
  mirroredIn,
  shiftedBy,
  turnedBy,
} from '../../shared/domain/geometry/transform.ts'
import { spreadGrowth } from '../../shared/domain/pattern/grading.ts'
import { inSizeOrder } from '../../shared/domain/pattern/size-order.ts'
import { lines, places, square } from '../pattern/places.ts'

describe('measuring', () => {
  test('a square', () => {
    expect([areaOf(square), perimeterOf(square), lengthOf(square)]).toEqual([100, 40, 30])
    expect(signedArea(square.toReversed())).toBe(-100)
    expect(boundsOf(square)).toEqual({ minX: 0, minY: 0, maxX: 10, maxY: 10 })
  })

  test('nothing has no area, no length and no bounds', () => {
    expect([areaOf([]), perimeterOf([]), boundsOf([])]).toEqual([0, 0, null])
  })

  test('does not depend on where a piece lies, how it is turned, or whether it is mirrored', () => {
    fc.assert(
      fc.property(lines, fc.double({ min: -720, max: 720, noNaN: true }), (points, degrees) => {
        const far = allMoved(shiftedBy(40_000, -9_000), allMoved(turnedBy(degrees), points))
        const mirrored = allMoved(
          mirroredIn([
            [1, 2],
            [7, -3],
          ]),
          points,
        )
        for (const moved of [far, mirrored]) {
          expect(areaOf(moved)).toBeCloseTo(areaOf(points), 3)
          expect(perimeterOf(moved)).toBeCloseTo(perimeterOf(points), 4)
        }
        expect(signedArea(mirrored)).toBeCloseTo(-signedArea(points), 3)
      }),
    )
  })
})

describe('places on a line', () => {
  test('the index of an outline answers as walking it does', () => {
    fc.assert(
      fc.property(lines, places, (points, point) => {
        const index = indexOutline(points)
        const walked = nearestOn({ points, closed: true }, point)!
        expect(index.nearest(point).distance).toBeCloseTo(walked.distance, 9)
        expect(index.isInside(point)).toBe(isInside(points, point))
      }),
    )
  })
})

describe('curves', () => {
  test('a half circle by its bulge has the length of a half circle', () => {
    const half = bulgePoints([0, 0], [200, 0], 1, 0.01)
    expect(lengthOf(half)).toBeCloseTo(Math.PI * 100, 0)
    expect(Math.min(...half.map(([, y]) => y))).toBeCloseTo(-100, 1)
  })

  test('a cubic is flattened to within its tolerance', () => {
    const quarter = 55.2284749831
    const points = cubicPoints(
      [
        [100, 0],
        [100, quarter],
        [quarter, 100],
        [0, 100],
      ],
      0.1,
    )
    for (const [x, y] of points) expect(Math.hypot(x, y)).toBeCloseTo(100, 0)
    expect(Math.abs(lengthOf(points) - 50 * Math.PI)).toBeLessThan(0.2)
  })
})

describe('grading', () => {
  test('shares growth between graded neighbours by distance along the line', () => {
    const path = { points: square, closed: true }
    expect(spreadGrowth(path, [[0, 0], null, [20, 8], null])).toEqual([
      [0, 0],
      [10, 4],
      [20, 8],
      [10, 4],
    ])
  })

  test('moves everything alike when one point only is graded, and nothing when none is', () => {
    const path = { points: square, closed: true }
    expect(spreadGrowth(path, [null, [3, 1], null, null])).toEqual([
      [3, 1],
      [3, 1],
      [3, 1],
      [3, 1],
    ])
    expect(spreadGrowth(path, [null, null, null, null])).toEqual([
      [0, 0],
      [0, 0],
      [0, 0],
      [0, 0],
    ])
  })

  test('holds the growth of an open line beyond its last graded point', () => {
    const path = { points: square, closed: false }
    expect(spreadGrowth(path, [null, [0, 0], [6, 0], null])).toEqual([
      [0, 0],
      [0, 0],
      [6, 0],
      [6, 0],
    ])
  })
})

describe('sizes in order', () => {
  test('letters, numbers, and what says nothing', () => {
    expect(inSizeOrder(['L', 'XS', '2XL', 'M', 'S', 'XL'])).toEqual([
      'XS',
      'S',
      'M',
      'L',
      'XL',
      '2XL',
    ])
    expect(inSizeOrder(['34', '28', '40', '30'])).toEqual(['28', '30', '34', '40'])
    expect(inSizeOrder(['30x34', '28x32', '30x32'])).toEqual(['28x32', '30x32', '30x34'])
    expect(inSizeOrder(['Tall', 'M', 'Short'])).toEqual(['Tall', 'M', 'Short'])
  })
})
