import { describe, expect, it } from 'vitest'
import { findConflicts } from '../../shared/domain/conflicts/conflicts.ts'
import type { Thousandths } from '../../shared/domain/quantity.ts'
import type { Booking, BookingId } from '../../shared/domain/schedule/job.ts'
import type { Plan } from '../../shared/domain/schedule/plan.ts'
import {
  booking,
  both,
  cut,
  cutBooking,
  cutting,
  drop,
  link,
  minutes,
  monday,
  operation,
  others,
  pieces,
  shifted,
  station,
  table,
  tuesday,
  view,
} from '../small-factory.ts'

const conflictsIn = (...bookings: readonly Booking[]) => findConflicts(view({ bookings }))
const codesIn = (differs: Partial<Plan>) => findConflicts(view(differs)).map(({ code }) => code)

describe('a conflict', () => {
  it('is none where bookings only touch', () => {
    const next = shifted(others.booking, 120)
    expect(codesIn({ ...both, bookings: [booking(), next] })).toEqual([])
  })

  it('is two bookings at a station that holds one, with the minutes they share', () => {
    const bookings = [booking(), shifted(others.booking, 75)]
    expect(findConflicts(view({ ...both, bookings }))).toEqual([
      { code: 'overlap', bookingId: 'bkg_more', otherId: 'bkg_sew', minutes: 45 },
    ])
  })

  it('is no overlap at a station that holds two, until a third comes', () => {
    const stations = [station({ capacity: 2 }), table]
    const bookings = [booking(), others.booking]
    expect(codesIn({ ...both, stations, bookings })).toEqual([])
    const third = booking({ id: 'bkg_third' as BookingId })
    expect(codesIn({ ...both, stations, bookings: [...bookings, third] })).toEqual([
      'overlap',
      'overlap',
    ])
  })

  it('is no overlap where the two that a station holds leave as others come', () => {
    const stations = [station({ capacity: 2 })]
    const at = (id: string, by: number) => ({ ...shifted(others.booking, by), id: id as BookingId })
    const bookings = [at('bkg_1', 0), at('bkg_2', 60), at('bkg_3', 120), at('bkg_4', 180)]
    const open = { ...both, stations, shifts: [], bookings }
    expect(codesIn(open).filter((code) => code === 'overlap')).toEqual([])
  })

  it('is sewing before it is cut', () => {
    expect(
      conflictsIn(cutBooking(), booking({ start: monday('08:30'), end: monday('10:30') })),
    ).toEqual([
      {
        code: 'out-of-order',
        bookingId: 'bkg_sew',
        predecessorId: cutting.id,
        readyAt: monday('09:00'),
      },
    ])
  })

  it('is sewing what has no booking for its cutting', () => {
    expect(conflictsIn(booking())).toMatchObject([{ code: 'out-of-order', readyAt: null }])
  })

  it('is no sewing after the transfer batch has been cut', () => {
    const links = [link({ transferBatch: pieces(20) })]
    const early = booking({ start: monday('08:20'), end: monday('10:20') })
    expect(codesIn({ links, bookings: [cutBooking(), early] })).toEqual([])
    const earlier = shifted(early, -1)
    expect(codesIn({ links, bookings: [cutBooking(), earlier] })).toEqual(['out-of-order'])
  })

  it('is sewing so fast that it would be through before the last batch has come', () => {
    const links = [link({ transferBatch: pieces(20) })]
    const operations = [cut, operation({ attended: 15 as never })]
    const quick = booking({ start: monday('08:20'), end: monday('08:35'), run: minutes(15) })
    expect(codesIn({ links, operations, bookings: [cutBooking(), quick] })).toEqual([
      'out-of-order',
    ])
    const later = { ...quick, start: monday('08:50'), end: monday('09:05') }
    expect(codesIn({ links, operations, bookings: [cutBooking(), later] })).toEqual([])
  })

  it('is a start outside the shift, with when the next one opens', () => {
    const night = booking({ start: monday('20:00'), end: tuesday('10:00') })
    expect(conflictsIn(cutBooking(), night)).toMatchObject([
      { code: 'outside-shift', opensAt: tuesday('08:00') },
    ])
  })

  it('is a booking that no longer fits a calendar that has changed', () => {
    const short = booking({ end: monday('11:00') })
    expect(conflictsIn(cutBooking(), short)).toMatchObject([
      { code: 'calendar-changed', end: monday('12:00') },
    ])
  })

  it('is a start that has gone by without the job', () => {
    const now = monday('11:00')
    expect(codesIn({ now, bookings: [cutBooking({ state: 'done' }), booking()] })).toEqual(['past'])
  })

  it('is work at a station of another kind', () => {
    const bookings = [cutBooking(), booking({ stationId: table.id })]
    expect(codesIn({ bookings })).toContain('incapable')
  })

  const fabric = { dropId: drop().id, material: 'JER-180', unit: 'm', usedBy: 'cutting' } as const

  it('is cutting with fabric short or not here yet, and none for the sewing', () => {
    const bookings = [cutBooking(), booking()]
    const short = { ...fabric, missing: 900 as Thousandths, hereAt: null }
    expect(findConflicts(view({ bookings, supplies: [short] }))).toMatchObject([
      { code: 'material-short', bookingId: 'bkg_cut', missing: 900, unit: 'm' },
    ])
    const late = { ...fabric, missing: 0 as Thousandths, hereAt: monday('12:00') }
    expect(findConflicts(view({ bookings, supplies: [late] }))).toMatchObject([
      { code: 'material-late', bookingId: 'bkg_cut', hereAt: monday('12:00') },
    ])
  })

  it('is not looked for in what is done', () => {
    const done = booking({ state: 'done', start: monday('02:00') })
    expect(codesIn({ bookings: [done] })).toEqual([])
  })
})
