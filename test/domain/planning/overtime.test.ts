import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { onlyNeeded, overtimeFor } from '../../../shared/domain/planning/overtime.ts'
import { propose } from '../../../shared/domain/planning/propose.ts'
import { openSearch } from '../../../shared/domain/planning/search.ts'
import type { Pieces } from '../../../shared/domain/quantity.ts'
import { openPlan } from '../../../shared/domain/schedule/plan.ts'
import { cell, cutting, drop, monday, NOW, plan, sewing, tuesday } from '../../small-factory.ts'
import { anyFloor, type DrawnFloor } from './drawn-floor.ts'

const ask = { scope: null, frozenUntil: NOW, hands: [] }

/** Nine hours of sewing, and only a Monday for them. */
const tight: DrawnFloor = {
  ask,
  plan: plan({
    drops: [drop({ launchAt: monday('18:30') })],
    jobs: [cutting, { ...sewing, pieces: 240 as Pieces }],
  }),
}

function searched({ plan: floor, ask: asked }: DrawnFloor, iterations = 200) {
  const search = openSearch(openPlan(floor), asked, 1)
  search.engine.step(iterations)
  return search
}

function withEvenings(floor: DrawnFloor) {
  const search = searched(floor)
  const longer = overtimeFor(search, 1)
  longer?.engine.step(200)
  return { search, needed: longer && onlyNeeded(search, longer, 1) }
}

describe('overtime that the engine works', () => {
  it('is the evening of the station that a late drop needs, to the quarter of an hour', () => {
    const { search, needed } = withEvenings(tight)
    expect(propose(search.problem, search.engine.best().sequence).figures.lateDrops).toBe(1)
    expect(needed?.engine.best().score[2]).toBe(0)
    expect(needed?.overtime).toMatchObject([
      { stationId: cell.id, start: monday('16:00'), end: monday('17:00') },
    ])
  })

  it('is none where nothing is late', () => {
    const inTime = {
      ...tight,
      plan: { ...tight.plan, drops: [drop({ launchAt: tuesday('17:00') })] },
    }
    expect(withEvenings(inTime).needed).toBeNull()
  })

  it('is law: it never makes the plan later, and all of it is worked', () => {
    fc.assert(
      fc.property(anyFloor, (floor) => {
        const { search, needed } = withEvenings(floor)
        if (!needed) return
        expect(needed.engine.best().score[2]).toBeLessThanOrEqual(search.engine.best().score[2]!)
        const { placements } = propose(needed.problem, needed.engine.best().sequence)
        for (const one of needed.overtime)
          expect(
            placements.some(
              ({ stationId, start, end }) =>
                stationId === one.stationId && start < one.end && end > one.start,
            ),
          ).toBe(true)
      }),
      { numRuns: 20 },
    )
  })
})
