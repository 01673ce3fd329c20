import type { WindowsAnswer, WindowsAsk } from '../../../../shared/contract/windows.ts'
import { handsOf } from '../../../../shared/domain/planning/crew.ts'
import { openPlan, type Plan } from '../../../../shared/domain/schedule/plan.ts'
import { IMAGINED, imagine } from '../../../../shared/domain/windows/imagined-drop.ts'
import type { Reader } from '../../database/reader.ts'
import { readHeldDrops } from '../../database/reads/read-holds.ts'
import { readOpenPlan } from '../../database/reads/read-open-plan.ts'
import { readKitNeeds } from '../../database/reads/read-resources.ts'
import { readRouting } from '../../database/reads/read-routing.ts'
import type { Hands } from '../../use-case.ts'
import type { Watch } from '../../workers/workers.ts'

/** Looks for windows in a thread of its own. Nothing is booked by it. */
export async function windows(
  { reader, workers, now }: Hands,
  ask: WindowsAsk,
  watch: Watch,
): Promise<WindowsAnswer> {
  const plan = planOf(reader, readOpenPlan(reader, now()), ask)
  const dropId = ask.work.of === 'drop' ? ask.work.dropId : IMAGINED
  const drop = plan.drops.find(({ id }) => id === dropId)
  if (drop?.ended !== 'no') return null
  const { by, overtime } = ask
  const wish = { dropId, by, overtime, hands: handsOf(openPlan(plan)), held: readHeldDrops(reader) }
  return workers.run('find-windows', { plan, wish }, watch)
}

function planOf(reader: Reader, plan: Plan, { work, by }: WindowsAsk): Plan {
  if (work.of === 'drop') return plan
  const { styleRevisionId, pieces } = work
  const kitNeeds = readKitNeeds(reader, [styleRevisionId])
  return imagine(plan, { ...readRouting(reader, styleRevisionId), kitNeeds, pieces, by })
}
