import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countTroubles } from '../../../shared/domain/conflicts/troubles.ts'
import { accept, acceptOnly } from '../../../shared/domain/planning/accept.ts'
import { type Offer, openOffer } from '../../../shared/domain/planning/accept-offer.ts'
import { type Kpis, kpisAfter, kpisOf } from '../../../shared/domain/planning/kpis.ts'
import type { Thousandths } from '../../../shared/domain/quantity.ts'
import type { JobId } from '../../../shared/domain/schedule/job.ts'
import type { PlanView } from '../../../shared/domain/schedule/plan.ts'
import { causedByPart } from './caused-by.ts'
import {
  appliedTo,
  crowdedFloor,
  type DrawnFloor,
  planned,
  standing,
  standingFloor,
} from './drawn-floor.ts'

const runs = { numRuns: 60 }
/** Drawn for each job of a proposal in turn, over and over: whether it is wanted. */
const picks = fc.array(fc.boolean(), { minLength: 1, maxLength: 30 })

function offered(floor: DrawnFloor, iterations?: number) {
  const { view, proposal } = planned(floor, 1, iterations)
  return { view, proposal, offer: openOffer({ ...proposal, view }) }
}

function some({ moves }: Pick<Offer, 'moves'>, wanted: readonly boolean[]): readonly JobId[] {
  return moves.flatMap(({ jobId }, at) => (wanted[at % wanted.length] ? [jobId] : []))
}

/** In an order of its own: it is made anew by every move. */
function places({ plan }: PlanView) {
  const own = plan.bookings.map(({ id, ...rest }) => rest)
  return own.toSorted((a, b) => (a.jobId < b.jobId ? -1 : 1))
}

/** The same floor with every other drop short of two materials. */
function lacking({ plan, ask }: DrawnFloor): DrawnFloor {
  const missing = 900 as Thousandths
  const supplies = plan.supplies.flatMap((one, at) =>
    at % 2 === 0
      ? [
          { ...one, missing },
          { ...one, missing, material: 'RIB-1X1' },
        ]
      : [one],
  )
  return { ask, plan: { ...plan, supplies } }
}

const countsIn = ({ conflicts, outOfOrder, shortOfMaterial, lateDrops }: Kpis) => [
  conflicts,
  outOfOrder,
  shortOfMaterial,
  lateDrops,
]

function troublesIn(view: PlanView) {
  const { conflict, 'out-of-order': order, short, late } = countTroubles(view)
  return [conflict, order, short, late].map(({ count }) => count)
}

describe('a proposal, of which any jobs are taken,', () => {
  it('makes nothing that the floor would call a conflict, with those that must come along', () => {
    fc.assert(
      fc.property(standingFloor, picks, (floor, wanted) => {
        const { view, offer } = offered(floor)
        const taken = accept(offer, some(offer, wanted))
        expect(some(offer, wanted).every((id) => taken.jobs.has(id))).toBe(true)
        expect(causedByPart(view, taken, offer)).toEqual([])
      }),
      runs,
    )
  })

  it('nor with those left out that cannot stand without the ones kept', () => {
    fc.assert(
      fc.property(standingFloor, picks, (floor, wanted) => {
        const { view, offer } = offered(floor)
        const taken = acceptOnly(offer, some(offer, wanted))
        expect([...taken.jobs].every((id) => some(offer, wanted).includes(id))).toBe(true)
        expect(causedByPart(view, taken, offer)).toEqual([])
      }),
      runs,
    )
  })

  it('nor on a crowded floor', () => {
    fc.assert(
      fc.property(standing(crowdedFloor), picks, (floor, wanted) => {
        const { view, offer } = offered(floor, 500)
        expect(causedByPart(view, accept(offer, some(offer, wanted)), offer)).toEqual([])
        expect(causedByPart(view, acceptOnly(offer, some(offer, wanted)), offer)).toEqual([])
      }),
      { numRuns: 6 },
    )
  })

  it('is applied as it is shown, to the minute', () => {
    fc.assert(
      fc.property(standingFloor, picks, (floor, wanted) => {
        const { view, offer } = offered(floor)
        const taken = accept(offer, some(offer, wanted))
        expect(places(appliedTo(view, taken))).toEqual(places(taken.after))
      }),
      runs,
    )
  })

  it('is counted as the board counts it, before and after', () => {
    fc.assert(
      fc.property(standingFloor, picks, (floor, wanted) => {
        const { view, offer } = offered(lacking(floor))
        const taken = accept(offer, some(offer, wanted))
        expect(countsIn(kpisOf(view))).toEqual(troublesIn(view))
        expect(countsIn(kpisAfter(view, taken))).toEqual(troublesIn(appliedTo(view, taken)))
      }),
      runs,
    )
  })

  it('is all of it when all are, and nothing when none is', () => {
    fc.assert(
      fc.property(standingFloor, (floor) => {
        const { proposal, offer } = offered(floor)
        const all = proposal.moves.map(({ jobId }) => jobId)
        expect(accept(offer, all).moves).toEqual(proposal.moves)
        expect(acceptOnly(offer, all).moves).toEqual(proposal.moves)
        expect(accept(offer, [])).toMatchObject({ moves: [], placements: [], overtime: [] })
        expect(acceptOnly(offer, [])).toMatchObject({ moves: [], placements: [], overtime: [] })
      }),
      runs,
    )
  })

  it('needs nothing more, and nothing less, once it is settled; and says what came along and why', () => {
    fc.assert(
      fc.property(standingFloor, picks, (floor, wanted) => {
        const { offer } = offered(floor)
        const asked = some(offer, wanted)
        for (const taken of [accept(offer, asked), acceptOnly(offer, asked)]) {
          expect(acceptOnly(offer, taken.jobs).moves).toEqual(taken.moves)
          expect(accept(offer, taken.jobs).moves).toEqual(taken.moves)
          const changed = offer.moves.filter(
            ({ jobId }) => taken.jobs.has(jobId) !== asked.includes(jobId),
          )
          expect(taken.along.map(({ jobId }) => jobId).toSorted()).toEqual(
            changed.map(({ jobId }) => jobId).toSorted(),
          )
        }
      }),
      runs,
    )
  })
})
