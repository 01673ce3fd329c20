import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decode } from '../../../shared/domain/planning/decode.ts'
import { deskOf } from '../../../shared/domain/planning/desk.ts'
import { openEngine } from '../../../shared/domain/planning/improve.ts'
import type { Problem } from '../../../shared/domain/planning/problem.ts'
import { problemOf } from '../../../shared/domain/planning/read-problem.ts'
import { isBetter, newScore, type Score, score } from '../../../shared/domain/planning/score.ts'
import { outcomeOf } from '../../../shared/domain/planning/search.ts'
import { tightestOf } from '../../../shared/domain/planning/tightest.ts'
import type { ShiftId } from '../../../shared/domain/resources/station.ts'
import { openPlan, type Plan } from '../../../shared/domain/schedule/plan.ts'
import { type DayMinute, after as minutesAfter } from '../../../shared/domain/time.ts'
import { drawFloor, FLOOR_NOW } from '../../planned-floor.ts'
import { anyFloor, type DrawnFloor, planned } from './drawn-floor.ts'

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

function withSaturday(plan: Plan): Plan {
  const hours = { opens: 480 as DayMinute, closes: 990 as DayMinute }
  const saturday = { ...plan.shifts[0]!, id: 'shf_6' as ShiftId, weekday: 6, ...hours }
  return { ...plan, shifts: [...plan.shifts, saturday] }
}

/** Iterations after which the engine has all but surely found the best of a tiny floor. */
const EFFORT = 10_000
/** Minutes by which it may have missed it. */
const TOLERANCE = 60

/** The best score of every order in which the jobs can come to the floor, one station of each kind. */
function bestOfAll(problem: Problem): Score {
  const { work, order } = problem
  const desk = deskOf(problem)
  const station = work.station.slice(0, work.count)
  const asSeen = new Uint8Array(work.count)
  const followed = new Uint8Array(work.count)
  const dropEnd = new Int32Array(problem.drops.length)
  let best: Score | null = null
  const go = (turns: readonly number[]) => {
    if (turns.length === work.count) {
      decode(problem, desk, { order: Int32Array.from(turns), station, asSeen, followed })
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
        const roomier = problemOf(openPlan(withSaturday(floor.plan)), floor.ask)
        const before = bestOfAll(problemOf(openPlan(floor.plan), floor.ask))
        expect(bestOfAll(roomier)[4]).toBeLessThanOrEqual(before[4]!)
      }),
      { numRuns: 10 },
    )
  })

  it('is no later with a Saturday shift more, at equal effort', () => {
    fc.assert(
      fc.property(tinyFloor, fc.integer(), (floor, seed) => {
        const roomier = { ...floor, plan: withSaturday(floor.plan) }
        const late = (one: DrawnFloor) => planned(one, seed, EFFORT).engine.best().score[4]!
        expect(late(roomier)).toBeLessThanOrEqual(late(floor) * 1.03 + TOLERANCE)
      }),
      { numRuns: 8 },
    )
  })

  it('calls short of room only what not even the best of all orders has in time', () => {
    fc.assert(
      fc.property(tinyFloor, fc.integer({ min: 1, max: 5 }), (floor, days) => {
        const launchAt = minutesAfter(FLOOR_NOW, days * 1440)
        const drops = floor.plan.drops.map((drop) => ({ ...drop, launchAt }))
        const problem = problemOf(openPlan({ ...floor.plan, drops }), floor.ask)
        const named = drops.flatMap((_, drop) => tightestOf(problem, drop) ?? [])
        for (const { left, needed } of named) expect(left).toBeLessThan(needed)
        if (named.length > 0) expect(bestOfAll(problem)[2]).toBeGreaterThan(0)
      }),
      { numRuns: 15 },
    )
  })

  it('is gone on from where only those in time get other due dates, unless it gets better', () => {
    fc.assert(
      fc.property(anyFloor, fc.integer(), fc.nat(), (floor, seed, more) => {
        const { engine, problem } = planned(floor, seed)
        const before = engine.best()
        const { ends } = outcomeOf(problem, before.sequence)
        const due = problem.due.map((at, drop) =>
          ends[drop]! <= at ? ends[drop]! + (more % 9000) : at,
        )
        const again = openEngine({ ...problem, due }, seed, before.sequence, [])
        again.step(300)
        const after = again.best()
        if (after.score.some((value, aim) => value !== before.score[aim])) {
          expect(isBetter(problem, after.score, before.score)).toBe(true)
          return
        }
        expect([...after.sequence.order]).toEqual([...before.sequence.order])
      }),
      { numRuns: 30 },
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
