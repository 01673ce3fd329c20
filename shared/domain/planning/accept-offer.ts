import type { JobId } from '../schedule/job.ts'
import type { PlanView } from '../schedule/plan.ts'
import { fromHeld } from './accept-changed.ts'
import { freshConflicts, keyOf, knownConflicts } from './accept-conflicts.ts'
import { type Lanes, lanesOf } from './accept-lanes.ts'
import { floorsOf, type Offered, type Tried, tryOut } from './accept-trial.ts'

/** A proposal made ready for being taken in part. */
export interface Offer extends Tried {
  /** The jobs that it would move. */
  readonly movable: ReadonlySet<JobId>
  /** The plan with all of it. */
  readonly shown: PlanView
  readonly lanes: Lanes
  readonly known: ReadonlySet<string>
  /** What all of it makes too: what is fixed may follow late on what is moved. */
  readonly excused: ReadonlySet<string>
}

export function openOffer(offered: Offered): Offer {
  const movable = new Set(offered.moves.map(({ jobId }) => jobId))
  const known = knownConflicts(offered.view)
  const tried = { ...offered, floorOf: floorsOf(offered.view) }
  const all = tryOut(tried, movable)
  const excused = new Set(freshConflicts(known, fromHeld(all)).map(keyOf))
  const lanes = lanesOf(offered.view, all.placements)
  return { ...tried, movable, shown: all.after, lanes, known, excused }
}
