import type { BookingName, BrokenPlan } from '../../../../shared/contract/schedule.ts'
import { findConflicts } from '../../../../shared/domain/conflicts/conflicts.ts'
import type { JobId } from '../../../../shared/domain/schedule/job.ts'
import { openPlan, type PlanView } from '../../../../shared/domain/schedule/plan.ts'
import { findRetimes } from '../../../../shared/domain/schedule/retimes.ts'
import { readOpenPlan } from '../../database/reads/read-open-plan.ts'
import type { Hands } from '../../use-case.ts'

/** All that is wrong with what is still to be done: whoever edits a calendar compares it with what was. */
export function readBroken({ reader, now }: Hands): BrokenPlan {
  const view = openPlan(readOpenPlan(reader, now()))
  const conflicts = findConflicts(view).flatMap((conflict) => {
    const booking = view.booking.get(conflict.bookingId)
    return booking ? [{ ...nameOf(view, booking.jobId), conflict }] : []
  })
  const retimes = findRetimes(view).map((retime) => ({ ...nameOf(view, retime.jobId), retime }))
  return { conflicts: conflicts.toSorted(bySoonest), retimes: retimes.toSorted(bySoonest) }
}

const bySoonest = (a: BookingName, b: BookingName) =>
  a.start - b.start || a.name.localeCompare(b.name)

function nameOf(view: PlanView, jobId: JobId): BookingName {
  const job = view.job.get(jobId)
  const booking = view.bookingOf.get(jobId)
  if (!job || !booking) throw new Error(`Booking of job ${jobId} is not in the plan`)
  const drop = view.drop.get(job.dropId)?.code ?? ''
  const operation = view.operation.get(job.operationId)?.name ?? ''
  const station = view.station.get(booking.stationId)?.code ?? ''
  return { jobId, name: `${drop} ${operation}`.trim(), station, start: booking.start }
}
