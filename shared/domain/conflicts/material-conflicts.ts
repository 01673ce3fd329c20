import type { Thousandths } from '../quantity.ts'
import type { Booking, BookingId, Job } from '../schedule/job.ts'
import type { PlanView } from '../schedule/plan.ts'
import type { MaterialUnit } from '../stock/material.ts'
import type { Instant } from '../time.ts'

/** What is wrong between a booking and the material of its drop. */
export type MaterialConflict =
  | {
      readonly code: 'material-short'
      readonly bookingId: BookingId
      readonly material: string
      readonly missing: Thousandths
      readonly unit: MaterialUnit
    }
  | {
      readonly code: 'material-late'
      readonly bookingId: BookingId
      readonly material: string
      readonly hereAt: Instant
    }

export function materialConflicts(
  view: PlanView,
  booking: Booking,
  job: Job,
): readonly MaterialConflict[] {
  const operation = view.operation.get(job.operationId)
  const isFirst = (view.linksTo.get(job.operationId) ?? []).length === 0
  const use = operation?.kind === 'cut' || isFirst ? 'cutting' : 'making'
  return (view.suppliesOf.get(job.dropId) ?? [])
    .filter(({ usedBy }) => usedBy === use)
    .flatMap(({ material, unit, missing, hereAt }): readonly MaterialConflict[] => {
      const bookingId = booking.id
      if (missing > 0) return [{ code: 'material-short', bookingId, material, missing, unit }]
      if (hereAt === null || hereAt <= booking.start) return []
      return [{ code: 'material-late', bookingId, material, hereAt }]
    })
}
