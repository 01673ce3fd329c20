import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clipLine } from '../../shared/domain/geometry/clip-line.ts'
import {
  type Bounds,
  boundsOf,
  lengthOf,
  type Point,
  perimeterOf,
} from '../../shared/domain/geometry/geometry.ts'
import {
  boundsOfTile,
  layForPrint,
  OVERLAP,
  PAPER_NAMES,
  type Printable,
  tileName,
} from '../../shared/domain/pattern/print-sheet.ts'
import { lines } from '../pattern/places.ts'

const box = (minX: number, minY: number, maxX: number, maxY: number): Bounds => ({
  minX,
  minY,
  maxX,
  maxY,
})

describe('a line cut off at a box', () => {
  it('is whole again when all boxes of a grid are put together', () => {
    fc.assert(
      fc.property(lines, fc.integer({ min: 60, max: 400 }), (points, side) => {
        let together = 0
        for (let x = -500; x < 501; x += side) {
          for (let y = -500; y < 501; y += side) {
            const parts = clipLine(
              points,
              true,
              box(x + 0.0001234, y + 0.0001234, x + side + 0.0001234, y + side + 0.0001234),
            )
            together += parts.reduce((sum, part) => sum + lengthOf(part), 0)
          }
        }
        const rim = clipLine(points, true, box(-499.9998766, -499.9998766, 9999, 9999))
        const inside = rim.reduce((sum, part) => sum + lengthOf(part), 0)
        expect(Math.abs(together - inside)).toBeLessThan(0.01)
      }),
    )
  })

  it('stays as it was where all of it is inside', () => {
    fc.assert(
      fc.property(lines, (points) => {
        const parts = clipLine(points, true, box(-1000, -1000, 1000, 1000))
        expect(parts.reduce((sum, part) => sum + lengthOf(part), 0)).toBeCloseTo(
          perimeterOf(points),
          6,
        )
      }),
    )
  })
})

const printable = (points: readonly Point[]): Printable => ({
  bounds: boundsOf(points)!,
  lines: [{ points, closed: true }],
})

describe('sheets', () => {
  const pieces = fc.array(lines.map(printable), { minLength: 1, maxLength: 8 })

  it('show every piece whole, and no two pieces over each other', () => {
    fc.assert(
      fc.property(pieces, fc.constantFrom(...PAPER_NAMES), (all, paper) => {
        const { laid, tiles } = layForPrint(all, paper)
        expect(laid).toHaveLength(all.length)
        for (const { index, x, y, bounds } of laid) {
          const onTable = all[index]!.lines[0]!.points.map(([px, py]) => [x + px, y - py] as const)
          for (const [px, py] of onTable) {
            const isShown = tiles.some((tile) => {
              const { minX, minY, maxX, maxY } = boundsOfTile(tile, paper)
              return (
                px >= minX - 1e-6 && px <= maxX + 1e-6 && py >= minY - 1e-6 && py <= maxY + 1e-6
              )
            })
            expect(isShown).toBe(true)
          }
          for (const other of laid) {
            if (other.index === index) continue
            const isApart =
              other.bounds.minX >= bounds.maxX ||
              other.bounds.maxX <= bounds.minX ||
              other.bounds.minY >= bounds.maxY ||
              other.bounds.maxY <= bounds.minY
            expect(isApart).toBe(true)
          }
        }
      }),
      { numRuns: 40 },
    )
  })

  it('lie over each other by as much as they are glued', () => {
    const [one, next] = [0, 1].map((column) => boundsOfTile({ column, row: 0 }, 'A4'))
    expect(one!.maxX - next!.minX).toBe(OVERLAP)
  })

  it('are called by letter and number', () => {
    expect([tileName({ row: 0, column: 0 }), tileName({ row: 25, column: 9 })]).toEqual([
      'A1',
      'Z10',
    ])
    expect(tileName({ row: 26, column: 0 })).toBe('AA1')
  })

  it('are left out where nothing is printed on them', () => {
    const slanted = printable([
      [0, 0],
      [5, 0],
      [800, 1000],
      [795, 1000],
    ])
    const { tiles, rows, columns } = layForPrint([slanted], 'A4')
    expect(tiles.length).toBeLessThan(rows * columns)
  })
})
