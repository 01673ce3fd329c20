import { workedMinutes } from '../resources/calendar.ts'
import type { Station } from '../resources/station.ts'
import type { Job, JobId } from '../schedule/job.ts'
import { type PlanView, plannedMinutes } from '../schedule/plan.ts'

/** A job that waits and can be put nowhere: no such station, or none with so much working time left in the calendar. */
export interface Stuck {
  readonly jobId: JobId
  readonly because: 'no-station' | 'no-time'
}

export function findStuck(view: PlanView, waiting: readonly Job[]): readonly Stuck[] {
  const { now, horizon, stations } = view.plan
  const left = new Map(
    stations.map(({ id }) => [
      id,
      workedMinutes(view.workingTime(id), { start: now, end: horizon.end }),
    ]),
  )
  return waiting.flatMap((job): readonly Stuck[] => {
    const operation = view.operation.get(job.operationId)
    if (!operation) return []
    const able = stations.filter(({ kind }: Station) => kind === operation.stationKind)
    if (able.length === 0) return [{ jobId: job.id, because: 'no-station' }]
    const run = plannedMinutes(view, operation, job.pieces)
    const isRoom = able.some(({ id }) => left.get(id)! >= run)
    return isRoom ? [] : [{ jobId: job.id, because: 'no-time' }]
  })
}

/** Jobs of open drops without a booking, nearest launch first. */
export function waitingJobs(view: PlanView): readonly Job[] {
  return view.plan.jobs
    .filter(({ id, dropId }) => !view.bookingOf.has(id) && view.drop.get(dropId)?.ended === 'no')
    .toSorted((a, b) => launchOf(view, a) - launchOf(view, b) || a.code.localeCompare(b.code))
}

function launchOf(view: PlanView, { dropId }: Job): number {
  return view.drop.get(dropId)?.launchAt ?? 0
}
