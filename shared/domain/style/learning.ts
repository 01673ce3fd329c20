import type { Kind } from '../kind.ts'
import type { Permille, Pieces } from '../quantity.ts'
import type { Origin } from '../resources/station.ts'
import type { StyleRevisionId } from './style.ts'

export type LearningId = Kind<string, 'LearningId'>

/** How new a style is to those who make it. */
export const NOVELTIES = ['new', 'related', 'familiar', 'repeat'] as const
export type Novelty = (typeof NOVELTIES)[number]

/** That a style revision is learnt while it is made; where there is none, every piece takes its standard minutes. */
export interface Learning {
  readonly id: LearningId
  readonly styleRevisionId: StyleRevisionId
  readonly novelty: Novelty
  readonly origin: Origin
}

/** What the time of a piece falls to each time the count doubles (DOMAIN rule 10). */
const RATES: { readonly [Name in Novelty]: number } = {
  new: 800,
  related: 850,
  familiar: 900,
  repeat: 950,
}

export const rateOf = (novelty: Novelty): Permille => RATES[novelty] as Permille

/** The cycle from which on a crew keeps standard time. Before it they are slower, and never faster after it. */
export const AT_STANDARD = 50 as Pieces

/** How many times its standard the n-th cycle takes: n^(log2 r), set so that it is 1 at `AT_STANDARD`. */
export function slowness(rate: Permille | null, cycle: number): number {
  if (rate === null || cycle >= AT_STANDARD) return 1
  return (cycle / AT_STANDARD) ** Math.log2(rate / 1000)
}

/** The mean slowness of the first cycles of a run. */
export function meanSlowness(rate: Permille | null, cycles: number): number {
  const sums = rate === null ? undefined : SUMS.get(rate)
  if (!sums || cycles <= 0) return 1
  const learnt = sums[Math.min(cycles, AT_STANDARD)] ?? 0
  return (learnt + Math.max(0, cycles - AT_STANDARD)) / cycles
}

/** Of the first cycles, by rate; worked out once, for the planner asks for thousands. */
const SUMS: ReadonlyMap<Permille, readonly number[]> = new Map(
  NOVELTIES.map((novelty) => [rateOf(novelty), sumsAt(rateOf(novelty))]),
)

function sumsAt(rate: Permille): readonly number[] {
  const sums = [0]
  for (let cycle = 1; cycle <= AT_STANDARD; cycle += 1) {
    sums.push((sums[cycle - 1] ?? 0) + slowness(rate, cycle))
  }
  return sums
}
