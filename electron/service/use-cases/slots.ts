import type { SlotsAnswer, SlotsAsk } from '../../../shared/contract/slots.ts'
import { IMAGINED, imagine } from '../../../shared/domain/imagined-drop.ts'
import type { Plan } from '../../../shared/domain/plan.ts'
import { readOpenPlan } from '../database/read-open-plan.ts'
import { readRouting } from '../database/read-routing.ts'
import type { Reader } from '../database/reader.ts'
import type { Hands } from '../use-case.ts'
import type { Watch } from '../workers/workers.ts'
import { readHands } from './propose.ts'

/** Looks for windows in a thread of its own. Nothing is booked by it. */
export async function slots(
  { reader, workers, now }: Hands,
  ask: SlotsAsk,
  watch: Watch,
): Promise<SlotsAnswer> {
  const plan = planOf(reader, readOpenPlan(reader, now()), ask)
  const dropId = ask.work.of === 'drop' ? ask.work.dropId : IMAGINED
  const drop = plan.drops.find(({ id }) => id === dropId)
  if (drop?.ended !== 'no') return null
  const wish = { dropId, by: ask.by, hands: readHands(reader) }
  return workers.run('find-slots', { plan, wish }, watch)
}

function planOf(reader: Reader, plan: Plan, { work, by }: SlotsAsk): Plan {
  if (work.of === 'drop') return plan
  const { styleRevisionId, pieces } = work
  return imagine(plan, { ...readRouting(reader, styleRevisionId), pieces, by })
}
