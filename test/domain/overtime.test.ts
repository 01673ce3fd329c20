import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Calendar, workedMinutes } from '../../shared/domain/resources/calendar.ts'
import type { Opening, OpeningId } from '../../shared/domain/resources/station.ts'
import { type Instant, instant } from '../../shared/domain/time.ts'
import { closure, daily, spansOf, timeOf } from '../open-times.ts'
import { cell, monday, table, week } from '../small-factory.ts'

function opening(differs: Partial<Opening>): Opening {
  const times = { start: monday('16:00'), end: monday('18:00') }
  const own = { id: 'opg_1' as OpeningId, stationId: null, note: '', origin: 'own' } as const
  return { ...own, ...times, ...differs }
}

describe('overtime', () => {
  it('makes working time longer, through breaks but not through what is closed', () => {
    const shifts = [...daily(480, 960), ...daily(720, 750, 'break')]
    const openings = [opening({ start: monday('11:00'), end: monday('18:00') })]
    const closures = [closure({ start: monday('17:00'), end: monday('17:30') })]
    const days = ['2026-11-23T00:00Z', '2026-11-24T00:00Z'] as const
    expect(spansOf({ shifts, openings, closures }, ...days)).toEqual([
      ['2026-11-23T08:00', '2026-11-23T17:00'],
      ['2026-11-23T17:30', '2026-11-23T18:00'],
    ])
  })

  it('of a station is nobody else’s', () => {
    const openings = [
      opening({ stationId: table.id, start: monday('16:00'), end: monday('18:00') }),
    ]
    const days = ['2026-11-23T00:00Z', '2026-11-24T00:00Z'] as const
    expect(spansOf({ openings }, ...days)).toEqual([['2026-11-23T08:00', '2026-11-23T16:00']])
    expect(spansOf({ openings }, ...days, table.id)).toEqual([
      ['2026-11-23T08:00', '2026-11-23T18:00'],
    ])
  })

  it.each([
    ['lost', '2026-03-28T22:00Z', '2026-03-29T05:00Z', 7],
    ['gained', '2026-10-24T21:00Z', '2026-10-25T06:00Z', 9],
  ])('counts in hours that pass: one is %s from 22:00 to 06:00', (_, from, to, hours) => {
    const openings = [opening({ start: instant(from), end: instant(to) })]
    const shifts = daily(480, 960)
    const time = timeOf({ shifts, openings }, '2026-03-20T00:00Z', '2026-11-10T00:00Z')
    expect(workedMinutes(time, { start: instant(from), end: instant(to) })).toBe(hours * 60)
  })

  it('never lessens working time, wherever it falls', () => {
    const minute = fc.integer({ min: -2_000, max: 40_000 })
    const calendars = fc.record({
      shifts: fc.constantFrom([], week, [...daily(480, 960), ...daily(720, 750, 'break')]),
      closures: fc.constantFrom([], [closure({})], [closure({ stationId: cell.id })]),
    })
    const law = (calendar: Partial<Calendar>, from: number, length: number, to: number) => {
      const start = (monday('00:00') + from * 60_000) as Instant
      const openings = [opening({ start, end: (start + length * 60_000) as Instant })]
      const days = ['2026-11-20T00:00Z', '2026-12-20T00:00Z'] as const
      const asked = { start: monday('00:00'), end: (monday('00:00') + to * 60_000) as Instant }
      const without = workedMinutes(timeOf(calendar, ...days), asked)
      const withIt = workedMinutes(timeOf({ ...calendar, openings }, ...days), asked)
      expect(withIt).toBeGreaterThanOrEqual(without)
      expect(withIt - without).toBeLessThanOrEqual(length)
    }
    const length = fc.integer({ min: 1, max: 4_000 })
    fc.assert(fc.property(calendars, minute, length, fc.nat(50_000), law))
  })
})
