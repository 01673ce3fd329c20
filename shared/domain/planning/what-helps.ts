import type { DropId } from '../drop.ts'
import { openPlan, type PlanView } from '../plan.ts'
import type { Pieces } from '../quantity.ts'
import { after, type Minutes } from '../time.ts'
import type { Sequence } from './decode.ts'
import { eveningsOf, minutesOf } from './evenings.ts'
import { openEngine } from './improve.ts'
import { onlyNeeded } from './overtime.ts'
import type { DropOutcome, PlanProposal } from './propose.ts'
import { problemOf } from './read-problem.ts'
import { outcomeOf, type Search, withOvertime } from './search.ts'
import type { Option, Tightest } from './tightest.ts'

/** Late drops whose ways out are looked for where jobs are many, and the iterations that each way is given. */
const MOST_DROPS = 2
const TRIES = 3000
/** With no more jobs than these a try is short, so that every late drop has its own. */
export const FEW_JOBS = 100

/**
 * A proposal in which what would help a late drop has been tried: with each option that is named the engine has the
 * drop in time. A launch at the end of the plan's own needs no try; of drops that are not looked into, nothing else is
 * named.
 */
export function withWhatHelps(search: Search, proposal: PlanProposal): PlanProposal {
  let left = search.problem.work.count <= FEW_JOBS ? proposal.drops.length : MOST_DROPS
  const drops = proposal.drops.map((outcome): DropOutcome => {
    const { tightest } = outcome
    if (!tightest || left-- <= 0) return withSureHelpFor(outcome)
    const tried = [...evenings(search, tightest), ...fewer(search, tightest)]
    return { ...outcome, tightest: { ...tightest, options: [...tried, ...sureHelp(tightest)] } }
  })
  return { ...proposal, drops }
}

/** A proposal that names only what helps without having been tried: for whoever will not wait. */
export function withSureHelp(proposal: PlanProposal): PlanProposal {
  return { ...proposal, drops: proposal.drops.map(withSureHelpFor) }
}

function withSureHelpFor(outcome: DropOutcome): DropOutcome {
  const { tightest } = outcome
  return tightest ? { ...outcome, tightest: { ...tightest, options: sureHelp(tightest) } } : outcome
}

function sureHelp({ options }: Tightest): readonly Option[] {
  return options.filter(({ code }) => code === 'later-launch')
}

function evenings(search: Search, { dropId, stationKind, launchAt }: Tightest): readonly Option[] {
  const { problem, engine, view } = search
  const { sequence } = engine.best()
  const able = problem.stations.flatMap(({ id, kind }) => (kind === stationKind ? [id] : []))
  const begin = after(problem.origin, problem.opening)
  const all = eveningsOf(view, problem.fixed.bookings, able, { start: begin, end: launchAt })
  if (all.length === 0) return []
  const longer = withOvertime(search, all, sequence, 1)
  longer.engine.step(TRIES)
  const least = onlyNeeded(search, longer, 1)
  if (!least || isLate(least, least.engine.best().sequence, dropId)) return []
  return [{ code: 'overtime', minutes: minutesOf(least.overtime) as Minutes }]
}

/** The most pieces of a few shares with which the drop is in time. */
function fewer(search: Search, { dropId, left, needed }: Tightest): readonly Option[] {
  const { view, ask, engine } = search
  const own = view.plan.jobs.filter((job) => job.dropId === dropId)
  const all = Math.max(0, ...own.map((job) => job.pieces))
  for (const share of [Math.min(0.9, Math.max(0, left) / needed), 0.75, 0.5, 0.25]) {
    const pieces = Math.floor(all * share)
    if (pieces <= 0) return []
    const smaller = withPieces(view, dropId, pieces as Pieces)
    const problem = problemOf(smaller, ask)
    const again = openEngine(problem, 1, engine.best().sequence, [])
    again.step(TRIES)
    const tryout = { ...search, view: smaller, problem, engine: again }
    if (!isLate(tryout, again.best().sequence, dropId)) return [{ code: 'fewer-pieces', pieces }]
  }
  return []
}

function isLate({ problem }: Search, sequence: Sequence, dropId: DropId): boolean {
  const drop = problem.drops.findIndex(({ id }) => id === dropId)
  return outcomeOf(problem, sequence).ends[drop]! > problem.due[drop]!
}

/** All jobs of a drop that make more than that make that many. */
export function withPieces({ plan }: PlanView, dropId: DropId, pieces: Pieces): PlanView {
  const jobs = plan.jobs.map((job) =>
    job.dropId === dropId && job.pieces > pieces ? { ...job, pieces } : job,
  )
  return openPlan({ ...plan, jobs })
}
