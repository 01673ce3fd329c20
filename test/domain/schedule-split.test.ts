import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Change } from '../../shared/domain/change.ts'
import { findConflicts } from '../../shared/domain/conflicts/conflicts.ts'
import type { BookingId, Job, JobId } from '../../shared/domain/schedule/job.ts'
import {
  openPlan,
  type Plan,
  type PlanView,
  successorsOf,
} from '../../shared/domain/schedule/plan.ts'
import { giverTo, piecesBy } from '../../shared/domain/schedule/schedule-room.ts'
import { joinJobs, type Split, splitJob } from '../../shared/domain/schedule/schedule-split.ts'
import {
  booking,
  cell,
  cutBooking,
  cutting,
  job,
  monday,
  pieces,
  sewing,
  tuesday,
  view,
} from '../small-factory.ts'

const partId = 'job_part' as JobId
const newId = ({ id }: Job) => `bkg_${id}` as BookingId
const split = (differs: Partial<Split> = {}): Split => ({
  jobId: sewing.id,
  keep: pieces(40),
  start: null,
  partId,
  rest: null,
  ...differs,
})

/** The plan after these changes to its jobs and bookings. */
function applied(from: PlanView, changes: readonly Change[]): PlanView {
  const lists = { job: [...from.plan.jobs], booking: [...from.plan.bookings] }
  for (const { table, before, after: now } of changes) {
    if (table !== 'job' && table !== 'booking') continue
    const list = lists[table] as { id: string }[]
    const at = list.findIndex(({ id }) => id === (before ?? now)?.id)
    list.splice(at < 0 ? list.length : at, at < 0 ? 0 : 1, ...(now ? [now] : []))
  }
  return openPlan({ ...from.plan, jobs: lists.job, bookings: lists.booking } as Plan)
}

const booked = (differs: Partial<Plan> = {}) => view({ bookings: [booking()], ...differs })
const must = <Value>(result: { ok: true; value: Value } | { ok: false; refusal: unknown }) => {
  if (!result.ok) throw new Error(JSON.stringify(result.refusal))
  return result.value
}
const splitIn = (from: PlanView, how = split()) => applied(from, must(splitJob(from, how, newId)))

describe('splitting a job', () => {
  it('keeps some pieces where they are and puts the rest into the strip as a part of its own', () => {
    const now = splitIn(booked())
    expect(now.job.get(sewing.id)).toMatchObject({ code: 'J-0002', pieces: 40 })
    expect(now.job.get(partId)).toMatchObject({ code: 'J-0002-2', pieces: 20 })
    expect(now.bookingOf.get(sewing.id)).toMatchObject({ start: monday('10:00'), run: 80 })
    expect(now.bookingOf.has(partId)).toBe(false)
  })

  it('books the rest at once where that is said, such as on the next shift', () => {
    const rest = { stationId: cell.id, start: tuesday('08:00') }
    const now = splitIn(booked(), split({ rest }))
    expect(now.bookingOf.get(partId)).toMatchObject({ ...rest, run: 40, state: 'proposed' })
  })

  it('goes by jobs in the strip too, and by parts', () => {
    const once = splitIn(view())
    const twice = splitIn(once, split({ jobId: partId, keep: pieces(5), partId: 'job_3' as JobId }))
    expect(twice.plan.jobs.map(({ code, pieces: of }) => [code, of])).toEqual([
      ['J-0001', 60],
      ['J-0002', 40],
      ['J-0002-2', 5],
      ['J-0002-3', 15],
    ])
  })

  it('has both parts wait for what comes before, and all that follows wait for both', () => {
    const now = splitIn(view({ bookings: [booking({ start: monday('08:00') }), cutBooking()] }))
    expect(successorsOf(now, cutting).map(({ id }) => id)).toEqual([sewing.id, partId])
    const cut = splitIn(
      view({ bookings: [cutBooking(), booking()] }),
      split({ jobId: cutting.id, keep: pieces(30) }),
    )
    expect(findConflicts(cut)).toMatchObject([
      { code: 'out-of-order', predecessorId: partId, readyAt: null },
    ])
  })

  it.each([0, 60, 61])('will not make a part of no pieces: keep %i of 60', (keep) => {
    const refused = splitJob(booked(), split({ keep: pieces(keep) }), newId)
    expect(refused).toMatchObject({ ok: false, refusal: { code: 'not-that-many', pieces: 60 } })
  })

  it.each([
    ['locked', { lock: 'locked' }],
    ['started', { state: 'running' }],
  ] as const)('will not split what is %s', (code, differs) => {
    const from = view({ bookings: [booking(differs)] })
    expect(splitJob(from, split(), newId)).toMatchObject({ ok: false, refusal: { code } })
  })
})

describe('joining parts', () => {
  it('gives back what was split, whatever the pieces and wherever the rest went', () => {
    const anywhere = fc.option(
      fc.integer({ min: 0, max: 300 }).map((late) => ({
        stationId: cell.id,
        start: (monday('12:00') + late * 60_000) as Split['start'] & number,
      })),
    )
    const law = fc.property(fc.integer({ min: 1, max: 59 }), anywhere, (keep, rest) => {
      const from = booked()
      const parted = splitIn(from, split({ keep: pieces(keep), rest: rest as Split['rest'] }))
      const given = parted.job.get(partId)!.pieces
      const join = { into: sewing.id, from: partId, pieces: given, start: null }
      const joined = applied(parted, must(joinJobs(parted, join, newId)))
      expect(joined.plan.jobs).toEqual(from.plan.jobs)
      expect(joined.plan.bookings).toEqual(from.plan.bookings)
    })
    fc.assert(law)
  })

  it('takes some pieces and leaves the rest', () => {
    const parted = splitIn(booked())
    const join = { into: sewing.id, from: partId, pieces: pieces(5), start: null }
    const now = applied(parted, must(joinJobs(parted, join, newId)))
    expect([sewing.id, partId].map((id) => now.job.get(id)?.pieces)).toEqual([45, 15])
    expect(now.bookingOf.get(sewing.id)?.run).toBe(90)
  })

  it('refuses jobs that are not parts of the same work', () => {
    const join = { into: sewing.id, from: cutting.id, pieces: pieces(60), start: null }
    expect(joinJobs(booked(), join, newId)).toMatchObject({ refusal: { code: 'not-parts' } })
  })
})

describe('room for pieces', () => {
  it('says how many are made by a moment, over breaks and nights', () => {
    expect(piecesBy(booked(), booking(), monday('10:00'), monday('11:00'))).toBe(30)
    expect(piecesBy(booked(), booking(), monday('15:00'), tuesday('09:00'))).toBe(60)
    expect(
      piecesBy(booked(), booking({ setUp: 20 as never }), monday('10:00'), monday('11:00')),
    ).toBe(20)
    expect(piecesBy(booked(), booking(), monday('11:00'), monday('10:00'))).toBe(0)
  })

  it('has a part that waits give first, then the one booked last, and never one that is fixed', () => {
    const parts = [sewing, job({ id: partId }), job({ id: 'job_3' as JobId })]
    const late = booking({ id: 'bkg_late' as BookingId, jobId: partId, start: tuesday('09:00') })
    const giver = (bookings: Plan['bookings']) => giverTo(view({ bookings }), sewing, parts)?.id
    expect(giver([late])).toBe('job_3')
    const third = booking({ id: 'bkg_3' as BookingId, jobId: 'job_3' as JobId })
    expect(giver([late, third])).toBe(partId)
    expect(giver([{ ...late, lock: 'locked' }, third])).toBe('job_3')
  })
})
