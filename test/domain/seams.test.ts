import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cornersOf } from '../../shared/domain/geometry/corner.ts'
import { type Point, perimeterOf } from '../../shared/domain/geometry/geometry.ts'
import {
  allMoved,
  mirroredIn,
  shiftedBy,
  turnedBy,
} from '../../shared/domain/geometry/transform.ts'
import type { PieceGeometry } from '../../shared/domain/pattern/pattern.ts'
import { anchored } from '../../shared/domain/seams/seam-anchor.ts'
import { edgesOf, lengthsOf, pathOf, type Stretch } from '../../shared/domain/seams/seam-length.ts'
import { circle } from '../pattern/places.ts'
import { drawn, rectangle } from '../small-seams.ts'

const stretch = (start: string, end: string) => ({ start, end }) as Stretch
const piece = anchored([drawn('S', rectangle(100, 40)), drawn('M', rectangle(120, 50))], 'M')

describe('the corners of an outline', () => {
  test('are where it turns, not where a curve was drawn in straight steps', () => {
    expect(cornersOf(rectangle(100, 40))).toEqual([0, 1, 2, 3])
    expect(cornersOf(circle(100, 64))).toEqual([])
  })

  test('are found beside a step of less than half a millimetre', () => {
    expect(
      cornersOf([
        [0, 0],
        [100, 0],
        [100, 0.1],
        [100, 40],
        [0, 40],
      ]),
    ).toHaveLength(4)
  })
})

describe('a seam', () => {
  test('has its length in every size', () => {
    expect(lengthsOf(piece, stretch('corner 1', 'corner 2'))).toEqual({ S: 100_000, M: 120_000 })
    expect(lengthsOf(piece, stretch('corner 2', 'corner 1'))).toEqual({ S: 180_000, M: 220_000 })
  })

  test('runs over more than one edge, and round the first point', () => {
    expect(lengthsOf(piece, stretch('corner 4', 'corner 2'))).toEqual({ S: 140_000, M: 170_000 })
    expect(pathOf(piece, stretch('corner 4', 'corner 2'), 'S')).toEqual([
      [0, 40],
      [0, 0],
      [100, 0],
    ])
  })

  test('does not end on what is not on the piece, nor where it begins', () => {
    expect(lengthsOf(piece, stretch('corner 1', 'corner 9'))).toBeNull()
    expect(lengthsOf(piece, stretch('corner 1', 'corner 1'))).toBeNull()
  })

  test('runs on the sew line where the file has one in every size, else on the cut line', () => {
    const sew = { points: rectangle(80, 20), closed: true }
    const both = anchored([{ ...drawn('M', rectangle(100, 40)), sews: [sew] }], 'M')
    expect(both.line.of).toBe('sew')
    expect(lengthsOf(both, stretch('corner 1', 'corner 2'))).toEqual({ M: 80_000 })
    const half = [
      { ...drawn('M', rectangle(100, 40)), sews: [sew] },
      drawn('L', rectangle(110, 44)),
    ]
    expect(anchored(half, 'M').line.of).toBe('cut')
  })

  test('begins at a notch of the cut line where it marks the sew line', () => {
    const sew = { points: rectangle(80, 20), closed: true }
    const notch = {
      kind: 'V',
      at: [30, -10],
      depth: 5,
      width: 4,
      angle: 90,
      carried: false,
    } as const
    const notched = { ...drawn('M', rectangle(100, 40)), sews: [sew], notches: [notch] }
    expect(lengthsOf(anchored([notched], 'M'), stretch('notch 1', 'corner 2'))).toEqual({
      M: 50_000,
    })
  })

  test('is found again in a size that is drawn the other way round, or from another corner', () => {
    const turned: readonly Point[] = [
      ...rectangle(120, 50).slice(2),
      ...rectangle(120, 50).slice(0, 2),
    ]
    for (const other of [rectangle(120, 50).toReversed(), turned]) {
      const both = anchored([drawn('S', rectangle(100, 40)), drawn('M', other)], 'S')
      expect(lengthsOf(both, stretch('corner 1', 'corner 2'))).toEqual({ S: 100_000, M: 120_000 })
    }
  })

  test('takes only corners that every size has', () => {
    const cropped: readonly Point[] = [
      [0, 0],
      [120, 0],
      [120, 50],
      [20, 50],
      [0, 35],
    ]
    const both = anchored([drawn('S', rectangle(100, 40)), drawn('M', cropped)], 'S')
    expect(both.anchors.map(({ name }) => name)).not.toContain('corner 4')
    expect(both.anchors.length).toBe(3)
  })
})

/** A closed outline with corners, like a piece: a star of rays around a middle. */
const outlines = fc
  .array(fc.double({ min: 60, max: 200, noNaN: true }), { minLength: 4, maxLength: 12 })
  .map((rays): readonly Point[] =>
    rays.map((ray, index) => {
      const angle = (2 * Math.PI * index) / rays.length
      return [ray * Math.cos(angle), ray * Math.sin(angle)]
    }),
  )

const edges = (geometry: readonly PieceGeometry[]) => {
  const found = anchored(geometry, 'M')
  return { found, all: edgesOf(found) }
}

describe('the laws of a seam', () => {
  test('two seams between the same ends, the one on and the other back, are the whole way round', () => {
    fc.assert(
      fc.property(outlines, fc.nat(), fc.nat(), (points, from, to) => {
        const { found } = edges([drawn('M', points)])
        const names = found.anchors.map(({ name }) => name)
        fc.pre(names.length > 1 && from % names.length !== to % names.length)
        const [start, end] = [names[from % names.length]!, names[to % names.length]!]
        const [on, back] = [
          lengthsOf(found, { start, end }),
          lengthsOf(found, { start: end, end: start }),
        ]
        expect(Math.abs(on!.M! + back!.M! - perimeterOf(points) * 1000)).toBeLessThanOrEqual(1)
      }),
    )
  })

  test('the edges together are the whole way round', () => {
    fc.assert(
      fc.property(outlines, (points) => {
        const { found, all } = edges([drawn('M', points)])
        fc.pre(all.length > 0)
        const sum = all.reduce((total, edge) => total + lengthsOf(found, edge)!.M!, 0)
        expect(Math.abs(sum - perimeterOf(points) * 1000)).toBeLessThanOrEqual(all.length)
      }),
    )
  })

  test('its length does not hang on where a piece lies, how it is turned, or whether it is mirrored', () => {
    fc.assert(
      fc.property(outlines, fc.double({ min: -720, max: 720, noNaN: true }), (points, degrees) => {
        const far = allMoved(shiftedBy(4_000, -900), allMoved(turnedBy(degrees), points))
        const mirrored = allMoved(
          mirroredIn([
            [1, 2],
            [7, -3],
          ]),
          points,
        )
        const { found, all } = edges([drawn('M', points)])
        for (const moved of [far, mirrored]) {
          const other = anchored([drawn('M', moved)], 'M')
          fc.pre(other.anchors.length === found.anchors.length)
          for (const edge of all) {
            const [was, is] = [lengthsOf(found, edge)!.M!, lengthsOf(other, edge)?.M ?? 0]
            expect(Math.abs(was - is)).toBeLessThanOrEqual(1)
          }
        }
      }),
    )
  })
})
