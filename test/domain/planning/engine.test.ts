import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { grouped } from '../../../shared/domain/grouped.ts'
import { outcomeOf } from '../../../shared/domain/planning/search.ts'
import { finishOf } from '../../../shared/domain/resources/calendar.ts'
import type { Minutes } from '../../../shared/domain/time.ts'
import { causedBy } from './caused-by.ts'
import { anyFloor, appliedTo, crowdedFloor, planned, standingFloor } from './drawn-floor.ts'

const runs = { numRuns: 60 }

describe('the planning engine', () => {
  it('proposes nothing that the floor would call a conflict', () => {
    fc.assert(
      fc.property(anyFloor, fc.integer(), (floor, seed) => {
        const { view, proposal } = planned(floor, seed)
        expect(causedBy(view, proposal)).toEqual([])
      }),
      runs,
    )
  })

  it('does so where only some of the drops may be moved', () => {
    fc.assert(
      fc.property(standingFloor, fc.integer(), ({ plan, ask }, seed) => {
        const scope = plan.drops.filter((_, index) => index % 2 === 0).map(({ id }) => id)
        const { view, proposal } = planned({ plan, ask: { ...ask, scope } }, seed)
        expect(causedBy(view, proposal)).toEqual([])
      }),
      runs,
    )
  })

  it('does so on a crowded floor too, alike for the same seed and as worked out from nothing', () => {
    fc.assert(
      fc.property(crowdedFloor, fc.integer(), (floor, seed) => {
        const { view, proposal, engine, problem } = planned(floor, seed, 2000)
        expect(causedBy(view, proposal)).toEqual([])
        expect([...outcomeOf(problem, engine.best().sequence).score]).toEqual([
          ...engine.best().score,
        ])
        expect(planned(floor, seed, 2000).proposal).toEqual(proposal)
      }),
      { numRuns: 6 },
    )
  })

  it('shows what applying it will make, to the minute', () => {
    fc.assert(
      fc.property(anyFloor, (floor) => {
        const { view, proposal } = planned(floor)
        const { bookingOf } = appliedTo(view, proposal)
        const moved = new Set(proposal.moves.map(({ jobId }) => jobId))
        for (const { jobId, stationId, start, end, setUp, personId } of proposal.placements) {
          const person = moved.has(jobId) ? { personId } : {}
          expect(bookingOf.get(jobId)).toMatchObject({ stationId, start, end, setUp, ...person })
        }
      }),
      runs,
    )
  })

  it('moves nothing that is locked, confirmed or in the frozen time, and puts nothing there', () => {
    fc.assert(
      fc.property(anyFloor, (floor) => {
        const { view, proposal } = planned(floor)
        for (const { jobId, start } of proposal.moves) {
          expect(start).toBeGreaterThanOrEqual(floor.ask.frozenUntil)
          const held = view.bookingOf.get(jobId)
          expect(held?.lock ?? 'free').toBe('free')
          expect(held?.state ?? 'proposed').toBe('proposed')
          if (held) expect(held.start).toBeGreaterThanOrEqual(floor.ask.frozenUntil)
        }
      }),
      runs,
    )
  })

  it('leaves no job out without saying why', () => {
    fc.assert(
      fc.property(anyFloor, (floor) => {
        const { view, problem, proposal } = planned(floor)
        const told = proposal.placements.length + proposal.left.length
        expect(told + problem.fixed.bookings.length).toBe(view.plan.jobs.length)
      }),
      runs,
    )
  })

  it('gives a person one job at a time, and only work of their skills', () => {
    fc.assert(
      fc.property(anyFloor, (floor) => {
        const { view, problem, proposal } = planned(floor)
        const at = new Map(problem.jobs.map(({ id }, index) => [id, index]))
        const attended = proposal.placements.flatMap((one) => {
          const job = at.get(one.jobId)!
          const minutes = (one.setUp + problem.work.attended[job]!) as Minutes
          const end = finishOf(view.workingTime(one.stationId), one.start, minutes)!
          return one.personId === null ? [] : [{ ...one, job, until: end }]
        })
        for (const [personId, own] of grouped(attended, (one) => one.personId)) {
          const hand = floor.ask.hands.find(({ id }) => id === personId)!
          const inOrder = own.toSorted((a, b) => a.start - b.start)
          inOrder.forEach(({ start, jobId }, index) => {
            const { operationId } = view.job.get(jobId)!
            expect(hand.skills).toContain(view.operation.get(operationId)!.skill)
            if (index > 0) expect(start).toBeGreaterThanOrEqual(inOrder[index - 1]!.until)
          })
        }
      }),
      runs,
    )
  })

  it('makes the same proposal for the same seed and iterations, however they are sliced', () => {
    fc.assert(
      fc.property(anyFloor, fc.integer(), (floor, seed) => {
        const { proposal, engine } = planned(floor, seed, 200)
        const other = planned(floor, seed, 50)
        for (let slice = 0; slice < 15; slice++) other.engine.step(10)
        expect([...other.engine.best().sequence.order]).toEqual([...engine.best().sequence.order])
        expect(planned(floor, seed, 200).proposal).toEqual(proposal)
      }),
      { numRuns: 20 },
    )
  })

  it('counts the best plan as it comes out when worked out from nothing', () => {
    fc.assert(
      fc.property(anyFloor, fc.integer(), (floor, seed) => {
        const { engine, problem } = planned(floor, seed, 600)
        const anew = outcomeOf(problem, engine.best().sequence).score
        expect([...engine.best().score]).toEqual([...anew])
      }),
      runs,
    )
  })

  it('never makes the plan worse by working longer', () => {
    fc.assert(
      fc.property(anyFloor, fc.integer(), (floor, seed) => {
        const { engine } = planned(floor, seed, 0)
        let before = [...engine.best().score]
        for (let slice = 0; slice < 10; slice++) {
          engine.step(30)
          const now = [...engine.best().score]
          const first = now.findIndex((value, aim) => value !== before[aim])
          if (first >= 0) expect(now[first]).toBeLessThan(before[first]!)
          before = now
        }
      }),
      { numRuns: 30 },
    )
  })
})
