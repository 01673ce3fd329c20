import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  daysOf,
  finishOf,
  isOpen,
  nextOpen,
  startFor,
  workedMinutes,
} from '../../shared/domain/resources/calendar.ts'
import type { ShiftId } from '../../shared/domain/resources/station.ts'
import { type DayMinute, HOUR, type Instant, instant, type Zone } from '../../shared/domain/time.ts'
import { closure, daily, spansOf, timeOf } from '../open-times.ts'
import { cell, LONDON, minutes, monday, shift, table, tuesday, week } from '../small-factory.ts'

const NEW_YORK = 'America/New_York' as Zone
const thisWeek = () => timeOf({}, '2026-11-23T00:00Z', '2026-11-30T00:00Z')

describe('working time', () => {
  it('stands still at weekends and outside the shift', () => {
    const time = thisWeek()
    expect(time.spans).toHaveLength(5)
    expect(isOpen(time, monday('08:00'))).toBe(true)
    expect(isOpen(time, monday('16:00'))).toBe(false)
    expect(isOpen(time, instant('2026-11-28T10:00Z'))).toBe(false)
  })

  it('carries work over the night', () => {
    expect(finishOf(thisWeek(), monday('15:00'), minutes(120))).toBe(tuesday('09:00'))
  })

  it('carries work over the weekend', () => {
    const friday = instant('2026-11-27T15:30Z')
    const two = timeOf({}, '2026-11-23T00:00Z', '2026-12-07T00:00Z')
    expect(finishOf(two, friday, minutes(60))).toBe(instant('2026-11-30T08:30Z'))
  })

  it('is always, where there are no shifts at all', () => {
    const time = timeOf({ shifts: [] }, '2026-11-28T00:00Z', '2026-11-30T00:00Z')
    expect(finishOf(time, instant('2026-11-28T20:00Z'), minutes(600))).toBe(
      instant('2026-11-29T06:00Z'),
    )
  })

  it("is a station's own shifts where it has any, and the floor's elsewhere", () => {
    const own = shift({ id: 'shf_own' as ShiftId, stationId: table.id, opens: 600 as DayMinute })
    const shifts = [...week, own]
    expect(spansOf({ shifts }, '2026-11-23T00:00Z', '2026-11-25T00:00Z', table.id)).toEqual([
      ['2026-11-23T10:00', '2026-11-23T16:00'],
    ])
    expect(spansOf({ shifts }, '2026-11-23T00:00Z', '2026-11-25T00:00Z')).toHaveLength(2)
  })

  it('leaves out breaks, maintenance of this station, and days that are closed', () => {
    const shifts = [...daily(480, 960), ...daily(720, 750, 'break')]
    const closures = [
      closure({ stationId: cell.id, reason: 'maintenance' }),
      closure({ stationId: table.id, start: monday('08:00'), end: monday('16:00') }),
      closure({ start: tuesday('00:00'), end: tuesday('23:59') }),
    ]
    expect(spansOf({ shifts, closures }, '2026-11-23T00:00Z', '2026-11-25T00:00Z')).toEqual([
      ['2026-11-23T08:00', '2026-11-23T10:00'],
      ['2026-11-23T11:00', '2026-11-23T12:00'],
      ['2026-11-23T12:30', '2026-11-23T16:00'],
    ])
  })

  it('runs a night shift over midnight as one', () => {
    const shifts = daily(22 * 60, 30 * 60)
    const spans = spansOf({ shifts }, '2026-11-23T00:00Z', '2026-11-25T00:00Z')
    expect(spans).toContainEqual(['2026-11-23T22:00', '2026-11-24T06:00'])
  })

  it('joins shifts that overlap instead of counting them twice', () => {
    const shifts = [...daily(480, 720), ...daily(600, 960)]
    const time = timeOf({ shifts }, '2026-11-23T00:00Z', '2026-11-24T00:00Z')
    expect(workedMinutes(time, { start: monday('00:00'), end: monday('23:00') })).toBe(480)
  })
})

describe('the change of clocks', () => {
  it.each([
    ['London in spring', LONDON, '2026-03-29', '07:00', 23],
    ['London in autumn', LONDON, '2026-10-25', '08:00', 25],
    ['New York in spring', NEW_YORK, '2026-03-08', '12:00', 23],
    ['New York in autumn', NEW_YORK, '2026-11-01', '13:00', 25],
  ])('in %s keeps the wall clock of the shift', (_, zone, date, opens, hours) => {
    const from = `${date}T06:00Z`
    const days = daysOf({ start: instant(from), end: instant(`${date}T20:00Z`) }, zone)
    expect((days[0]!.end - days[0]!.start) / HOUR).toBe(hours)
    const [first] = spansOf({ zone, shifts: daily(480, 960) }, from, `${date}T20:00Z`)
    expect(first?.[0]).toBe(`${date}T${opens}`)
  })

  it('gives a night shift the hour that is gained, and takes the hour that is lost', () => {
    const shifts = daily(22 * 60, 30 * 60)
    const night = (from: string, to: string) =>
      workedMinutes(timeOf({ shifts }, '2026-03-20T00:00Z', '2026-11-10T00:00Z'), {
        start: instant(from),
        end: instant(to),
      })
    expect(night('2026-03-28T20:00Z', '2026-03-29T12:00Z')).toBe(7 * 60)
    expect(night('2026-10-24T19:00Z', '2026-10-25T12:00Z')).toBe(9 * 60)
    expect(night('2026-06-10T19:00Z', '2026-06-11T12:00Z')).toBe(8 * 60)
  })

  it.each([LONDON, NEW_YORK, 'Australia/Lord_Howe' as Zone, 'Asia/Kolkata' as Zone])(
    'leaves no gap between the days of a year in %s',
    (zone) => {
      const year = { start: instant('2026-01-01T00:00Z'), end: instant('2027-01-01T00:00Z') }
      const days = daysOf(year, zone)
      expect(days.length).toBeGreaterThanOrEqual(365)
      days.slice(1).forEach((day, index) => {
        expect(day.start).toBe(days[index]!.end)
        expect(day.weekday).toBe((days[index]!.weekday % 7) + 1)
      })
    },
  )
})

describe('the laws of working time', () => {
  const at = fc
    .integer({ min: 0, max: 5 * 24 * 60 })
    .map((minute) => monday('00:00') + minute * 60_000)
  const time = timeOf(
    { shifts: [...daily(480, 960), ...daily(720, 750, 'break'), ...daily(22 * 60, 27 * 60)] },
    '2026-11-20T00:00Z',
    '2026-12-20T00:00Z',
  )

  it('finds the start for an end that it would finish at', () => {
    fc.assert(
      fc.property(at, fc.integer({ min: 1, max: 3_000 }), (from, length) => {
        const start = nextOpen(time, from as Instant)!
        const end = finishOf(time, start, minutes(length))!
        expect(startFor(time, end, minutes(length))).toBe(start)
      }),
    )
  })

  it('works exactly its minutes between start and finish', () => {
    fc.assert(
      fc.property(at, fc.integer({ min: 1, max: 3_000 }), (from, length) => {
        const start = from as Instant
        const end = finishOf(time, start, minutes(length))!
        expect(workedMinutes(time, { start, end })).toBe(length)
        expect(workedMinutes(time, { start, end: (end - 1) as Instant })).toBeLessThan(length)
      }),
    )
  })

  it('never finishes sooner for starting later, or for having more to do', () => {
    fc.assert(
      fc.property(at, fc.nat(600), fc.integer({ min: 1, max: 900 }), (from, wait, length) => {
        const now = finishOf(time, from as Instant, minutes(length))!
        const later = finishOf(time, (from + wait * 60_000) as Instant, minutes(length))!
        const more = finishOf(time, from as Instant, minutes(length + wait))!
        expect(later).toBeGreaterThanOrEqual(now)
        expect(more).toBeGreaterThanOrEqual(now)
      }),
    )
  })

  it('finishes nothing past its horizon, and starts nothing before it', () => {
    expect(finishOf(time, monday('08:00'), minutes(1_000_000))).toBeNull()
    expect(startFor(time, monday('08:00'), minutes(1_000_000))).toBeNull()
    expect(nextOpen(time, instant('2027-06-01T00:00Z'))).toBeNull()
  })
})
