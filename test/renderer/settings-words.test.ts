import { describe, expect, it } from 'vitest'
import {
  minutesOfDay,
  printHours,
  readHours,
  withCopies,
} from '../../renderer/features/settings/calendar/week.ts'
import { testWords } from '../../renderer/features/settings/set-up/test-words.ts'
import { skippedWords } from '../../renderer/kit/skipped-hour.ts'
import type { Money } from '../../shared/domain/quantity.ts'
import type { ChangeoverRule, ChangeoverRuleId } from '../../shared/domain/resources/changeover.ts'
import type { Shift, ShiftId } from '../../shared/domain/resources/station.ts'
import type { DayMinute } from '../../shared/domain/time.ts'
import { freshId } from '../fresh-id.ts'
import { LONDON, minutes, shift } from '../small-factory.ts'

const stretch = (kind: Shift['kind'], weekday: number, opens: number, closes: number) =>
  shift({
    id: freshId<ShiftId>('shf'),
    kind,
    weekday,
    opens: opens as DayMinute,
    closes: closes as DayMinute,
  })

describe('hours of a day', () => {
  it('are read from two time fields; what does not end after it starts ends on the next day', () => {
    expect(readHours('07:00', '18:00')).toEqual({ opens: 420, closes: 1080 })
    expect(readHours('22:00', '06:00')).toEqual({ opens: 1320, closes: 1800 })
    expect(readHours('16:00', '00:00')).toEqual({ opens: 960, closes: 1440 })
    expect(readHours('08:00', '08:00')).toEqual({ opens: 480, closes: 1920 })
    expect(readHours('', '18:00')).toBeNull()
  })

  it('are printed as a wall shows them', () => {
    expect(printHours(stretch('work', 1, 420, 1080))).toBe('07:00–18:00')
    expect(printHours(stretch('work', 1, 1320, 1800))).toBe('22:00–06:00 next day')
    expect(printHours(stretch('work', 1, 960, 1440))).toBe('16:00–00:00')
  })

  it('count once where they overlap, without breaks, and to the end of a night', () => {
    const day = [
      stretch('work', 2, 420, 720),
      stretch('work', 2, 600, 1080),
      stretch('break', 2, 720, 750),
    ]
    expect(minutesOfDay(day)).toBe(630)
    expect(minutesOfDay([stretch('work', 7, 1320, 1800)])).toBe(480)
    expect(minutesOfDay([stretch('break', 2, 720, 750)])).toBe(0)
    expect(minutesOfDay([])).toBe(0)
  })

  it('are copied in place of what other days had', () => {
    const week = [
      stretch('work', 1, 420, 1080),
      stretch('work', 2, 600, 720),
      stretch('work', 3, 0, 60),
    ]
    const copied = withCopies(week, 1, [2, 6], () => freshId<ShiftId>('shf'))
    const days = copied.map(({ weekday, opens, closes }) => [weekday, opens, closes])
    expect(days.toSorted(([a], [b]) => a! - b!)).toEqual([
      [1, 420, 1080],
      [2, 420, 1080],
      [3, 0, 60],
      [6, 420, 1080],
    ])
    expect(new Set(copied.map(({ id }) => id)).size).toBe(4)
  })
})

describe('the tester of set-up rules', () => {
  const rule = (position: number, from: string, to: string, length: number): ChangeoverRule => ({
    id: `chg_${position}` as ChangeoverRuleId,
    position,
    stationKind: position === 0 ? 'press' : 'cutter',
    from,
    to,
    minutes: minutes(length),
    cost: 0 as Money,
    origin: 'own',
  })
  const rules = [rule(0, '*', '*', 5), rule(1, 'ecru', '*', 30), rule(2, 'navy', 'ecru', 14)]
  const trial = (from: string, to: string) =>
    testWords(rules, { kind: 'cutter', place: 'CUT-1', from, to })

  it('names the rule by its place among those of its kind of station', () => {
    expect(trial('navy', 'ecru')).toBe('From navy to ecru on CUT-1: 14 min by rule 2')
  })

  it('says that same to same is nothing, and that no rule is not allowed', () => {
    expect(trial('navy', 'navy')).toBe('From navy to navy on CUT-1: same to same, nothing')
    expect(trial('navy', 'red')).toBe('From navy to red on CUT-1: no rule, not allowed')
  })

  it('waits until both are given', () => {
    expect(trial('navy', '')).toBeNull()
  })
})

describe('a typed moment', () => {
  it('that the clocks skip says what it is taken as; any other says nothing', () => {
    expect(skippedWords('2027-03-28T01:30', LONDON)).toBe(
      'Clocks go forward that night and skip 01:30: it is taken as 02:30.',
    )
    for (const text of ['2027-03-28T00:59', '2027-03-28T02:00', '2026-10-25T01:30', ''])
      expect(skippedWords(text, LONDON)).toBeNull()
  })
})
