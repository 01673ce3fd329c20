import type { DropId } from '../drop/drop.ts'
import type { Pieces } from '../quantity.ts'
import { openPlan, type PlanView } from '../schedule/plan.ts'
import { after, type Instant, type Minutes } from '../time.ts'
import { NEVER } from './clock.ts'
import { eveningsOf, minutesOf } from './evenings.ts'
import { openEngine } from './improve.ts'
import { leastOf, stationsFor } from './overtime.ts'
import type { Problem } from './problem.ts'
import { problemOf } from './read-problem.ts'
import { type Outcome, outcomeOf, type Search, withOvertime } from './search.ts'
import { tightestOf } from './tightest.ts'

/** What would have a late drop in time. */
export type Option =
  | { readonly code: 'overtime'; readonly minutes: Minutes }
  | { readonly code: 'fewer-pieces'; readonly pieces: Pieces }
  | { readonly code: 'later-launch'; readonly at: Instant }

/** What is being tried. */
export type Trial =
  | { readonly code: 'overtime' }
  | { readonly code: 'fewer-pieces'; readonly pieces: Pieces }

/** Told before each try, with how much of all tries is over, from 0 to 1. */
export type Telling = (trial: Trial, done: number) => void

/** Iterations that each try is given. */
const TRIES = 3000

/**
 * What would help a drop that a search has late. Each of it has been tried: with it the engine has the drop in time. A
 * launch at the end of the plan's own needs no try.
 */
export function whatHelps(search: Search, dropId: DropId, tell: Telling): readonly Option[] {
  const { problem, engine } = search
  const drop = problem.drops.findIndex(({ id }) => id === dropId)
  const outcome = outcomeOf(problem, engine.best().sequence)
  if (drop < 0 || isInTime(problem, outcome, drop)) return []
  const tried = tryAll(search, drop, tell)
  const end = outcome.ends[drop]!
  return end === NEVER
    ? tried
    : [...tried, { code: 'later-launch', at: after(problem.origin, end) }]
}

function tryAll(search: Search, drop: number, tell: Telling) {
  const fewer = sharesOf(search, drop)
  tell({ code: 'overtime' }, 0)
  const overtime = withEvenings(search, drop)
  const enough = fewer.find((pieces, index) => {
    tell({ code: 'fewer-pieces', pieces }, (index + 1) / (fewer.length + 1))
    return isEnough(search, drop, pieces)
  })
  const smaller: readonly Option[] = enough ? [{ code: 'fewer-pieces', pieces: enough }] : []
  return [...overtime, ...smaller]
}

function withEvenings(search: Search, drop: number): readonly Option[] {
  const { problem, engine, view } = search
  const { id: dropId, launchAt } = problem.drops[drop]!
  const able = stationsFor(problem, [dropId])
  const begin = after(problem.origin, problem.opening)
  const all = eveningsOf(view, problem.fixed.bookings, able, { start: begin, end: launchAt })
  if (all.length === 0) return []
  const longer = withOvertime(search, all, engine.best().sequence, 1)
  if (!comesInTime(longer, drop)) return []
  const least = leastOf(search, longer, 1, (found) => isInTime(longer.problem, found, drop))
  return [{ code: 'overtime', minutes: minutesOf(least.overtime) }]
}

/** Piece counts to be tried, the most first: what the tightest stations have room for, and round shares. */
function sharesOf({ view, problem }: Search, drop: number): readonly Pieces[] {
  const own = view.plan.jobs.filter((job) => job.dropId === problem.drops[drop]!.id)
  const tightest = tightestOf(problem, drop)
  const room = tightest ? Math.max(0, tightest.left) / tightest.needed : 1
  const all = Math.max(0, ...own.map((job) => job.pieces))
  const shares = [Math.min(0.9, room), 0.75, 0.5, 0.25]
  const counts = shares.map((share) => Math.floor(all * share) as Pieces)
  return [...new Set(counts)].filter((count) => count > 0).toSorted((a, b) => b - a)
}

/** With that many pieces of it, whether the drop is in time. */
function isEnough(search: Search, drop: number, pieces: Pieces): boolean {
  const view = withPieces(search.view, search.problem.drops[drop]!.id, pieces)
  const problem = problemOf(view, search.ask)
  const engine = openEngine(problem, 1, search.engine.best().sequence, [])
  return comesInTime({ problem, engine }, drop)
}

/** Whether what a try ends with has the drop in time; on the way another may have been late for it. */
function comesInTime({ problem, engine }: Pick<Search, 'problem' | 'engine'>, drop: number) {
  engine.step(TRIES)
  return isInTime(problem, outcomeOf(problem, engine.best().sequence), drop)
}

function isInTime({ due }: Problem, { ends }: Outcome, drop: number): boolean {
  return ends[drop]! <= due[drop]!
}

/** All jobs of a drop that make more than that make that many. */
export function withPieces({ plan }: PlanView, dropId: DropId, pieces: Pieces): PlanView {
  const jobs = plan.jobs.map((job) =>
    job.dropId === dropId && job.pieces > pieces ? { ...job, pieces } : job,
  )
  return openPlan({ ...plan, jobs })
}
