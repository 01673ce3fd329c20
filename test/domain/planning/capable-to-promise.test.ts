import { describe, expect, it } from 'vitest'
import type { DropId, DropLineId } from '../../../shared/domain/drop/drop.ts'
import { capableToPromise } from '../../../shared/domain/planning/capable-to-promise.ts'
import type { BookingId, JobId } from '../../../shared/domain/schedule/job.ts'
import {
  booking,
  cutBooking,
  cutting,
  drop,
  line,
  monday,
  NOW,
  sewing,
  tuesday,
  view,
} from '../../small-factory.ts'

const other = drop({ id: 'drp_other' as DropId, launchAt: tuesday('16:00') })
const otherLine = line({ id: 'dln_other' as DropLineId, dropId: other.id })
const own = { dropId: other.id, dropLineId: otherLine.id }
const otherCutting = { ...cutting, ...own, id: 'job_cut_other' as JobId }
const otherSewing = { ...sewing, ...own, id: 'job_sew_other' as JobId }

/** The other drop, which has until Tuesday, has Monday's sewing; this one must launch on Monday at noon. */
const floor = view({
  drops: [drop({ launchAt: monday('12:00') }), other],
  lines: [line(), otherLine],
  jobs: [cutting, sewing, otherCutting, otherSewing],
  bookings: [
    cutBooking({ id: 'bkg_cut_other' as BookingId, jobId: otherCutting.id }),
    booking({
      id: 'bkg_sew_other' as BookingId,
      jobId: otherSewing.id,
      start: monday('09:00'),
      end: monday('11:00'),
    }),
  ],
})

describe('what can be promised of a drop', () => {
  const ask = { scope: null, frozenUntil: NOW, hands: [] }
  const effort = { iterations: 200, seed: 1 }
  const { asItStands, withMoves } = capableToPromise(floor, ask, drop().id, effort)

  it('is told with everything else left where it is', () => {
    expect(asItStands.outcome).toMatchObject({ end: monday('13:00'), late: 60 })
    expect(asItStands.proposal.moves.map(({ jobId }) => jobId)).toEqual([cutting.id, sewing.id])
  })

  it('is told with moves allowed, and whom they displace', () => {
    expect(withMoves.outcome).toMatchObject({ end: monday('12:00'), late: 0 })
    expect(withMoves.displaced).toMatchObject([{ dropId: other.id, late: 0 }])
  })
})
