import { changeover } from './changeover.ts'
import { earliestFit } from './earliest-fit.ts'
import type { Booking, Job } from './job.ts'
import type { PlanView } from './plan.ts'
import { proposeMove } from './schedule.ts'
import { probeId } from './slot-moves.ts'
import type { StationId } from './station.ts'
import type { Instant } from './time.ts'

/** Where the job would be through first, from a moment on; then where it asks for the least set-up. */
export function fitBest(view: PlanView, job: Job, from: Instant): Booking | null {
  const needs = view.operation.get(job.operationId)?.stationKind
  const fits = view.plan.stations
    .filter(({ kind }) => kind === needs)
    .flatMap(({ id }) => fitAt(view, job, id, from) ?? [])
  return fits.toSorted((a, b) => a.end - b.end || a.setUp - b.setUp)[0] ?? null
}

const TRIES = 200

/** The first place at a station that also leaves the set-up of what stands after it good. */
function fitAt(view: PlanView, job: Job, stationId: StationId, from: Instant): Booking | null {
  let start = earliestFit(view, job.id, stationId, from)
  for (let tries = 0; start !== null && tries < TRIES; tries++) {
    const { placements, conflicts } = proposeMove(
      view,
      [{ jobId: job.id, stationId, start }],
      probeId,
    )
    const own = placements[0]
    if (!own) return null
    const next = bookingAfter(view, own)
    const isBarred = conflicts.some(
      ({ code, bookingId }) => code === 'no-changeover' && bookingId === own.id,
    )
    if (!isBarred && !(next && isUnset(view, job, next))) return own
    start = next ? earliestFit(view, job.id, stationId, next.end) : null
  }
  return null
}

function bookingAfter(view: PlanView, { stationId, start }: Booking): Booking | undefined {
  return view.bookingsAt.get(stationId)?.find((one) => one.start >= start)
}

/** Whether a booking has no time, or no way, to be set up from this job. */
function isUnset(view: PlanView, job: Job, next: Booking): boolean {
  if (next.state === 'running' || next.state === 'done') return false
  const key = (id: Job['operationId'] | undefined) => id && view.operation.get(id)?.setUpKey
  const from = key(job.operationId)
  const to = key(view.job.get(next.jobId)?.operationId)
  const kind = view.station.get(next.stationId)?.kind
  if (from === undefined || to === undefined || !kind) return false
  const found = changeover(view.plan.changeoverRules, kind, from, to)
  return found.allowed === 'no' || found.minutes > next.setUp
}
