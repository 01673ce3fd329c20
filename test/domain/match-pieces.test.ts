import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sizesToAdd, withSize } from '../../shared/domain/pattern/grade-rules.ts'
import { type Known, matchPieces } from '../../shared/domain/pattern/match-pieces.ts'
import type { GradeTable, PieceGeometry } from '../../shared/domain/pattern/pattern.ts'

const piece = (name: string, area: number, perimeter: number): Known => ({
  name,
  sizes: [{ size: 'M', area, perimeter } as unknown as PieceGeometry],
})
const front = piece('FRONT', 240_000, 2_000_000)
const sleeve = piece('SLEEVE', 90_000, 1_300_000)

describe('a piece is known again', () => {
  it('by its name, however the file writes it', () => {
    const now = [piece('sleeve_', 1, 1), piece('FRONT', 1, 1)]
    expect(matchPieces([front, sleeve], now)).toEqual([1, 0])
  })

  it('by its outline, when it was called something else', () => {
    const now = [piece('Pattern2D_7', 91_000, 1_310_000), piece('Pattern2D_9', 500_000, 3_000_000)]
    expect(matchPieces([front, sleeve], now)).toEqual([1, -1])
  })

  it('once: no old piece is two new ones', () => {
    const pieces = fc.array(
      fc.tuple(fc.constantFrom('A', 'a', 'B', 'C'), fc.integer({ min: 1, max: 50 })),
      { maxLength: 8 },
    )
    fc.assert(
      fc.property(pieces, pieces, (old, now) => {
        const known = (all: typeof old) => all.map(([name, size]) => piece(name, size, size))
        const matched = matchPieces(known(old), known(now)).filter((at) => at >= 0)
        expect(new Set(matched).size).toBe(matched.length)
      }),
    )
  })
})

describe('sizes of rules', () => {
  const table: GradeTable = { name: null, sizes: ['S', 'M', 'L', 'XL'], base: 'M', rules: [] }

  it('that a module has not got are offered, in their order', () => {
    expect(sizesToAdd(table, ['L', 'S'])).toEqual(['M', 'XL'])
    expect(withSize(table, ['L', 'S'], 'M')).toEqual(['S', 'M', 'L'])
  })

  it('leave those that the rules do not know at the end', () => {
    expect(withSize(table, ['ONE', 'S'], 'XL')).toEqual(['S', 'XL', 'ONE'])
  })
})
