import type { AcceptAsk, SeenJob } from '../../../shared/contract/planning.ts'
import type { AcceptRefusal } from '../../../shared/contract/refusals.ts'
import type { Change } from '../../../shared/domain/change.ts'
import { openPlan, type PlanView } from '../../../shared/domain/plan.ts'
import { openingsOf } from '../../../shared/domain/planning/evenings.ts'
import { ok, type Result, refuse } from '../../../shared/domain/result.ts'
import type { MoveRefusal } from '../../../shared/domain/schedule.ts'
import type { OpeningId } from '../../../shared/domain/station.ts'
import type { Hands } from '../use-case.ts'

/** Makes the moves of a proposal and opens the evenings that they need: unless a job is not where it was seen. */
export function acceptProposal(
  { newId }: Hands,
  view: PlanView,
  { seen, overtime }: AcceptAsk,
  move: (longer: PlanView) => Result<readonly Change[], MoveRefusal>,
): Result<readonly Change[], AcceptRefusal> {
  const jobs = seen.filter((one) => !isAsSeen(view, one)).map(({ jobId }) => jobId)
  if (jobs.length > 0) return refuse({ code: 'floor-moved-on', jobs })
  const openings = openingsOf(overtime, () => newId<OpeningId>('opg'))
  const longer = openPlan({ ...view.plan, openings: [...view.plan.openings, ...openings] })
  const moved = move(longer)
  if (!moved.ok) return moved
  const opened = openings.map((after) => ({ table: 'opening', before: null, after }) as const)
  return ok([...opened, ...moved.value])
}

function isAsSeen(view: PlanView, { jobId, stationId, start }: SeenJob): boolean {
  const held = view.bookingOf.get(jobId)
  return (held?.stationId ?? null) === stationId && (held?.start ?? null) === start
}
