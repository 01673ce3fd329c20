import type { JobId } from '../schedule/job.ts'
import { type Clash, clashesIn, type Offer } from './accept-clashes.ts'
import { type Trial, tryOut } from './accept-trial.ts'

/** So many jobs of a proposal as can be taken together, where the floor would have them. */
export interface Acceptance extends Trial {
  readonly jobs: ReadonlySet<JobId>
  /** What had to come along or to be kept too, each with what would be wrong otherwise. */
  readonly along: readonly Along[]
}

export interface Along extends Clash {
  readonly jobId: JobId
}

/** Takes jobs of a proposal, and with them every job that one of them cannot stand without. */
export function accept(offer: Offer, wanted: Iterable<JobId>): Acceptance {
  return atOnce(accepting(offer, wanted))
}

/** Takes no jobs but these, and of them none that cannot stand without one that is kept as it is. */
export function acceptOnly(offer: Offer, wanted: Iterable<JobId>): Acceptance {
  return atOnce(acceptingOnly(offer, wanted))
}

/** The same round by round: between two of them whoever asks may do something else, or leave it. */
export type Rounds = Generator<undefined, Acceptance>

export function accepting(offer: Offer, wanted: Iterable<JobId>): Rounds {
  return settle(offer, wanted, 'kept', (taken, more) => [...taken, ...more])
}

export function acceptingOnly(offer: Offer, wanted: Iterable<JobId>): Rounds {
  return settle(offer, wanted, 'taken', (taken, less) => taken.filter((id) => !less.has(id)))
}

function atOnce(rounds: Rounds): Acceptance {
  for (;;) {
    const round = rounds.next()
    if (round.done) return round.value
  }
}

type Next = (taken: readonly JobId[], found: ReadonlySet<JobId>) => readonly JobId[]

/** Gives one side of every clash its way until there is none: all of a proposal has none, and nothing of it has none. */
function* settle(
  offer: Offer,
  wanted: Iterable<JobId>,
  side: 'taken' | 'kept',
  next: Next,
): Rounds {
  const along = new Map<JobId, Along>()
  let jobs: ReadonlySet<JobId> = new Set([...wanted].filter((id) => offer.movable.has(id)))
  for (;;) {
    const trial = tryOut(offer, jobs)
    const clashes = clashesIn(offer, trial, jobs)
    if (clashes.length === 0) return { ...trial, jobs, along: [...along.values()] }
    const named = clashes.flatMap((clash) => clash[side].map((jobId) => ({ ...clash, jobId })))
    const found = named.length > 0 ? named : restOf(offer, jobs, side, clashes[0]!)
    for (const one of found) if (!along.has(one.jobId)) along.set(one.jobId, one)
    jobs = new Set(next([...jobs], new Set(found.map(({ jobId }) => jobId))))
    yield
  }
}

/** Where nobody on a side is to be named, all of it. */
function restOf(
  { movable }: Offer,
  taken: ReadonlySet<JobId>,
  side: 'taken' | 'kept',
  clash: Clash,
): readonly Along[] {
  const rest = side === 'taken' ? [...taken] : [...movable].filter((id) => !taken.has(id))
  return rest.map((jobId) => ({ ...clash, why: 'no-room', jobId }))
}
