import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readDrawing } from '../../../electron/service/files/dxf/dxf-read.ts'
import { writeDrawing } from '../../../electron/service/files/dxf/dxf-write.ts'
import { unwatched } from '../../../electron/service/files/watch.ts'
import { areaOf, type Point, perimeterOf } from '../../../shared/domain/geometry/geometry.ts'
import { allMoved, mirroredIn, turnedBy } from '../../../shared/domain/geometry/transform.ts'
import { cloFiles } from '../../pattern/dialects.ts'
import { bokeFiles } from '../../pattern/dialects-more.ts'
import { drawingText, fileOf, type Hand, inkOf } from '../../pattern/ink.ts'
import { areaIn, inSize, patternOf, perimeterIn, pieceNamed } from '../../pattern/reading.ts'

/** Outlines of 5 to 40 vertices round a middle, so that they never cross themselves. */
const outlines = fc
  .array(fc.double({ min: 150, max: 600, noNaN: true }), { minLength: 5, maxLength: 40 })
  .map((radii) =>
    radii.map((radius, index): Point => {
      const angle = (2 * Math.PI * index) / radii.length
      return [radius * Math.cos(angle), radius * Math.sin(angle)]
    }),
  )

function read(points: readonly Point[], units: 'METRIC' | 'ENGLISH', hand: Hand) {
  const ink = inkOf(hand)
  const text = ink.text('1', 'Piece Name: A') + ink.text('1', 'Size: M')
  const block = ink.block('A', text, ink.poly('1', points))
  const drawing = drawingText(ink, [['A', block]], [`Units: ${units}`])
  return pieceNamed(patternOf([fileOf('a.dxf', drawing)]), 'A')
}

test('area and perimeter do not depend on the units of the file', () => {
  fc.assert(
    fc.property(outlines, (points) => {
      const metric = read(points, 'METRIC', { decimals: 4 })
      const english = read(points, 'ENGLISH', { decimals: 6, factor: 1 / 25.4, repeats: true })
      expect(areaIn(english, 'M') / areaIn(metric, 'M')).toBeCloseTo(1, 5)
      expect(perimeterIn(english, 'M') / perimeterIn(metric, 'M')).toBeCloseTo(1, 5)
    }),
    { numRuns: 50 },
  )
})

test('area and perimeter do not depend on how the piece lies', () => {
  fc.assert(
    fc.property(outlines, fc.double({ min: 0, max: 360, noNaN: true }), (points, degrees) => {
      const turned = allMoved(turnedBy(degrees), points)
      const flipped = allMoved(
        mirroredIn([
          [3, 4],
          [50, 9],
        ]),
        turned,
      )
      for (const moved of [turned, flipped]) {
        const piece = read(moved, 'METRIC', { decimals: 4 })
        expect(areaIn(piece, 'M') / areaOf(points)).toBeCloseTo(1, 5)
        expect(perimeterIn(piece, 'M') / perimeterOf(points)).toBeCloseTo(1, 5)
      }
    }),
    { numRuns: 50 },
  )
})

test('grading to the base size changes nothing', () => {
  for (const [files, name, base] of [
    [cloFiles(), 'FRONT', 'XS'],
    [bokeFiles(), 'BK R', '32'],
  ] as const) {
    const graded = inSize(pieceNamed(patternOf(files), name), base)
    const ungraded = inSize(pieceNamed(patternOf(files.slice(0, 1)), name), base)
    expect(graded).toEqual(ungraded)
  }
})

test('a half unfolds to twice its area, wherever its fold lies', () => {
  const side: readonly Point[] = [
    [0, 0],
    [200, 0],
    [150, 500],
    [0, 500],
  ]
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 359 }), fc.nat(3), (degrees, start) => {
      const ink = inkOf({ decimals: 4 })
      const turned = allMoved(turnedBy(degrees), side)
      const ring = [...turned.slice(start), ...turned.slice(0, start)]
      const words = ink.text('1', 'Piece Name: A') + ink.text('1', 'Size: M')
      const fold = ink.line('6', turned[0]!, turned[3]!)
      const block = ink.block('A', words, ink.poly('1', ring), fold)
      const drawing = drawingText(ink, [['A', block]], ['Units: METRIC'])
      const piece = pieceNamed(patternOf([fileOf('a.dxf', drawing)]), 'A')
      expect(areaIn(piece, 'M')).toBeCloseTo(175_000, 0)
      expect(inSize(piece, 'M').cut).toHaveLength(6)
    }),
    { numRuns: 60 },
  )
})

test('what we write we read again', () => {
  fc.assert(
    fc.property(outlines, (points) => {
      const text = writeDrawing({
        decimals: 2,
        style: ['Units: METRIC'],
        blocks: [{ name: 'A', entities: [{ kind: 'path', layer: '1', points, closed: true }] }],
      })
      const drawing = readDrawing('a.dxf', text, unwatched)
      const path = drawing.ok && drawing.value.blocks[0]?.entities[0]
      expect(path && path.kind === 'path' && path.points).toHaveLength(points.length)
      expect(
        Math.abs(areaOf(path && path.kind === 'path' ? path.points : []) - areaOf(points)),
      ).toBeLessThan(40)
    }),
    { numRuns: 50 },
  )
})

test('nothing that a hand can type makes the reader throw', () => {
  const [drawing, rules] = bokeFiles()
  const text = new TextDecoder().decode(drawing!.bytes)
  fc.assert(
    fc.property(fc.nat(text.length), fc.nat(40), fc.string({ maxLength: 12 }), (at, gone, put) => {
      const damaged = text.slice(0, at) + put + text.slice(at + gone)
      const read = readDrawing('d.dxf', damaged, unwatched)
      expect(typeof read.ok).toBe('boolean')
      try {
        patternOf([fileOf('d.dxf', damaged), rules!])
      } catch (error) {
        expect(String(error)).toContain('refused: ')
      }
    }),
    { numRuns: 300 },
  )
})
