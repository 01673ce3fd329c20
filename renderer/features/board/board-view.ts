import { createContext, useContext, useMemo, useState } from 'react'
import type { BoardPlan } from '../../../shared/contract/schedule.ts'
import type { Conflict } from '../../../shared/domain/conflicts/conflicts.ts'
import { followConflicts } from '../../../shared/domain/conflicts/conflicts-followed.ts'
import { findStuck, type Stuck, waitingJobs } from '../../../shared/domain/conflicts/stuck.ts'
import type { DropId } from '../../../shared/domain/drop/drop.ts'
import type { Progress } from '../../../shared/domain/floor/floor-run.ts'
import type { Promised } from '../../../shared/domain/readiness/promise-breaks.ts'
import { openCalendar, type WorkingTimes } from '../../../shared/domain/resources/open-calendar.ts'
import { openPresence, type Presence } from '../../../shared/domain/resources/presence.ts'
import type { BookingId, Job, JobId } from '../../../shared/domain/schedule/job.ts'
import { findLate, type Late } from '../../../shared/domain/schedule/late.ts'
import { openPlan, type Plan, type PlanView } from '../../../shared/domain/schedule/plan.ts'
import type { Style, StyleRevision } from '../../../shared/domain/style/style.ts'
import type { Hold } from '../../../shared/domain/windows/hold.ts'
import type { Axis } from './lanes/axis.ts'

/** A plan with all that the board says about it, worked out once for each answer of the service. */
export interface BoardView {
  readonly view: PlanView
  readonly axis: Axis
  readonly conflicts: readonly Conflict[]
  readonly conflictsOf: ReadonlyMap<BookingId, readonly Conflict[]>
  readonly promises: readonly Promised[]
  readonly holdOf: ReadonlyMap<DropId, Hold>
  readonly lateOf: ReadonlyMap<DropId, Late>
  readonly progressOf: ReadonlyMap<JobId, Progress>
  /** Jobs of open drops without a booking, nearest launch first. */
  readonly waiting: readonly Job[]
  readonly stuck: readonly Stuck[]
  styleOf(job: Job): Style | undefined
  revisionOf(job: Job): StyleRevision | undefined
}

export const BoardContext = createContext<BoardView | null>(null)

export function useBoard(): BoardView {
  const board = useContext(BoardContext)
  if (!board) throw new Error('No board: this belongs inside BoardContext')
  return board
}

export function useBoardView(answer: BoardPlan | undefined, axis: Axis | null): BoardView | null {
  const calendar = useCalendar(answer?.plan)
  const presence = usePresence(answer?.plan)
  const [conflictsIn] = useState(followConflicts)
  const view = useMemo(
    () => (answer && calendar && presence ? openPlan(answer.plan, calendar, presence) : null),
    [answer, calendar, presence],
  )
  const conflicts = useMemo(() => view && conflictsIn(view), [view, conflictsIn])
  return useMemo(
    () => (answer && axis && view && conflicts ? openBoard(answer, axis, view, conflicts) : null),
    [answer, axis, view, conflicts],
  )
}

/** Working time is worked out anew only when the calendar is another, not at every move. */
function useCalendar(plan: Plan | undefined): WorkingTimes | null {
  const { zone, shifts, closures, openings } = plan ?? {}
  const { start, end } = plan?.horizon ?? {}
  return useMemo(() => {
    if (!zone || !shifts || !closures || !openings || !start || !end) return null
    return openCalendar({ zone, shifts, closures, openings, horizon: { start, end } })
  }, [zone, shifts, closures, openings, start, end])
}

/** Who is here when, too, stays good while only bookings change. */
function usePresence(plan: Plan | undefined): Presence | null {
  const { zone, resources } = plan ?? {}
  const { start, end } = plan?.horizon ?? {}
  return useMemo(() => {
    if (!zone || !resources || !start || !end) return null
    return openPresence({ zone, resources, horizon: { start, end } })
  }, [zone, resources, start, end])
}

function openBoard(
  { plan, holds, promises, progress, styles }: BoardPlan,
  axis: Axis,
  view: PlanView,
  conflicts: readonly Conflict[],
): BoardView {
  const revision = new Map(plan.lines.map((line) => [line.id, line.styleRevisionId]))
  const waiting = waitingJobs(view)
  const made = new Map(styles.map((one) => [one.revision.id, one]))
  const madeBy = (job: Job) => made.get(revision.get(job.dropLineId)!)
  return {
    view,
    axis,
    conflicts,
    promises,
    conflictsOf: byBooking(conflicts),
    lateOf: new Map(findLate(view).map((late) => [late.dropId, late])),
    holdOf: new Map(holds.map((hold) => [hold.dropId, hold])),
    progressOf: new Map(progress.map((one) => [one.jobId, one.progress])),
    waiting,
    stuck: findStuck(view, waiting),
    styleOf: (job) => madeBy(job)?.style,
    revisionOf: (job) => madeBy(job)?.revision,
  }
}

/** What two bookings share is a conflict of both cards. */
function byBooking(conflicts: readonly Conflict[]): ReadonlyMap<BookingId, readonly Conflict[]> {
  const found = new Map<BookingId, Conflict[]>()
  const add = (id: BookingId, conflict: Conflict) => {
    found.set(id, [...(found.get(id) ?? []), conflict])
  }
  for (const conflict of conflicts) {
    add(conflict.bookingId, conflict)
    if ('otherId' in conflict) add(conflict.otherId, conflict)
  }
  return found
}
