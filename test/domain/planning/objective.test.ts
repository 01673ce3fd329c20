import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isBetter, OBJECTIVES, type Objective } from '../../../shared/domain/planning/score.ts'
import { openSearch, outcomeOf } from '../../../shared/domain/planning/search.ts'
import { standingPlan } from '../../../shared/domain/planning/standing-plan.ts'
import { openPlan } from '../../../shared/domain/schedule/plan.ts'
import { anyFloor, appliedTo, type DrawnFloor, planned } from './drawn-floor.ts'

/** A floor on which people have seen all of a plan, some of it a day later than it need be. */
const seenFloor = anyFloor.map((floor): DrawnFloor => {
  const { view, proposal } = planned(floor, 7, 100)
  const { plan } = appliedTo(view, proposal)
  return { plan, ask: floor.ask }
})

function searched({ plan, ask }: DrawnFloor, objective: Objective) {
  const search = openSearch(openPlan(plan), { ...ask, objective }, 1)
  search.engine.step(400)
  return search
}

describe('what the engine is asked to mind first', () => {
  it('is law: by its own order the plan is never worse than the one that people have seen', () => {
    fc.assert(
      fc.property(seenFloor, fc.constantFrom(...OBJECTIVES), (floor, objective) => {
        const { problem, engine, view, ask } = searched(floor, objective)
        const begin = standingPlan(view, ask, problem)
        if (!begin) return
        expect(isBetter(problem, outcomeOf(problem, begin).score, engine.best().score)).toBe(false)
      }),
      { numRuns: 40 },
    )
  })

  it('moves no more than it must where little shall be moved', () => {
    fc.assert(
      fc.property(seenFloor, (floor) => {
        const { problem, engine, view, ask } = searched(floor, 'least-moved')
        const begin = standingPlan(view, ask, problem)
        if (!begin) return
        const standing = outcomeOf(problem, begin).score
        const best = engine.best().score
        const isAsGood = [0, 1, 3].every((aim) => best[aim] === standing[aim])
        if (isAsGood) expect(best[5]).toBeLessThanOrEqual(standing[5]!)
      }),
      { numRuns: 40 },
    )
  })

  it('leaves no more without a place for any of them', () => {
    fc.assert(
      fc.property(seenFloor, fc.constantFrom(...OBJECTIVES), (floor, objective) => {
        const { problem, engine, view, ask } = searched(floor, objective)
        const begin = standingPlan(view, ask, problem)
        if (!begin) return
        const standing = outcomeOf(problem, begin).score
        expect(engine.best().score[0]).toBeLessThanOrEqual(standing[0]!)
      }),
      { numRuns: 40 },
    )
  })
})
