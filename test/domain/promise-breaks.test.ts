import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Change, reversed } from '../../shared/domain/change.ts'
import { bookedIn, promisesBrokenBy } from '../../shared/domain/readiness/promise-breaks.ts'
import type { Result } from '../../shared/domain/result.ts'
import type { Booking, JobId } from '../../shared/domain/schedule/job.ts'
import type { Plan } from '../../shared/domain/schedule/plan.ts'
import {
  changesOf,
  type Move,
  proposeMove,
  unschedule,
} from '../../shared/domain/schedule/schedule.ts'
import { splitJob } from '../../shared/domain/schedule/schedule-split.ts'
import { after } from '../../shared/domain/time.ts'
import {
  booking,
  cutBooking,
  drop,
  job,
  monday,
  move,
  pieces,
  tuesday,
  view,
} from '../small-factory.ts'

const probe = ({ id }: { readonly id: string }) => `bkg_${id}` as Booking['id']
const promised = (commitAt = monday('14:00')) => [{ dropId: drop().id, commitAt }]
const planned = (differs: Partial<Plan> = {}) =>
  view({ bookings: [cutBooking(), booking()], ...differs })

function brokenBy(result: Result<readonly Change[], unknown>, plan = planned()) {
  if (!result.ok) throw new Error('It was refused')
  return promisesBrokenBy(bookedIn(plan), result.value, promised())
}

function broken(moved: Move, promises = promised(), differs: Partial<Plan> = {}) {
  const plan = planned(differs)
  const changes = changesOf(plan, proposeMove(plan, [moved], probe))
  return promisesBrokenBy(bookedIn(plan), changes, promises)
}

describe('a move breaks a promise', () => {
  it('where the drop would end after what was signed, by so much', () => {
    expect(broken(move({ start: monday('13:30') }))).toEqual([
      { dropId: drop().id, commitAt: monday('14:00'), how: 'late', over: 90 },
    ])
  })

  it('not up to the very minute that was signed', () => {
    expect(broken(move({ start: monday('12:00') }))).toEqual([])
  })

  it('where what comes from the strip ends too late', () => {
    const late = broken(move({ start: tuesday('10:00') }), promised(), { bookings: [cutBooking()] })
    expect(late).toMatchObject([{ over: 22 * 60 }])
  })

  it('not again when it is broken already', () => {
    expect(broken(move({ start: tuesday('10:00') }), promised(monday('11:00')))).toEqual([])
  })

  it('not of a drop that it does not touch', () => {
    const other = [{ dropId: 'drp_other' as never, commitAt: monday('08:00') }]
    expect(broken(move({ start: tuesday('10:00') }), other)).toEqual([])
  })
})

describe('what takes a job’s place away breaks a promise', () => {
  const [rest, part] = [null, 'job_part' as JobId]
  const split = { jobId: job().id, keep: pieces(20), start: null, partId: part, rest }

  it('where a booking goes back to the strip', () => {
    expect(brokenBy(unschedule(planned(), [booking().id]))).toEqual([
      { dropId: drop().id, commitAt: monday('14:00'), how: 'unbooked', jobs: 1 },
    ])
  })

  it('where part of a job goes to the strip', () => {
    expect(brokenBy(splitJob(planned(), split, probe))).toMatchObject([{ how: 'unbooked' }])
  })

  it('not where the part is made in time, and by so much where it is not', () => {
    const at = (start: Move['start']) =>
      splitJob(planned(), { ...split, rest: { stationId: booking().stationId, start } }, probe)
    expect(brokenBy(at(monday('12:00')))).toEqual([])
    expect(brokenBy(at(tuesday('08:00')))).toMatchObject([{ how: 'late' }])
  })

  it('not where its window was not whole before', () => {
    const plan = planned({ bookings: [booking()] })
    expect(brokenBy(unschedule(plan, [booking().id]), plan)).toEqual([])
  })
})

it('law: of a step and its way back, one at most breaks a promise', () => {
  const hours = fc.integer({ min: 0, max: 30 })
  fc.assert(
    fc.property(hours, hours, (from, to) => {
      const own = booking({ start: after(monday('09:00'), from * 60) })
      const plan = planned({ bookings: [cutBooking(), own] })
      const changes = changesOf(
        plan,
        proposeMove(plan, [move({ start: after(monday('09:00'), to * 60) })], probe),
      )
      const moved = planned({ bookings: [cutBooking(), changes[0]?.after as Booking] })
      const there = promisesBrokenBy(bookedIn(plan), changes, promised())
      const back = promisesBrokenBy(bookedIn(moved), reversed(changes), promised())
      expect(there.length + back.length).toBeLessThanOrEqual(1)
    }),
  )
})
