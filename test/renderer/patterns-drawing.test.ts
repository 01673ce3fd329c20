import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DrawnPiece } from '../../renderer/features/patterns/drawing/drawn-piece.ts'
import { layOut, placeOnPiece } from '../../renderer/features/patterns/drawing/layout.ts'
import { measureWords, snapped } from '../../renderer/features/patterns/drawing/measure.ts'
import {
  FULL_SCALE,
  fitted,
  placeOf,
  scaleWords,
  zoomed,
} from '../../renderer/features/patterns/drawing/view.ts'
import type { Point } from '../../shared/domain/geometry/geometry.ts'
import { cornersIn, linesIn, outlineIn } from '../../shared/domain/geometry/line-path.ts'
import { drawnSize } from '../../shared/domain/pattern/drawn-size.ts'
import { notchLines } from '../../shared/domain/pattern/notch-line.ts'
import type { Notch } from '../../shared/domain/pattern/pattern.ts'
import { panel } from '../pattern/shapes.ts'
import { drawn } from '../small-seams.ts'

function piece(key: string, width: number, height: number): DrawnPiece {
  const use = { quantity: 1, cut: 'single', role: 'shell', baseSize: 'M' } as const
  return { key, name: key, ...use, sizes: [drawnSize(drawn('M', panel(width, height)))] }
}

describe('pieces on the table', () => {
  const side = fc.integer({ min: 10, max: 1500 })
  const pieces = fc
    .array(fc.tuple(side, side), { minLength: 1, maxLength: 60 })
    .map((sizes) => sizes.map(([wide, high], index) => piece(String(index), wide, high)))

  it('lie apart, each once, within the bounds that are fitted to the window', () => {
    fc.assert(
      fc.property(pieces, fc.double({ min: 0.25, max: 4, noNaN: true }), (all, aspect) => {
        const { placed, bounds } = layOut(all, aspect)
        expect(new Set(placed.map((one) => one.piece.key)).size).toBe(all.length)
        for (const [index, { bounds: a }] of placed.entries()) {
          expect(a.maxX).toBeLessThanOrEqual(bounds.maxX)
          expect(a.maxY).toBeLessThanOrEqual(bounds.maxY)
          for (const { bounds: b } of placed.slice(index + 1)) {
            const apart =
              a.maxX <= b.minX || b.maxX <= a.minX || a.maxY <= b.minY || b.maxY <= a.minY
            expect(apart).toBe(true)
          }
        }
      }),
    )
  })

  it('are looked at closely where one lies: between them there is nothing to see', () => {
    const layout = layOut([piece('front', 400, 600), piece('back', 400, 600)], 2)
    expect(placeOnPiece(layout, [100, 100])).toEqual([100, 100])
    expect(placeOnPiece(layout, [410, 100])).toEqual([200, 300])
    expect(placeOnPiece(layout, [430, 900])).toEqual([640, 300])
    expect(placeOnPiece(layOut([], 2), [7, 7])).toEqual([7, 7])
  })

  it('are measured from corner to corner, in centimetres and in inches', () => {
    const layout = layOut([piece('front', 400, 600)], 1)
    const from = snapped(layout, [2, 597], 8, undefined)
    const to = snapped(layout, [398, 603], 8, undefined)
    expect(measureWords({ from, to, end: 'set' })).toBe('40 cm · 15 3/4 in')
  })
})

describe('an outline', () => {
  const hundredth = fc.integer({ min: -500_000, max: 500_000 }).map((whole) => whole / 100)
  const corners = fc.array(fc.tuple(hundredth, hundredth), { minLength: 2, maxLength: 40 })

  it('is written to the hundredth of a millimetre, and its corners are read where they were', () => {
    fc.assert(
      fc.property(corners, (all) => {
        expect(cornersIn(outlineIn(all))).toEqual(all.map(([x, y]) => [x + 0, y + 0]))
      }),
    )
  })
})

describe('the view', () => {
  const bounds = { minX: 0, minY: 0, maxX: 1000, maxY: 500 }

  it('fits all in sight, and never larger than life', () => {
    expect(scaleWords(fitted(bounds, { width: 600, height: 400 }).scale)).toBe('1:6.8')
    const small = { minX: 0, minY: 0, maxX: 10, maxY: 10 }
    expect(fitted(small, { width: 600, height: 400 }).scale).toBe(FULL_SCALE)
  })

  it('keeps the place under the pointer while it zooms', () => {
    const coordinate = fc.double({ min: -2000, max: 2000, noNaN: true })
    fc.assert(
      fc.property(
        coordinate,
        coordinate,
        fc.double({ min: 0.05, max: 50, noNaN: true }),
        (x, y, scale) => {
          const view = fitted(bounds, { width: 600, height: 400 })
          const before = placeOf(view, [x, y])
          const after = placeOf(zoomed(view, [x, y], scale), [x, y])
          expect(after[0]).toBeCloseTo(before[0], 5)
          expect(after[1]).toBeCloseTo(before[1], 5)
        },
      ),
    )
  })

  it('says its scale as pattern rooms do', () => {
    const at = (share: number) => scaleWords(FULL_SCALE * share)
    expect([at(1), at(0.2), at(1 / 15), at(2.5)]).toEqual(['100 %', '1:5', '1:15', '250 %'])
  })
})

describe('a notch', () => {
  const notch = (kind: Notch['kind'], angle: number | null): Notch => ({
    kind,
    at: [0, 300],
    depth: 6,
    width: 4,
    angle,
    carried: false,
  })
  const outline: readonly Point[] = panel(400, 600)

  const linesOf = (one: Notch) => linesIn(notchLines(one, outline))

  it('is as deep as the file says, in the direction that it says', () => {
    expect(linesOf(notch('slit', 0))).toBe('M0 30000l600 0')
    expect(linesOf(notch('V', 180))).toBe('M0 30200l-600 -200 600 -200')
  })

  it('goes into the piece where the file says no direction', () => {
    expect(linesOf(notch('T', null))).toContain('M0 30000l600 0')
  })
})
