import { openRandom, type Random } from '../random.ts'
import { lowerBound } from './bound.ts'
import { type Graph, graphOf } from './graph.ts'
import { cross, isAlike, keep, type Layout, layoutOf } from './layout.ts'
import { type Candidate, type Look, look, lookOf, perform, type Tabu } from './neighbourhood.ts'
import { type Removal, removalOf } from './removal.ts'
import type { Shop } from './shop.ts'
import { drawPlan } from './start.ts'

/** A search that is driven in slices by whoever has the clock; alike for the same seed and iterations. */
export interface ShopSearch {
  step(iterations: number): void
  best(): Layout
  iterations(): number
  /** Whether the best is as good as any plan can be. */
  isProven(): boolean
}

/** Plans kept to be crossed; iterations without a better plan before that; iterations a move stays tabu. */
const KEPT = 6
const PATIENCE = 1000
const TABU_LEAST = 12
const TABU_MORE = 14

interface Climb {
  readonly graph: Graph
  readonly removal: Removal
  readonly found: Look
  readonly ban: Tabu
  readonly random: Random
  readonly best: Layout
  readonly pool: Layout[]
  /** The best of this climb, and the iteration that found it. */
  local: Layout
  since: number
}

/**
 * Tabu search on the longest path; when it tires, its best joins a small pool, and the next climb sets out from
 * between two of the pool (memetic path relinking, after Peng, Lu and Cheng 2015).
 */
export function openSearch(shop: Shop, seed: number): ShopSearch {
  const climb = openClimb(shop, seed)
  const bound = lowerBound(shop)
  return {
    step(iterations) {
      for (let left = iterations; left > 0; left--) advance(climb)
    },
    best: () => climb.best,
    iterations: () => climb.ban.iteration,
    isProven: () => climb.best.makespan <= bound,
  }
}

function openClimb(shop: Shop, seed: number): Climb {
  const random = openRandom(seed)
  const graph = graphOf(shop)
  drawPlan(graph, random)
  return {
    graph,
    removal: removalOf(graph),
    found: lookOf(graph),
    ban: { until: new Int32Array(shop.none * shop.machines), iteration: 0 },
    random,
    best: layoutOf(graph),
    pool: [],
    local: layoutOf(graph),
    since: 0,
  }
}

function advance(climb: Climb): void {
  const { graph, removal, found, ban, random, local, best } = climb
  ban.iteration++
  look(graph, removal, ban, found, random)
  const move = chosen(found, local.makespan)
  if (move.operation < 0) return startAgain(climb)
  const left = move.operation * graph.shop.machines + graph.machine[move.operation]!
  ban.until[left] = ban.iteration + TABU_LEAST + random.below(TABU_MORE)
  perform(graph, move)
  if (graph.total.makespan >= local.makespan) {
    if (ban.iteration - climb.since > PATIENCE) startAgain(climb)
    return
  }
  keep(local, graph)
  climb.since = ban.iteration
  if (local.makespan < best.makespan) keep(best, graph)
}

/** A tabu move is taken where it leads below all this climb has seen, or where there is no other. */
function chosen({ free, tabu }: Look, least: number): Candidate {
  const better = tabu.makespan < free.makespan && tabu.makespan < least
  return better || free.operation < 0 ? tabu : free
}

function startAgain(climb: Climb): void {
  const { graph, pool, ban, random } = climb
  join(pool, climb.local)
  ban.until.fill(0)
  if (pool.length < KEPT) drawPlan(graph, random)
  else {
    const one = random.below(KEPT)
    const other = (one + 1 + random.below(KEPT - 1)) % KEPT
    cross(graph, pool[one]!, pool[other]!, 30 + random.below(40), random)
  }
  climb.local = layoutOf(graph)
  climb.since = ban.iteration
}

/** The newcomer takes the worst one's place, unless it is worse still or there already. */
function join(pool: Layout[], newcomer: Layout): void {
  if (pool.length < KEPT) {
    pool.push(newcomer)
    return
  }
  if (pool.some((one) => isAlike(one, newcomer))) return
  const worst = pool.reduce((a, b) => (b.makespan >= a.makespan ? b : a))
  if (newcomer.makespan <= worst.makespan) pool[pool.indexOf(worst)] = newcomer
}
