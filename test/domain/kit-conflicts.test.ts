import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findConflicts } from '../../shared/domain/conflicts/conflicts.ts'
import type { Resources } from '../../shared/domain/resources/resources.ts'
import { earliestFit } from '../../shared/domain/schedule/earliest-fit.ts'
import type { Booking, BookingId, JobId } from '../../shared/domain/schedule/job.ts'
import {
  bench,
  booking,
  both,
  cell,
  job,
  line,
  monday,
  others,
  sewing,
  shifted,
  station,
  view,
} from '../small-factory.ts'
import { kit, kitPlace, outage, withKit } from '../small-resources.ts'

const wide = { ...both, stations: [station({ capacity: 9 })] }
const found = (differs: Partial<Resources>, ...bookings: readonly Booking[]) =>
  findConflicts(view({ ...wide, ...withKit(differs), bookings }))

describe('a kit', () => {
  it('is with one booking at a time, set-up included, where there is one of it', () => {
    expect(found({}, booking(), shifted(others.booking, 120))).toEqual([])
    expect(found({}, booking(), shifted(others.booking, 75))).toEqual([
      {
        code: 'kit-busy',
        bookingId: 'bkg_more',
        otherId: 'bkg_sew',
        kit: 'folder 30',
        count: 1,
        minutes: 45,
      },
    ])
  })

  it('is with two where there are two, and is back from what is done', () => {
    const bookings = [booking(), others.booking]
    expect(found({ kits: [kit({ count: 2 })] }, ...bookings)).toEqual([])
    expect(found({}, booking({ state: 'done' }), others.booking)).toEqual([])
  })

  it('is missed while it is out of service', () => {
    const kitOutages = [outage(monday('11:00'), monday('15:00'))]
    expect(found({ kitOutages }, booking())).toEqual([
      {
        code: 'kit-out',
        bookingId: 'bkg_sew',
        kit: 'folder 30',
        start: monday('11:00'),
        end: monday('15:00'),
      },
    ])
    expect(found({ kitOutages, kits: [kit({ count: 2 })] }, booking())).toEqual([])
  })

  it('fits where it is said to, and everywhere while nothing is said', () => {
    expect(found({ kitPlaces: [kitPlace(cell.id)] }, booking())).toEqual([])
    expect(found({ kitPlaces: [kitPlace(bench.id)] }, booking())).toEqual([
      { code: 'kit-unfit', bookingId: 'bkg_sew', kit: 'folder 30', station: 'SEW-A' },
    ])
  })

  it('holds nothing back that nobody keeps count of', () => {
    expect(found({ kits: [] }, booking(), others.booking)).toEqual([])
  })

  it('is waited for by the earliest fit', () => {
    const firstFit = (differs: Partial<Resources>) => {
      const bookings = [others.booking]
      const plan = view({ ...wide, ...withKit(differs), bookings })
      return earliestFit(plan, sewing.id, cell.id, monday('09:00'))
    }
    expect(firstFit({ kits: [kit({ count: 2 })] })).toBe(monday('09:00'))
    expect(firstFit({})).toBe(monday('12:00'))
    expect(firstFit({ kitOutages: [outage(monday('11:00'), monday('15:00'))] })).toBe(
      monday('15:00'),
    )
  })
})

describe('the law of kits', () => {
  const starts = fc.array(fc.nat(480), { minLength: 1, maxLength: 8 })

  it('is that a conflict is shown exactly where more are asked for at once than there are', () => {
    const law = fc.property(starts, fc.integer({ min: 1, max: 3 }), (minutes, count) => {
      const lines = minutes.map((_, index) => line({ id: `dln_${index}` as never }))
      const jobs = lines.map(({ id }, index) =>
        job({ id: `job_${index}` as JobId, dropLineId: id, operationId: sewing.operationId }),
      )
      const bookings = jobs.map(({ id: jobId }, index) => ({
        ...shifted(booking(), minutes[index]! - 120),
        id: `bkg_${index}` as BookingId,
        jobId,
      }))
      const plan = { ...wide, lines, jobs, links: [], shifts: [], bookings }
      const all = findConflicts(view({ ...plan, ...withKit({ kits: [kit({ count })] }) }))
      const crowd = (at: number) => bookings.filter((one) => one.start <= at && at < one.end).length
      const most = Math.max(...bookings.map(({ start }) => crowd(start)))
      expect(all.some(({ code }) => code === 'kit-busy')).toBe(most > count)
    })
    fc.assert(law, { numRuns: 100 })
  })
})
