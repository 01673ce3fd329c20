import { describe, expect, it } from 'vitest'
import { countTroubles } from '../../shared/domain/conflicts/troubles.ts'
import type { Pieces, Thousandths } from '../../shared/domain/quantity.ts'
import type { Booking, JobId } from '../../shared/domain/schedule/job.ts'
import {
  booking,
  both,
  cutBooking,
  cutting,
  drop,
  monday,
  others,
  shifted,
  table,
  view,
} from '../small-factory.ts'

const none = { count: 0, at: [] }
const one = ({ jobId, start, end }: Booking) => ({ count: 1, at: [{ jobId, start, end }] })
const nothing = { conflict: none, 'out-of-order': none, short: none, late: none, stuck: none }

describe('troubles are counted apart:', () => {
  it('none where all is well', () => {
    expect(countTroubles(view({ bookings: [cutBooking(), booking()] }))).toEqual(nothing)
  })

  it('a conflict, with the job in it and when', () => {
    const second = shifted(others.booking, 75)
    const bookings = [cutBooking(), booking(), second]
    const { conflict, ...rest } = countTroubles(view({ ...both, bookings }))
    expect(conflict).toEqual(one(second))
    expect(rest.late).toEqual(none)
  })

  it('what is out of order, which is no conflict', () => {
    const early = booking({ start: monday('08:00'), end: monday('10:00') })
    const counts = countTroubles(view({ bookings: [cutBooking(), early] }))
    expect(counts['out-of-order']).toEqual(one(early))
    expect(counts.conflict).toEqual(none)
  })

  it('a job that is short of material, once, of however many', () => {
    const { id: dropId } = drop()
    const fabric = { dropId, unit: 'm', usedBy: 'cutting', hereAt: null } as const
    const supplies = ['JER-180', 'RIB-1X1'].map((material) => {
      return { ...fabric, material, missing: 900 as Thousandths }
    })
    const cut = cutBooking()
    const plan = view({ bookings: [cut, booking()], supplies })
    expect(countTroubles(plan)).toEqual({ ...nothing, short: one(cut) })
  })

  it('a drop that is late, which is neither', () => {
    const drops = [drop({ launchAt: monday('11:00') })]
    const late = booking()
    expect(countTroubles(view({ drops, bookings: [cutBooking(), late] }))).toEqual({
      ...nothing,
      late: one(late),
    })
  })

  it('what waits and can be put nowhere', () => {
    const jobs = [{ ...cutting, id: 'job_huge' as JobId, pieces: 999_999 as Pieces }]
    const { stuck } = countTroubles(view({ jobs, stations: [table], bookings: [] }))
    expect(stuck).toEqual({ count: 1, at: [] })
  })
})
