import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findConflicts } from '../../shared/domain/conflicts/conflicts.ts'
import { followConflicts } from '../../shared/domain/conflicts/conflicts-followed.ts'
import { openCalendar } from '../../shared/domain/resources/open-calendar.ts'
import type { Booking, BookingId } from '../../shared/domain/schedule/job.ts'
import { openPlan, type Plan } from '../../shared/domain/schedule/plan.ts'
import { after, type Minutes } from '../../shared/domain/time.ts'
import { drawFloor } from '../planned-floor.ts'

const kinds = { cutter: 2, press: 2, cell: 2, bench: 1 }
const pieces = { least: 20, most: 60 }
const size = { drops: 5, steps: 5, weeks: 3, stations: kinds, hands: 3, kits: kinds, pieces }
const { plan: empty } = drawFloor(size, 7)
const nat = fc.nat({ max: 10_000 })

/** One step of a day at the board: a job is placed or moved, locked, taken off; or a quarter of an hour goes by. */
const anyStep = fc.record({
  what: fc.constantFrom('place', 'place', 'lock', 'take off', 'wait'),
  job: nat,
  where: nat,
  when: fc.nat({ max: 96 }),
})
type Step = Parameters<Parameters<typeof anyStep.map>[0]>[0]

function bookingOf({ job, where, when }: Step): Booking {
  const { id: jobId } = empty.jobs[job % empty.jobs.length]!
  const { id: stationId } = empty.stations[where % empty.stations.length]!
  const start = after(empty.now, (when - 8) * 30)
  const times = { setUp: (where % 3) * 5, run: 60 } as Record<'setUp' | 'run', Minutes>
  const end = after(start, times.setUp + times.run)
  const free = { state: 'proposed', lock: 'free', personId: null, origin: 'own' } as const
  return { id: `bkg_${jobId}` as BookingId, jobId, stationId, start, end, ...times, ...free }
}

function stepped(plan: Plan, step: Step): Plan {
  const own = bookingOf(step)
  const others = plan.bookings.filter(({ id }) => id !== own.id)
  switch (step.what) {
    case 'place':
      return { ...plan, bookings: [...others, own] }
    case 'take off':
      return { ...plan, bookings: others }
    case 'lock': {
      const locked = (one: Booking): Booking =>
        one.id === own.id ? { ...one, lock: 'locked' } : one
      return { ...plan, bookings: plan.bookings.map(locked) }
    }
    case 'wait':
      return { ...plan, now: after(plan.now, 15) }
  }
}

describe('conflicts that are followed from plan to plan', () => {
  it('are those that would be found afresh, whatever is done', () => {
    const law = fc.property(fc.array(anyStep, { minLength: 5, maxLength: 40 }), (steps) => {
      const follow = followConflicts()
      let plan = empty
      for (const step of steps) {
        plan = stepped(plan, step)
        const view = openPlan(plan)
        expect(follow(view)).toEqual(findConflicts(view))
      }
    })
    fc.assert(law, { numRuns: 40 })
  })

  it('are looked for anew when a calendar changes', () => {
    const follow = followConflicts()
    const bookings = [bookingOf({ what: 'place', job: 0, where: 0, when: 12 })]
    follow(openPlan({ ...empty, bookings }))
    const closed = openPlan({ ...empty, bookings, shifts: [] })
    expect(follow(closed)).toEqual(findConflicts(closed))
  })

  it('ask nothing of what no change can concern', () => {
    const bookings = empty.jobs.map((_, job) =>
      bookingOf({ what: 'place', job, where: job, when: 10 + 3 * job }),
    )
    const times = openCalendar(empty)
    let asked = 0
    const counted: typeof times = (stationId) => {
      asked += 1
      return times(stationId)
    }
    const follow = followConflicts()
    follow(openPlan({ ...empty, bookings }, counted))
    const atFirst = asked
    const [one, ...others] = bookings
    follow(openPlan({ ...empty, bookings: [{ ...one!, lock: 'locked' }, ...others] }, counted))
    expect(asked - atFirst).toBeLessThan(atFirst / 3)
  })
})
