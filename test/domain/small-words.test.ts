import { describe, expect, it } from 'vitest'
import { altered, type Change, reversed } from '../../shared/domain/change.ts'
import { inSizeOrder } from '../../shared/domain/pattern/size-order.ts'
import {
  printMinutes,
  printMoment,
  printOffset,
  printPromise,
} from '../../shared/domain/print-time.ts'
import { changeover } from '../../shared/domain/resources/changeover.ts'
import {
  byLetter,
  FIRST_LETTER,
  type Letter,
  letterAfter,
  nextLetter,
} from '../../shared/domain/style/revision.ts'
import { commonSizes, sizeList, sizesOf } from '../../shared/domain/style/sizes.ts'
import {
  instant,
  isZone,
  readWallClock,
  wallClockText,
  type Zone,
} from '../../shared/domain/time.ts'
import { booking, LONDON, minutes } from '../small-factory.ts'
import { rule } from '../small-facts.ts'

describe('a revision letter', () => {
  it('goes from A to Z and on to AA', () => {
    const next = (letter: string) => nextLetter(letter as Letter)
    expect([next('A'), next('Z'), next('AZ'), next('ZZ')]).toEqual(['B', 'AA', 'BA', 'AAA'])
  })

  it('comes after the last one issued, in whatever order they are told', () => {
    const issued = (...letters: string[]) => letters.map((letter) => ({ letter: letter as Letter }))
    expect(letterAfter([])).toBe('A')
    expect(letterAfter(issued('AA', 'B', 'Z'))).toBe('AB')
  })

  it('is always after the one before', () => {
    let letter = FIRST_LETTER
    for (let count = 0; count < 800; count++) {
      const after = nextLetter(letter)
      expect(byLetter({ letter }, { letter: after })).toBeLessThan(0)
      letter = after
    }
  })
})

describe('a changeover', () => {
  const rules = [
    rule('fleece', 'jersey', 20, 0),
    rule('fleece', '*', 12, 1),
    rule('*', 'rib', 8, 2),
  ]
  const from = (before: string | null, to: string) => {
    const found = changeover(rules, 'cell', before, to)
    return found.allowed === 'yes' ? found.minutes : 'not allowed'
  }

  it('is the first rule that matches', () => {
    expect(from('fleece', 'jersey')).toBe(20)
    expect(from('fleece', 'rib')).toBe(12)
    expect(from('jersey', 'rib')).toBe(8)
  })

  it('from the same to the same is nothing, even where no rule matches', () => {
    expect(from('jersey', 'jersey')).toBe(0)
  })

  it('that no rule matches is not allowed, but for the first of all', () => {
    expect(from('jersey', 'fleece')).toBe('not allowed')
    expect(from(null, 'fleece')).toBe(0)
    expect(from(null, 'rib')).toBe(8)
  })

  it('of another kind of station is another rule', () => {
    expect(changeover(rules, 'press', 'fleece', 'jersey')).toEqual({ allowed: 'no' })
  })
})

describe('a change', () => {
  const before = booking()
  const changes = [
    altered('booking', before, { lock: 'locked' }),
    { table: 'booking', before: null, after: before } as Change,
  ]

  it('holds its own opposite, the latest taken back first', () => {
    expect(reversed(changes)).toEqual([
      { table: 'booking', before, after: null },
      { table: 'booking', before: { ...before, lock: 'locked' }, after: before },
    ])
    expect(reversed(reversed(changes))).toEqual(changes)
  })
})

describe('a moment in print', () => {
  const winter = instant('2026-11-26T17:00Z')
  const summer = instant('2026-07-02T17:00Z')
  const in_ = (zone: string) => printPromise(winter, zone as Zone)

  it('has its weekday, its offset and its zone', () => {
    expect(in_('Europe/London')).toBe('Thu 26 Nov 2026, 17:00 GMT (Europe/London)')
    expect(in_('America/New_York')).toBe('Thu 26 Nov 2026, 12:00 GMT-5 (America/New_York)')
    expect(in_('Asia/Kolkata')).toBe('Thu 26 Nov 2026, 22:30 GMT+5:30 (Asia/Kolkata)')
    expect(printPromise(summer, LONDON)).toBe('Thu 2 Jul 2026, 18:00 GMT+1 (Europe/London)')
  })

  it('is short on screen', () => {
    expect(printMoment(winter, LONDON)).toBe('Thu 26 Nov 17:00')
    expect(printOffset('-00:30')).toBe('GMT-0:30')
  })

  it('is read back from what a date-time field holds, and a wrong one is no time', () => {
    expect(wallClockText(summer, LONDON)).toBe('2026-07-02T18:00')
    expect(readWallClock('2026-07-02T18:00', LONDON)).toBe(summer)
    expect(readWallClock('2026-02-31T10:00', LONDON)).toBeNull()
    expect(readWallClock('soon', LONDON)).toBeNull()
  })

  it.each([
    [45, '45 min'],
    [120, '2 h'],
    [165, '2 h 45'],
    [-61, '1 h 01'],
  ])('prints %i minutes as %s', (count, words) => {
    expect(printMinutes(minutes(count))).toBe(words)
  })

  it('knows a zone from a word that is none', () => {
    expect(isZone('Europe/London')).toBe(true)
    expect(isZone('Harbour/Town')).toBe(false)
  })
})

describe('sizes', () => {
  it('of a style are those that all its modules have, in the order of the first', () => {
    const lists = [
      ['XS', 'S', 'M', 'L'],
      ['L', 'M', 'S'],
      ['S', 'M', 'L', 'XL'],
    ].map(sizeList)
    expect(commonSizes(lists)).toEqual(['S', 'M', 'L'])
    expect(commonSizes([])).toEqual([])
    expect(sizesOf(sizeList([]))).toEqual([])
  })

  it('go from small to large where their names say so', () => {
    expect(inSizeOrder(['XL', '2XL', 'S', 'M', 'XXS'])).toEqual(['XXS', 'S', 'M', 'XL', '2XL'])
    expect(inSizeOrder(['34', '8', '10'])).toEqual(['8', '10', '34'])
    expect(inSizeOrder(['Tall', 'M', 'S'])).toEqual(['Tall', 'M', 'S'])
  })
})
