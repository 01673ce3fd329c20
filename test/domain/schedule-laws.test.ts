import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { overlapsOf } from '../../shared/domain/conflicts/overlaps.ts'
import type { Booking, BookingId, Job } from '../../shared/domain/schedule/job.ts'
import { type PlanView, withBookings } from '../../shared/domain/schedule/plan.ts'
import { type Manner, type Move, proposeMove } from '../../shared/domain/schedule/schedule.ts'
import { after } from '../../shared/domain/time.ts'
import { anyRuns, laneOf } from '../lane-of-runs.ts'

const newId = ({ id }: Job) => `bkg_${id}` as BookingId
const at = fc.nat({ max: 200 })

/** One of the runs goes to one of the cells, some time in the first two days. */
function moveOf(view: PlanView, which: number, where: number, when: number): Move {
  const { jobs, stations, now } = view.plan
  const { id: stationId } = stations[where % stations.length]!
  return { jobId: jobs[which % jobs.length]!.id, stationId, start: after(now, 60 + when * 12) }
}

const proposed = (view: PlanView, moves: readonly Move[], manner: Manner) => {
  const made = proposeMove(view, moves, newId, manner)
  return { ...made, view: withBookings(view, [...made.placements, ...made.followers]) }
}
const isFixed = ({ state, lock }: Booking) =>
  lock === 'locked' || state === 'running' || state === 'done'
const pairsOf = (view: PlanView) =>
  new Set(
    overlapsOf(view, view.plan.bookings).map(({ bookingId, otherId }) =>
      [bookingId, otherId].toSorted().join(),
    ),
  )

describe('whatever is moved', () => {
  const law = fc.property(
    anyRuns,
    fc.array(fc.tuple(at, at, at), { maxLength: 3 }),
    (runs, wishes) => {
      const view = laneOf(runs)
      const moves = wishes.map((wish) => moveOf(view, ...wish))
      for (const manner of ['alone', 'ripple'] as const) {
        const made = proposed(view, moves, manner)
        for (const before of view.plan.bookings.filter(isFixed)) {
          expect(made.view.booking.get(before.id)).toEqual(before)
        }
      }
    },
  )

  it('leaves what is locked, running or done where it stands', () => fc.assert(law))
})

describe('a ripple', () => {
  const wish = fc.tuple(anyRuns, at, at, at)

  it('keeps the order of what it pushes along', () => {
    const law = fc.property(wish, ([runs, ...where]) => {
      const view = laneOf(runs)
      const move = moveOf(view, ...where)
      const made = proposed(view, [move], 'ripple')
      const orderOf = (one: PlanView) =>
        (one.bookingsAt.get(move.stationId) ?? [])
          .filter((booking) => !isFixed(booking) && booking.state !== 'confirmed')
          .filter(({ jobId }) => jobId !== move.jobId)
          .map(({ id }) => id)
      expect(orderOf(made.view).toSorted()).toEqual(orderOf(view).toSorted())
      const startsOf = orderOf(view).map((id) => made.view.booking.get(id)!.start)
      expect(startsOf).toEqual(startsOf.toSorted((a, b) => a - b))
    })
    fc.assert(law)
  })

  it('lays nothing that it pushes over what it did not lie over', () => {
    const law = fc.property(wish, ([runs, ...where]) => {
      const view = laneOf(runs)
      const move = moveOf(view, ...where)
      const made = proposed(view, [move], 'ripple')
      const before = pairsOf(view)
      const pushed = new Set(made.placements.slice(1).map(({ id }) => id))
      const fresh = [...pairsOf(made.view)].filter((pair) => !before.has(pair))
      expect(
        fresh.filter((pair) => pair.split(',').some((id) => pushed.has(id as BookingId))),
      ).toEqual([])
    })
    fc.assert(law)
  })

  it('pushes nothing to an earlier time', () => {
    const law = fc.property(wish, ([runs, ...where]) => {
      const view = laneOf(runs)
      const made = proposed(view, [moveOf(view, ...where)], 'ripple')
      for (const one of made.placements.slice(1)) {
        expect(one.start).toBeGreaterThanOrEqual(view.booking.get(one.id)!.start)
      }
    })
    fc.assert(law)
  })

  it('moves what is in the hand as it would move alone', () => {
    const law = fc.property(wish, ([runs, ...where]) => {
      const view = laneOf(runs)
      const moves = [moveOf(view, ...where)]
      const [alone, rippled] = [proposed(view, moves, 'alone'), proposed(view, moves, 'ripple')]
      expect(rippled.placements[0]).toEqual(alone.placements[0])
      expect(rippled.refused).toEqual(alone.refused)
    })
    fc.assert(law)
  })
})
