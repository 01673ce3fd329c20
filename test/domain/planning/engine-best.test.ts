import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openPlan } from '../../../shared/domain/plan.ts'
import { decode } from '../../../shared/domain/planning/decode.ts'
import { deskOf } from '../../../shared/domain/planning/desk.ts'
import type { Problem } from '../../../shared/domain/planning/problem.ts'
import { problemOf } from '../../../shared/domain/planning/read-problem.ts'
import { isBetter, newScore, type Score, score } from '../../../shared/domain/planning/score.ts'
import type { ShiftId } from '../../../shared/domain/station.ts'
import { type DayMinute, after as minutesAfter } from '../../../shared/domain/time.ts'
import { drawFloor, FLOOR_NOW } from '../../planned-floor.ts'
import { planned } from './drawn-floor.ts'

const one = { cutter: 1, press: 1, cell: 1, bench: 1 }
const pieces = { least: 100, most: 600 }

/** Two drops of four steps, or three of two, with a person or two for all of it. */
const tinyFloor = fc
  .record({
    shape: fc.constantFrom({ drops: 2, steps: 4 }, { drops: 3, steps: 2 }),
    hands: fc.constantFrom(0, 2),
    seed: fc.integer(),
  })
  .map(({ shape, hands, seed }) => {
    const kits = { cutter: 2, press: 3, cell: 4, bench: 2 }
    const { plan, ...drawn } = drawFloor(
      { ...shape, weeks: 1, stations: one, hands, kits, pieces },
      seed,
    )
    const drops = plan.drops.map((drop) => ({ ...drop, launchAt: FLOOR_NOW }))
    const ask = { scope: null, frozenUntil: FLOOR_NOW, hands: drawn.hands }
    return { plan: { ...plan, drops }, ask }
  })

/** The best score of every order in which the jobs can come to the floor, one station of each kind. */
function bestOfAll(problem: Problem): Score {
  const { work, order } = problem
  const desk = deskOf(problem)
  const station = work.station.slice(0, work.count)
  const asSeen = new Uint8Array(work.count)
  const dropEnd = new Int32Array(problem.drops.length)
  let best: Score | null = null
  const go = (turns: readonly number[]) => {
    if (turns.length === work.count) {
      decode(problem, desk, { order: Int32Array.from(turns), station, asSeen })
      const found = newScore()
      score(problem, desk, dropEnd, found)
      if (best === null || isBetter(problem, found, best)) best = found
      return
    }
    for (let job = 0; job < work.count; job++) {
      const before = order.before.subarray(order.beforeStart[job], order.beforeStart[job + 1])
      if (!turns.includes(job) && before.every((leader) => turns.includes(leader)))
        go([...turns, job])
    }
  }
  go([])
  return best!
}

describe('what the planning engine finds', () => {
  it('is the best of all orders, where there are few enough to try them all', () => {
    fc.assert(
      fc.property(tinyFloor, fc.integer(), (floor, seed) => {
        const { engine, problem } = planned(floor, seed, 30_000)
        expect([...engine.best().score]).toEqual([...bestOfAll(problem)])
      }),
      { numRuns: 15 },
    )
  })

  it('is never later for a Saturday shift more', () => {
    fc.assert(
      fc.property(tinyFloor, (floor) => {
        const saturday = { ...floor.plan.shifts[0]!, id: 'shf_6' as ShiftId, weekday: 6 }
        const hours = { opens: 480 as DayMinute, closes: 990 as DayMinute }
        const shifts = [...floor.plan.shifts, { ...saturday, ...hours }]
        const roomier = problemOf(openPlan({ ...floor.plan, shifts }), floor.ask)
        const before = bestOfAll(problemOf(openPlan(floor.plan), floor.ask))
        expect(bestOfAll(roomier)[4]).toBeLessThanOrEqual(before[4]!)
      }),
      { numRuns: 10 },
    )
  })

  it('is no later for a drop that gets more time although it had enough', () => {
    fc.assert(
      fc.property(tinyFloor, fc.nat(), (floor, pick) => {
        const days = [2, 4, 7, 12]
        const drops = floor.plan.drops.map((drop, at) => ({
          ...drop,
          launchAt: minutesAfter(FLOOR_NOW, days[(pick + at) % days.length]! * 1440),
        }))
        const tight = problemOf(openPlan({ ...floor.plan, drops }), floor.ask)
        const before = bestOfAll(tight)
        const eased = drops.map((drop, at) =>
          at === pick % drops.length
            ? { ...drop, launchAt: minutesAfter(drop.launchAt, 7 * 1440) }
            : drop,
        )
        const looser = bestOfAll(problemOf(openPlan({ ...floor.plan, drops: eased }), floor.ask))
        expect(looser[2]).toBeLessThanOrEqual(before[2]!)
        if (looser[2] === before[2]) expect(looser[4]).toBeLessThanOrEqual(before[4]!)
      }),
      { numRuns: 10 },
    )
  })
})
