import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type Conflict, findConflicts } from '../../../shared/domain/conflicts/conflicts.ts'
import { bookingBefore } from '../../../shared/domain/conflicts/set-up-conflicts.ts'
import { accept, acceptOnly } from '../../../shared/domain/planning/accept.ts'
import { changedFrom } from '../../../shared/domain/planning/accept-changed.ts'
import { freshConflicts, isKnown, keyOf } from '../../../shared/domain/planning/accept-conflicts.ts'
import { openOffer } from '../../../shared/domain/planning/accept-offer.ts'
import { setUpClashes } from '../../../shared/domain/planning/accept-set-ups.ts'
import { sideIn } from '../../../shared/domain/planning/accept-sides.ts'
import { tryOut } from '../../../shared/domain/planning/accept-trial.ts'
import type { JobId } from '../../../shared/domain/schedule/job.ts'
import type { PlanView } from '../../../shared/domain/schedule/plan.ts'
import { type DrawnFloor, planned, standingFloor } from './drawn-floor.ts'

const runs = { numRuns: 60 }
const picks = fc.array(fc.boolean(), { minLength: 1, maxLength: 30 })

function offered(floor: DrawnFloor, wanted: readonly boolean[]) {
  const { view, proposal } = planned(floor)
  const offer = openOffer({ ...proposal, view })
  const jobs = proposal.moves.flatMap(({ jobId }, at) =>
    wanted[at % wanted.length] ? [jobId] : [],
  )
  return { offer, jobs }
}

/** When a job starts. */
const startIn = ({ bookingOf }: PlanView, id: JobId | undefined) =>
  id === undefined ? null : bookingOf.get(id)!.start

it('knows what stands before what without placing anything, as the floor would have it', () => {
  fc.assert(
    fc.property(standingFloor, picks, (floor, wanted) => {
      const { offer, jobs } = offered(floor, wanted)
      const taken = new Set(jobs)
      const { after } = tryOut(offer, taken)
      for (const booking of after.plan.bookings) {
        const found = offer.lanes.before(booking.jobId, sideIn(taken))
        expect(startIn(after, found)).toBe(startIn(after, bookingBefore(after, booking)?.jobId))
      }
    }),
    runs,
  )
})

it('looks only around what is other than in the nearer of two plans, and finds what the whole floor would', () => {
  fc.assert(
    fc.property(standingFloor, picks, fc.boolean(), (floor, wanted, isMost) => {
      const { offer, jobs } = offered(floor, wanted)
      const { known, excused, movable } = offer
      const rest = new Set([...movable].filter((id) => !jobs.includes(id)))
      const taken = isMost === jobs.length * 2 > movable.size ? new Set(jobs) : rest
      const trial = tryOut(offer, taken)
      const isSetUp = ({ code }: Conflict) => code === 'set-up-changed' || code === 'no-changeover'
      const isFresh = (one: Conflict) =>
        !isSetUp(one) && !isKnown(known, one) && !excused.has(keyOf(one))
      const near = freshConflicts(known, changedFrom(offer, trial, taken))
      expect(near.some(isFresh)).toBe(findConflicts(trial.after).some(isFresh))
    }),
    runs,
  )
})

it('looks only around what turned, and overlooks no set-up by that', () => {
  fc.assert(
    fc.property(standingFloor, picks, (floor, wanted) => {
      const { offer, jobs } = offered(floor, wanted)
      for (const taken of [accept(offer, jobs), acceptOnly(offer, jobs)]) {
        const short = setUpClashes(offer, taken.jobs, offer.view.job.keys())
        expect(short.filter(({ kept }) => kept.length > 0)).toEqual([])
      }
    }),
    runs,
  )
})
