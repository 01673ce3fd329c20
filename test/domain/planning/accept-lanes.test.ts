import fc from 'fast-check'
import { expect, it } from 'vitest'
import { bookingBefore } from '../../../shared/domain/conflicts/set-up-conflicts.ts'
import { accept, acceptOnly } from '../../../shared/domain/planning/accept.ts'
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
