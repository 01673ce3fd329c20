import { isTaken, type Overtime, openingsOf } from '../planning/evenings.ts'
import { openCalendar } from '../resources/open-calendar.ts'
import type { OpeningId } from '../resources/station.ts'
import type { Booking } from '../schedule/job.ts'
import type { PlanView } from '../schedule/plan.ts'
import { after, type Minutes } from '../time.ts'

/** Nobody works another whole shift on top of one. */
const MOST = 480 as Minutes

/** What would have to be worked beyond the shifts so that a booking starts where it lies; null where that is closed, or too much. */
export function overtimeFor(
  view: PlanView,
  { stationId, start }: Pick<Booking, 'stationId' | 'start'>,
  outside: Minutes,
): Overtime | null {
  const overtime = { stationId, start, end: after(start, outside) }
  return outside > MOST || isTaken(view, [], overtime) ? null : overtime
}

/** The same plan with some overtime worked; nothing is moved by it. */
export function withOvertime(view: PlanView, overtime: Overtime): PlanView {
  const added = openingsOf([overtime], () => 'opg_preview' as OpeningId)
  const plan = { ...view.plan, openings: [...view.plan.openings, ...added] }
  return { ...view, plan, workingTime: openCalendar(plan) }
}
