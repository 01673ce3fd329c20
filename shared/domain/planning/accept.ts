import type { JobId } from '../schedule/job.ts'
import { clashesIn } from './accept-clashes.ts'
import type { Offer } from './accept-offer.ts'
import { setUpClashes } from './accept-set-ups.ts'
import { type Clash, sideIn } from './accept-sides.ts'
import { type Trial, tryOut } from './accept-trial.ts'

/** So many jobs of a proposal as can be taken together, where the floor would have them. */
export interface Acceptance extends Trial {
  readonly jobs: ReadonlySet<JobId>
  /** What had to come along or to be kept too, each with what would be wrong otherwise. */
  readonly along: readonly Along[]
}

export interface Along extends Omit<Clash, 'own'> {
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
  return settle(offer, wanted, 'kept')
}

export function acceptingOnly(offer: Offer, wanted: Iterable<JobId>): Rounds {
  return settle(offer, wanted, 'taken')
}

function atOnce(rounds: Rounds): Acceptance {
  for (;;) {
    const round = rounds.next()
    if (round.done) return round.value
  }
}

/**
 * Gives one side of every clash its way until there is none: all of a proposal has none, and nothing of it has none.
 * Set-ups are settled first, only around what turned: they hang on what stands before what, and not on where it ends.
 */
function* settle(offer: Offer, wanted: Iterable<JobId>, side: 'taken' | 'kept'): Rounds {
  const along = new Map<JobId, Along>()
  const jobs = new Set([...wanted].filter((id) => offer.movable.has(id)))
  let near: Iterable<JobId> = offer.view.job.keys()
  for (;;) {
    const short = setUpClashes(offer, jobs, near)
    const setUps = short.filter(({ kept }) => kept.length > 0)
    const trial = setUps.length > 0 ? null : tryOut(offer, jobs)
    const clashes = trial ? clashesIn(offer, trial, jobs) : setUps
    if (trial && clashes.length === 0) return { ...trial, jobs, along: [...along.values()] }
    const named = clashes.flatMap((clash) => clash[side].map((jobId) => ({ ...clash, jobId })))
    const turned = named.length > 0 ? named : restOf(offer, jobs, side, clashes[0]!)
    for (const one of turned) turn(jobs, along, one)
    const moved = [
      ...turned.map(({ jobId }) => jobId),
      ...[...short, ...clashes].flatMap(({ own }) => own),
    ]
    near = offer.lanes.around(moved, sideIn(jobs))
    yield
  }
}

/** What is taken is kept from now on, and what is kept is taken. */
function turn(jobs: Set<JobId>, along: Map<JobId, Along>, one: Along): void {
  if (along.has(one.jobId)) return
  along.set(one.jobId, one)
  if (!jobs.delete(one.jobId)) jobs.add(one.jobId)
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
