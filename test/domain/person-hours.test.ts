import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findConflicts } from '../../shared/domain/conflicts/conflicts.ts'
import { daysOf, workedMinutes } from '../../shared/domain/resources/calendar.ts'
import { hoursOf, openPresence } from '../../shared/domain/resources/presence.ts'
import type { Resources } from '../../shared/domain/resources/resources.ts'
import type { Booking } from '../../shared/domain/schedule/job.ts'
import { type DayMinute, HOUR, instant, type Zone } from '../../shared/domain/time.ts'
import { booking, cell, monday, plan, shift, tuesday, view } from '../small-factory.ts'
import { absence, hours, resources, sewer } from '../small-resources.ts'

const named = (differs: Partial<Booking> = {}) => booking({ personId: sewer.id, ...differs })

const found = (differs: Partial<Resources>, ...bookings: readonly Booking[]) =>
  findConflicts(view({ links: [], resources: resources(differs), bookings }))

describe('the hours of a person', () => {
  const days = daysOf({ start: monday('00:00'), end: tuesday('00:00') }, plan().zone)
  const of = (differs: Partial<Resources>) =>
    hoursOf(plan({ resources: resources(differs) }), sewer.id, days).spans

  it('are the floor’s, until there are own ones; breaks and absences are left out', () => {
    expect(of({})).toEqual([{ start: monday('08:00'), end: monday('16:00') }])
    const personShifts = [...hours(9, 15), ...hours(12, 13, 'break')]
    const absences = [absence(monday('14:00'), monday('20:00'))]
    expect(of({ personShifts, absences })).toEqual([
      { start: monday('09:00'), end: monday('12:00') },
      { start: monday('13:00'), end: monday('14:00') },
    ])
  })
})

describe('the laws of own hours', () => {
  const zones = ['Europe/London', 'America/New_York', 'Australia/Lord_Howe'].map(
    (name) => name as Zone,
  )
  const day = fc.integer({ min: 0, max: 400 })
  const anyHours = fc.tuple(fc.integer({ min: 0, max: 22 }), fc.integer({ min: 1, max: 12 }))

  it('are those of a station with the same shifts, over any change of clocks', () => {
    const law = fc.property(
      fc.constantFrom(...zones),
      day,
      anyHours,
      (zone, from, [opens, length]) => {
        const start = (instant('2026-01-01T00:00Z') + from * 24 * HOUR) as never
        const horizon = { start, end: (start + 9 * 24 * HOUR) as never }
        const personShifts = hours(opens, opens + length)
        const shifts = personShifts.map((own) => shift({ ...own, id: own.id as never }))
        const whole = plan({ zone, horizon, shifts, resources: resources({ personShifts }) })
        const here = openPresence(whole)(sewer.id)
        expect(here).toEqual(view({ ...whole, stations: [cell] }).workingTime(cell.id))
      },
    )
    fc.assert(law, { numRuns: 60 })
  })

  it('keep the wall clock on a day of 23 and on one of 25 hours', () => {
    const sundays = [...hours(1, 9)].map((one) => ({ ...one, weekday: 7 }))
    const worked = (date: string) => {
      const horizon = { start: instant(`${date}T00:00Z`), end: instant(`${date}T23:00Z`) }
      const personShifts = sundays.map((one) => ({ ...one, opens: 0 as DayMinute }))
      const here = openPresence(plan({ horizon, resources: resources({ personShifts }) }))
      return workedMinutes(here(sewer.id)!, horizon) / 60
    }
    expect([worked('2026-03-29'), worked('2026-06-28'), worked('2026-10-25')]).toEqual([8, 8, 9])
  })

  it('never let a longer absence mend a conflict', () => {
    const law = fc.property(fc.nat(600), fc.nat(600), fc.nat(300), (from, length, more) => {
      const at = (minutes: number) => (monday('06:00') + minutes * 60_000) as never
      const count = (end: number) =>
        found({ absences: [absence(at(from), at(end))] }, named()).length
      expect(count(from + length + 1 + more)).toBeGreaterThanOrEqual(count(from + length + 1))
    })
    fc.assert(law, { numRuns: 60 })
  })
})
