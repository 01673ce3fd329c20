import { describe, expect, it } from 'vitest'
import type { DropId } from '../../shared/domain/drop/drop.ts'
import type { StationId } from '../../shared/domain/resources/station.ts'
import { earliestFit } from '../../shared/domain/schedule/earliest-fit.ts'
import type { BookingId, JobId } from '../../shared/domain/schedule/job.ts'
import { findLate } from '../../shared/domain/schedule/late.ts'
import { openPlan, withBookings } from '../../shared/domain/schedule/plan.ts'
import type { OperationId, OperationLinkId } from '../../shared/domain/style/operation.ts'
import { instant } from '../../shared/domain/time.ts'
import {
  booking,
  both,
  cell,
  cut,
  cutBooking,
  cutting,
  drop,
  job,
  link,
  monday,
  operation,
  others,
  plan,
  sew,
  sewing,
  shifted,
  table,
  tuesday,
  view,
} from '../small-factory.ts'

describe('late, which is not a conflict', () => {
  it('is a drop whose last booking ends after its launch, by how much', () => {
    const bookings = [cutBooking(), booking()]
    const soon = drop({ launchAt: monday('11:00') })
    expect(findLate(view({ bookings, drops: [soon] }))).toEqual([
      { dropId: soon.id, bookingId: 'bkg_sew', minutes: 60 },
    ])
    expect(findLate(view({ bookings }))).toEqual([])
  })

  it('is nothing for a drop that is over', () => {
    const over = drop({ launchAt: monday('11:00'), ended: 'closed' })
    expect(findLate(view({ bookings: [booking()], drops: [over] }))).toEqual([])
  })
})

describe('a plan with other bookings', () => {
  it('is the plan that would be opened with them from the start', () => {
    const bookings = [cutBooking(), booking(), shifted(others.booking, 120)]
    const placed = [
      { ...cutBooking(), start: tuesday('08:00'), end: tuesday('09:00') },
      { ...others.booking, stationId: 'stn_press' as StationId },
      booking({ id: 'bkg_x' as BookingId, jobId: 'job_x' as JobId, start: monday('09:00') }),
    ]
    const moved = withBookings(view({ ...both, bookings }), placed)
    const opened = openPlan(plan({ ...both, bookings: moved.plan.bookings }))
    const filled = [...moved.bookingsAt].filter(([, here]) => here.length > 0)
    expect(new Map(filled)).toEqual(opened.bookingsAt)
    for (const one of [...bookings, ...placed]) {
      expect(moved.booking.get(one.id)).toEqual(opened.booking.get(one.id))
      expect(moved.bookingOf.get(one.jobId)).toEqual(opened.bookingOf.get(one.jobId))
    }
    expect(moved.booking.has('bkg_none' as BookingId)).toBe(false)
  })
})

describe('the first fit', () => {
  it('is after what is in the way, and after what must come before', () => {
    const bookings = [cutBooking({ start: monday('09:00'), end: monday('10:00') })]
    expect(earliestFit(view({ bookings }), sewing.id, cell.id, monday('08:00'))).toBe(
      monday('10:00'),
    )
    const busy = [...bookings, shifted(others.booking, 0)]
    const from = earliestFit(
      view({ ...both, links: [link()], bookings: busy }),
      sewing.id,
      cell.id,
      monday('08:00'),
    )
    expect(from).toBe(monday('12:00'))
  })

  it('is after what comes before a predecessor that has no place yet', () => {
    const fuse = operation({ id: 'opn_fuse' as OperationId, name: 'Fuse' })
    const fusing = job({ id: 'job_fuse' as JobId, operationId: fuse.id })
    const links = [
      link({ predecessorId: fuse.id }),
      link({ id: 'lnk_2' as OperationLinkId, operationId: fuse.id }),
    ]
    const bookings = [cutBooking({ start: monday('09:00'), end: monday('10:00') })]
    const chain = { operations: [cut, fuse, sew], jobs: [cutting, fusing, sewing], links, bookings }
    expect(earliestFit(view(chain), sewing.id, cell.id, monday('08:00'))).toBe(monday('10:00'))
  })

  it('is nowhere at a station that cannot do it', () => {
    expect(earliestFit(view(), sewing.id, table.id, monday('08:00'))).toBeNull()
  })

  it('does not depend on when the drop is due', () => {
    const at = (launch: string) => {
      const drops = [drop({ id: 'drp_tees' as DropId, launchAt: instant(launch) })]
      return earliestFit(
        view({ drops, bookings: [cutBooking()] }),
        sewing.id,
        cell.id,
        monday('08:00'),
      )
    }
    expect(at('2026-11-23T09:00Z')).toBe(at('2026-12-24T09:00Z'))
  })
})
