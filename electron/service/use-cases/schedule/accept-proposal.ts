import type { AcceptAsk, SeenJob } from '../../../../shared/contract/planning.ts'
import type { AcceptRefusal } from '../../../../shared/contract/refusals.ts'
import type { Change } from '../../../../shared/domain/change.ts'
import { longerView } from '../../../../shared/domain/planning/search.ts'
import { ok, type Result, refuse } from '../../../../shared/domain/result.ts'
import type { PlanView } from '../../../../shared/domain/schedule/plan.ts'
import type { MoveRefusal } from '../../../../shared/domain/schedule/schedule.ts'
import type { Hands } from '../../use-case.ts'
import { openEvenings } from './open-evenings.ts'

/** Makes the moves of a proposal and opens the evenings that they need: unless a job is not where it was seen. */
export function acceptProposal(
  hands: Hands,
  view: PlanView,
  { seen, overtime }: AcceptAsk,
  move: (longer: PlanView) => Result<readonly Change[], MoveRefusal>,
): Result<readonly Change[], AcceptRefusal> {
  const jobs = seen.filter((one) => !isAsSeen(view, one)).map(({ jobId }) => jobId)
  if (jobs.length > 0) return refuse({ code: 'floor-moved-on', jobs })
  const moved = move(longerView(view, overtime))
  return moved.ok ? ok([...openEvenings(hands, overtime), ...moved.value]) : moved
}

function isAsSeen(view: PlanView, { jobId, stationId, start }: SeenJob): boolean {
  const held = view.bookingOf.get(jobId)
  return (held?.stationId ?? null) === stationId && (held?.start ?? null) === start
}
