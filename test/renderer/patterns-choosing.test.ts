import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chosenAfter } from '../../renderer/features/patterns/drawing/choosing.ts'
import type { DrawnPiece } from '../../renderer/features/patterns/drawing/drawn-piece.ts'
import { pickedWords } from '../../renderer/features/patterns/drawing/picked-words.ts'
import { boxOf, piecesIn } from '../../renderer/features/patterns/drawing/use-marquee.ts'
import {
  isCovered,
  movedPicture,
  panned,
  placeOf,
  zoomed,
} from '../../renderer/features/patterns/drawing/view.ts'
import type { Micrometre, SquareMillimetre } from '../../shared/domain/geometry/geometry.ts'
import { drawnSize } from '../../shared/domain/pattern/drawn-size.ts'
import { panel } from '../pattern/shapes.ts'
import { drawn } from '../small-seams.ts'

const front: DrawnPiece = {
  key: 'front',
  name: 'FRONT',
  quantity: 2,
  cut: 'single',
  role: 'shell',
  baseSize: 'M',
  sizes: [
    drawnSize({
      ...drawn('M', panel(400, 600)),
      area: 240_000 as SquareMillimetre,
      perimeter: 2_000_000 as Micrometre,
    }),
  ],
}

describe('choosing pieces', () => {
  it('takes one for another, adds with Shift or Ctrl, and lets go of what is pressed again', () => {
    expect(chosenAfter([], 'a', 'alone')).toEqual(['a'])
    expect(chosenAfter(['a'], 'b', 'alone')).toEqual(['b'])
    expect(chosenAfter(['a', 'b'], 'b', 'alone')).toEqual(['b'])
    expect(chosenAfter(['b'], 'b', 'alone')).toEqual([])
    expect(chosenAfter(['a'], 'b', 'more')).toEqual(['a', 'b'])
    expect(chosenAfter(['a', 'b'], 'a', 'more')).toEqual(['b'])
  })

  it('takes each piece that a frame touches, whichever way the frame was drawn', () => {
    const placed = [
      { piece: front, x: 0, y: 600, bounds: { minX: 0, minY: 0, maxX: 400, maxY: 600 } },
    ]
    const layout = { placed, bounds: { minX: 0, minY: 0, maxX: 400, maxY: 600 } }
    expect(piecesIn(layout, boxOf({ from: [500, 700], to: [390, 590] }))).toEqual(['front'])
    expect(piecesIn(layout, boxOf({ from: [401, 0], to: [500, 700] }))).toEqual([])
  })

  it('tells what one piece measures, and what several come to', () => {
    expect(pickedWords([front], 'M', 'metric')).toBe(
      'M · 40 cm × 60 cm · 0.24 m² · 200 cm around · 0 notches',
    )
    expect(pickedWords([front, front], 'M', 'metric')).toBe(
      '4 cut for a garment · 0.96 m² together',
    )
  })
})

describe('a picture under the hand', () => {
  const figure = fc.double({ min: -800, max: 800, noNaN: true })
  const scale = fc.double({ min: 0.05, max: 8, noNaN: true })
  const views = fc.record({ scale, x: figure, y: figure })

  it('is moved to where it would be drawn', () => {
    fc.assert(
      fc.property(views, views, figure, figure, (drawn, now, x, y) => {
        const [a, , , d, e, f] = (movedPicture(drawn, now).match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(
          Number,
        )
        const [px, py] = [x * drawn.scale + drawn.x, y * drawn.scale + drawn.y]
        const [backX, backY] = placeOf(now, [px * a! + e!, py * d! + f!])
        expect(backX).toBeCloseTo(x, 3)
        expect(backY).toBeCloseTo(y, 3)
      }),
    )
  })

  it('is drawn half a window wider than it is seen', () => {
    const extent = { width: 800, height: 600 }
    const drawn = { scale: 1, x: 0, y: 0 }
    expect(isCovered(drawn, panned(drawn, 399, -299), extent)).toBe(true)
    expect(isCovered(drawn, panned(drawn, 401, 0), extent)).toBe(false)
    expect(isCovered(drawn, zoomed(drawn, [400, 300], 0.51), extent)).toBe(true)
    expect(isCovered(drawn, zoomed(drawn, [400, 300], 0.49), extent)).toBe(false)
  })
})
