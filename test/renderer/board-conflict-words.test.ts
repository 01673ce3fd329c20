import { describe, expect, it } from 'vitest'
import { explainConflict } from '../../renderer/features/board/conflict-words.ts'
import { findConflicts } from '../../shared/domain/conflicts/conflicts.ts'
import type { Plan } from '../../shared/domain/schedule/plan.ts'
import type { Instant } from '../../shared/domain/time.ts'
import {
  bench,
  booking,
  both,
  cutBooking,
  monday,
  others,
  shifted,
  table,
  tuesday,
  view,
} from '../small-factory.ts'
import { absence, hours, kitPlace, outage, resources, sewer, withKit } from '../small-resources.ts'

/** All that is said of the sewing. */
function said(differs: Partial<Plan>): readonly string[] {
  const open = view(differs)
  const { id } = booking()
  return findConflicts(open)
    .filter((one) => one.bookingId === id || ('otherId' in one && one.otherId === id))
    .map((one) => explainConflict(open, one, id))
}

const alone = { links: [] }
const named = booking({ personId: sewer.id })

describe('the inspector says what is wrong with a job', () => {
  it('where it lies over another', () => {
    const bookings = [booking(), shifted(others.booking, 75)]
    expect(said({ ...both, bookings })).toEqual(['Overlaps LT-07 Sew by 45 min.'])
  })

  it('where it comes before what must come first, with when it could start', () => {
    const early = booking({ start: monday('08:30'), end: monday('10:30') })
    expect(said({ bookings: [cutBooking(), early] })).toEqual([
      'Too early after LT-07 Cut: can start Mon 23 Nov 09:00.',
    ])
    expect(said({ bookings: [booking()] })).toEqual([
      'Needs LT-07 Cut first, which has no place on the board yet.',
    ])
  })

  it('where its station does not work, cannot do it, or works otherwise than it did', () => {
    const night = booking({ start: monday('20:00'), end: tuesday('10:00') })
    expect(said({ ...alone, bookings: [night] })).toEqual([
      '2 h fall outside shifts: the next begins Tue 24 Nov 08:00.',
    ])
    expect(said({ ...alone, bookings: [booking({ end: monday('11:00') })] })).toEqual([
      'The calendar has changed: it would end Mon 23 Nov 12:00.',
    ])
    expect(said({ ...alone, bookings: [booking({ stationId: table.id })] })).toEqual([
      'CUT-1 can’t do this: it needs a cell.',
    ])
  })

  it('where it should have begun', () => {
    expect(said({ ...alone, now: monday('11:00'), bookings: [booking()] })).toEqual([
      'Should have started by now. Start it on the floor, or move it.',
    ])
  })

  it('where somebody is away: until when, and when they are needed', () => {
    const away = (end: Instant) =>
      said({
        ...alone,
        bookings: [named],
        resources: resources({ absences: [absence(monday('08:00'), end)] }),
      })
    expect(away(tuesday('00:00'))).toEqual([
      'Operator 1 is away until Tue 24 Nov 00:00: needed here Mon 23 Nov 10:00 to 12:00.',
    ])
    expect(away(monday('10:30'))).toEqual([
      'Operator 1 is away until Mon 23 Nov 10:30: needed here Mon 23 Nov 10:00 to 10:30.',
    ])
    const short = resources({ personShifts: hours(8, 11) })
    expect(said({ ...alone, bookings: [named], resources: short })).toEqual([
      'Operator 1 is away until Tue 24 Nov 08:00: needed here Mon 23 Nov 11:00 to 12:00.',
    ])
    expect(said({ ...alone, bookings: [booking()], resources: short })).toEqual([
      'Everybody for sewing is away, and somebody is needed here Mon 23 Nov 11:00 to 12:00.',
    ])
  })

  it('where its kit is out of service, or does not fit', () => {
    const out = withKit({ kitOutages: [outage(monday('09:00'), tuesday('12:00'))] })
    expect(said({ ...alone, bookings: [booking()], ...out })).toEqual([
      'folder 30 is out of service Mon 23 Nov 09:00 to Tue 24 Nov 12:00.',
    ])
    const elsewhere = withKit({ kitPlaces: [kitPlace(bench.id)] })
    expect(said({ ...alone, bookings: [booking()], ...elsewhere })).toEqual([
      'folder 30 is not fitted on SEW-A.',
    ])
  })
})
