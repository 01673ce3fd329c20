import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decode } from '../../../shared/domain/planning/decode.ts'
import { deskOf } from '../../../shared/domain/planning/desk.ts'
import { openEngine } from '../../../shared/domain/planning/improve.ts'
import { propose } from '../../../shared/domain/planning/propose.ts'
import { problemOf } from '../../../shared/domain/planning/read-problem.ts'
import { newScore, score } from '../../../shared/domain/planning/score.ts'
import { openSearch } from '../../../shared/domain/planning/search.ts'
import { openPlan, type Plan } from '../../../shared/domain/schedule/plan.ts'
import { cell, monday } from '../../small-factory.ts'
import { causedBy } from './caused-by.ts'
import { crowdedFloor, type DrawnFloor } from './drawn-floor.ts'
import { threadRule, threeThreads } from './three-threads.ts'

/** At one cell ecru stands locked from noon on. All may follow on one another there, but ecru never on navy. */
function ecruAtNoon(): Plan {
  const rules = [
    threadRule('navy', 'grey', 0),
    threadRule('grey', 'ecru', 1),
    threadRule('ecru', 'grey', 2),
    threadRule('grey', 'navy', 3),
    threadRule('ecru', 'navy', 4),
  ]
  const of = threeThreads(['navy', 'grey', 'ecru'], 'navy', rules)
  const bookings = of.bookings.map((one) =>
    one.jobId === 'job_ecru' ? one : { ...one, lock: 'free' as const },
  )
  return { ...of, stations: [cell], bookings }
}

function placedIn(of: Plan, iterations: number) {
  const view = openPlan(of)
  const { problem, engine } = openSearch(view, { scope: null, frozenUntil: of.now, hands: [] }, 1)
  engine.step(iterations)
  const { placements, moves } = propose(problem, engine.best().sequence)
  expect(causedBy(view, { moves })).toEqual([])
  return { moves, starts: new Map(placements.map(({ jobId, start }) => [jobId as string, start])) }
}

/** The same floor with every fourth changeover not allowed. */
function strict({ plan, ask }: DrawnFloor, nth: number): DrawnFloor {
  const changeoverRules = plan.changeoverRules.filter(
    ({ from }, at) => from === '*' || at % 4 !== nth,
  )
  const stations = plan.stations.map((station) => ({ ...station, capacity: 1 }))
  return { plan: { ...plan, changeoverRules, stations }, ask }
}

describe('what may never precede a locked booking', () => {
  it('stays before it, where people have booked another job between', () => {
    expect(placedIn(ecruAtNoon(), 0).moves).toEqual([])
  })

  it('finds a place before it when another comes between, and so is in time', () => {
    const of = ecruAtNoon()
    const bookings = of.bookings.filter(({ jobId }) => jobId === 'job_ecru')
    const { starts } = placedIn({ ...of, bookings }, 50)
    expect(starts.get('job_navy')).toBe(monday('08:00'))
    expect(starts.get('job_grey')).toBe(monday('10:00'))
  })

  it('stands behind it where nothing comes between', () => {
    const of = ecruAtNoon()
    const jobs = of.jobs.filter(({ id }) => id !== 'job_grey')
    const bookings = of.bookings.filter(({ jobId }) => jobId === 'job_ecru')
    const { starts } = placedIn({ ...of, jobs, bookings }, 200)
    expect(starts.get('job_navy')).toBe(monday('14:00'))
  })

  it('is never left without whoever must come between, and the plan is what its order comes to', () => {
    let followed = 0
    fc.assert(
      fc.property(crowdedFloor, fc.nat(3), fc.integer(), (floor, nth, seed) => {
        const { plan, ask } = strict(floor, nth)
        const problem = problemOf(openPlan(plan), ask)
        const engine = openEngine(problem, seed)
        engine.step(600)
        const best = engine.best()
        const desk = deskOf(problem)
        decode(problem, desk, best.sequence)
        const found = newScore()
        score(problem, desk, new Int32Array(problem.drops.length), found)
        expect([...found]).toEqual([...best.score])
        expect(desk.gapBare.every((bare) => bare === 0)).toBe(true)
        followed += best.sequence.followed.reduce((sum, one) => sum + one, 0)
      }),
      { numRuns: 40 },
    )
    expect(followed).toBeGreaterThan(40)
  })
})
