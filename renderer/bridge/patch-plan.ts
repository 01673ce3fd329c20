import type { BookingChange } from '../../shared/contract/line.ts'
import type { BoardPlan } from '../../shared/contract/schedule.ts'

/** The plan with the bookings that news brought, to be seen at once; the service is asked for the whole of it meanwhile. */
export function patchPlan(answer: BoardPlan, changes: readonly BookingChange[]): BoardPlan {
  const now = new Map(changes.map(({ id, after }) => [id, after]))
  const held = new Set(answer.plan.bookings.map(({ id }) => id))
  const known = new Set(answer.plan.jobs.map(({ id }) => id))
  const kept = answer.plan.bookings.flatMap((booking) => {
    const after = now.get(booking.id)
    return after === undefined ? booking : (after ?? [])
  })
  const fresh = changes.flatMap(({ id, after }) =>
    after && !held.has(id) && known.has(after.jobId) ? after : [],
  )
  const bookings = [...kept, ...fresh].toSorted((a, b) => (a.id < b.id ? -1 : 1))
  return { ...answer, plan: { ...answer.plan, bookings } }
}
