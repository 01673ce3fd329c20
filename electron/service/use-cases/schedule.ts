import type { SeenJob } from '../../../shared/contract/planning.ts'
import type { BoardPlan } from '../../../shared/contract/schedule.ts'
import { altered } from '../../../shared/domain/change.ts'
import type { Booking, BookingId, JobId } from '../../../shared/domain/job.ts'
import { openPlan, type PlanView } from '../../../shared/domain/plan.ts'
import { ok, refuse } from '../../../shared/domain/result.ts'
import { type Move, moveBookings, unschedule } from '../../../shared/domain/schedule.ts'
import type { Span } from '../../../shared/domain/time.ts'
import { readHolds } from '../database/read-holds.ts'
import { readPlan, readPlanOf } from '../database/read-plan.ts'
import { readProgress } from '../database/read-progress.ts'
import { listOf, type Reader } from '../database/reader.ts'
import type { Doing, Hands, Viewing } from '../use-case.ts'
import { proposal } from './propose.ts'
import { slots } from './slots.ts'

export const scheduleDoings: Doing<
  'schedule.moveJobs' | 'schedule.unschedule' | 'schedule.setLock' | 'schedule.acceptProposal'
> = {
  'schedule.moveJobs': {
    undoable: 'yes',
    decide(hands, moves) {
      const view = viewAround(hands, moves)
      return moveBookings(view, moves, () => hands.newId<BookingId>('bkg'))
    },
  },
  'schedule.acceptProposal': {
    undoable: 'yes',
    decide(hands, { moves, seen }) {
      const view = viewAround(hands, moves)
      const jobs = seen.filter((one) => !isAsSeen(view, one)).map(({ jobId }) => jobId)
      if (jobs.length > 0) return refuse({ code: 'floor-moved-on', jobs })
      return moveBookings(view, moves, () => hands.newId<BookingId>('bkg'))
    },
  },
  'schedule.unschedule': {
    undoable: 'yes',
    decide: (hands, ids) => unschedule(viewOf(hands, bookingsOf(hands.reader, ids)), ids),
  },
  'schedule.setLock': {
    undoable: 'yes',
    decide({ reader }, { bookingIds, lock }) {
      const bookings = bookingsOf(reader, bookingIds)
      if (bookings.length === 0) return refuse({ code: 'gone' })
      return ok(bookings.map((booking) => altered('booking', booking, { lock })))
    },
  },
}

export const scheduleViews: Viewing<'schedule.plan' | 'schedule.proposal' | 'schedule.slots'> = {
  'schedule.slots': slots,
  'schedule.proposal': proposal,
  'schedule.plan': (hands, span) => readBoard(hands, span),
}

function isAsSeen(view: PlanView, { jobId, stationId, start }: SeenJob): boolean {
  const held = view.bookingOf.get(jobId)
  return (held?.stationId ?? null) === stationId && (held?.start ?? null) === start
}

function readBoard({ reader, now }: Hands, span: Span): BoardPlan {
  const plan = readPlan(reader, now(), span)
  const progress = readProgress(
    reader,
    plan.jobs.map(({ id }) => id),
  )
  const revisions = listOf(plan.lines.map(({ styleRevisionId }) => styleRevisionId))
  return {
    plan,
    holds: readHolds(reader),
    progress: [...progress].map(([jobId, one]) => ({ jobId, progress: one })),
    styles: reader
      .all<BoardPlan['styles'][number]['revision']>(
        'select * from styleRevision where id in (select value from json_each(?))',
        revisions,
      )
      .flatMap((revision) => {
        const style = reader.one<BoardPlan['styles'][number]['style']>(
          'select * from style where id = ?',
          revision.styleId,
        )
        return style ? [{ style, revision }] : []
      }),
  }
}

/** The plan that moves are placed in: their jobs' drops, and what stands at the stations before each. */
function viewAround({ reader, now }: Hands, moves: readonly Move[]): PlanView {
  const jobIds = moves.map(({ jobId }) => jobId)
  const before = moves.flatMap((move) => standingBefore(reader, move))
  const drops = dropsOf(reader, [...jobIds, ...before.map(({ jobId }) => jobId)])
  const starts = moves.map(({ start }) => start)
  const span = { start: Math.min(...starts), end: Math.max(...starts) } as Span
  return openPlan(readPlanOf(reader, now(), span, drops, before, 'no'))
}

/** The last bookings that start at a station by then: one of them may be the one that moves. */
function standingBefore(reader: Reader, { stationId, start }: Move): readonly Booking[] {
  return reader.all<Booking>(
    'select * from booking where stationId = ? and start <= ? order by start desc, end desc limit 2',
    stationId,
    start,
  )
}

function viewOf({ reader, now }: Hands, bookings: readonly Booking[]): PlanView {
  const at = now()
  const drops = dropsOf(
    reader,
    bookings.map(({ jobId }) => jobId),
  )
  return openPlan(readPlanOf(reader, at, { start: at, end: at }, drops, bookings, 'no'))
}

function dropsOf(reader: Reader, jobIds: readonly JobId[]) {
  return reader
    .all<{ dropId: BoardPlan['plan']['drops'][number]['id'] }>(
      'select distinct dropId from job where id in (select value from json_each(?))',
      listOf(jobIds),
    )
    .map(({ dropId }) => dropId)
}

function bookingsOf(reader: Reader, ids: readonly BookingId[]): readonly Booking[] {
  return reader.all<Booking>(
    'select * from booking where id in (select value from json_each(?))',
    listOf(ids),
  )
}
