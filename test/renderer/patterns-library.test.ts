import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ListRow } from '../../renderer/features/patterns/library/entries.ts'
import { rowsIn, topShowing, topsOf } from '../../renderer/features/patterns/library/use-sight.ts'

const title: ListRow = { row: 'title', title: 'Styles', count: 1 }
const entry = { row: 'entry' } as ListRow

describe('the list of the library', () => {
  const lists = fc
    .array(fc.boolean(), { minLength: 1, maxLength: 400 })
    .map((titles) => titles.map((isTitle) => (isTitle ? title : entry)))
  const sights = fc.record({
    top: fc.integer({ min: 0, max: 20_000 }),
    high: fc.integer({ min: 44, max: 1_000 }),
  })

  it('draws every row that is seen, and no more than a screenful', () => {
    fc.assert(
      fc.property(lists, sights, (rows, sight) => {
        const tops = topsOf(rows)
        const drawn = new Set(rowsIn(tops, sight))
        const isSeen = (at: number) =>
          tops[at + 1]! > sight.top && tops[at]! < sight.top + sight.high
        expect(rows.every((_, at) => !isSeen(at) || drawn.has(at))).toBe(true)
        expect(drawn.size).toBeLessThan(sight.high / 26 + 12)
      }),
    )
  })

  it('moves until a row is seen whole, and no further', () => {
    fc.assert(
      fc.property(lists, sights, fc.nat(), (rows, sight, which) => {
        const tops = topsOf(rows)
        const row = which % rows.length
        const top = topShowing(tops, row, sight)
        expect(tops[row]!).toBeGreaterThanOrEqual(top)
        expect(tops[row + 1]!).toBeLessThanOrEqual(top + sight.high)
        const wasWhole = tops[row]! >= sight.top && tops[row + 1]! <= sight.top + sight.high
        if (wasWhole) expect(top).toBe(sight.top)
      }),
    )
  })
})
