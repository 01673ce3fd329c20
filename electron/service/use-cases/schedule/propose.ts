import { MessageChannel } from 'node:worker_threads'
import type {
  PlanningAnswer,
  ProposeAsk,
  WhatHelpsAsk,
} from '../../../../shared/contract/planning.ts'
import { handsOf } from '../../../../shared/domain/planning/crew.ts'
import type { Figures, PlanProposal } from '../../../../shared/domain/planning/propose.ts'
import type { PlanningAsk } from '../../../../shared/domain/planning/read-problem.ts'
import { isBetter } from '../../../../shared/domain/planning/score.ts'
import type { Option } from '../../../../shared/domain/planning/what-helps.ts'
import { findLate } from '../../../../shared/domain/schedule/late.ts'
import { openPlan, type Plan } from '../../../../shared/domain/schedule/plan.ts'
import { after, type Minutes } from '../../../../shared/domain/time.ts'
import type { Reader } from '../../database/reader.ts'
import { readHeldDrops } from '../../database/reads/read-holds.ts'
import { readOpenPlan } from '../../database/reads/read-open-plan.ts'
import type { Hands } from '../../use-case.ts'
import type { ProposeWork } from '../../workers/propose-plan.ts'
import type { Watch, Workers } from '../../workers/workers.ts'

/** Asks the engine for a better plan. Nothing is changed by it: a person accepts, or does not. */
export async function proposal(
  { reader, workers, now }: Hands,
  { overtime, seconds, seed, ...wish }: ProposeAsk,
  watch: Watch,
): Promise<PlanningAnswer> {
  const plan = readOpenPlan(reader, now())
  const ask = askOf(reader, plan, wish)
  const before = figuresNow(plan)
  const work = { plan, ask, now: before, overtime, seconds, seed }
  return { plan, before, proposal: await inPairs(workers, work, watch) }
}

/** Tries, in a thread of its own, what would have a drop in time that a proposal has late. */
export function whatHelps(
  { reader, workers }: Hands,
  { dropId, wish, madeAt, placed, overtime }: WhatHelpsAsk,
  watch: Watch,
): Promise<readonly Option[]> {
  const plan = readOpenPlan(reader, madeAt)
  const ask = askOf(reader, plan, wish)
  return workers.run('what-helps', { plan, ask, dropId, placed, overtime }, watch)
}

function askOf(
  reader: Reader,
  plan: Plan,
  { frozenMinutes, ...wish }: WhatHelpsAsk['wish'],
): PlanningAsk {
  return {
    ...wish,
    held: readHeldDrops(reader),
    frozenUntil: after(plan.now, frozenMinutes),
    hands: handsOf(openPlan(plan)),
  }
}

/** The same search from two seeds in two threads, which tell each other what they find; of two alike, the first's. */
async function inPairs(
  workers: Workers,
  work: Omit<ProposeWork, 'peer'>,
  watch: Watch,
): Promise<PlanProposal> {
  const { port1, port2 } = new MessageChannel()
  const quiet = { signal: watch.signal, progress: () => {} }
  const [one, other] = await Promise.all([
    workers.run('propose-plan', { ...work, peer: port1 }, watch, [port1]),
    workers.run('propose-plan', { ...work, seed: work.seed + 1, peer: port2 }, quiet, [port2]),
  ])
  const { objective = 'on-time' } = work.ask
  return isBetter({ objective }, other.score, one.score) ? other.proposal : one.proposal
}

function figuresNow(plan: Plan): Figures {
  const late = findLate(openPlan(plan))
  const ahead = plan.bookings.filter(({ state }) => state !== 'done')
  return {
    lateDrops: late.length,
    minutesLate: late.reduce((sum, { minutes }) => sum + minutes, 0) as Minutes,
    moved: 0,
    changeover: ahead.reduce((sum, { setUp }) => sum + setUp, 0) as Minutes,
    overtime: 0 as Minutes,
  }
}
