import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DropId, DropLineId } from '../../../shared/domain/drop.ts'
import type { JobId } from '../../../shared/domain/job.ts'
import { openPlan } from '../../../shared/domain/plan.ts'
import { onlyNeeded, overtimeFor } from '../../../shared/domain/planning/overtime.ts'
import { propose } from '../../../shared/domain/planning/propose.ts'
import { openSearch } from '../../../shared/domain/planning/search.ts'
import { withPieces, withWhatHelps } from '../../../shared/domain/planning/what-helps.ts'
import type { Pieces } from '../../../shared/domain/quantity.ts'
import {
  cell,
  cutting,
  drop,
  line,
  monday,
  NOW,
  plan,
  sewing,
  tuesday,
} from '../../small-factory.ts'
import { anyFloor, type DrawnFloor, planned } from './drawn-floor.ts'

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

describe('what would help a late drop', () => {
  it('has been tried: with each of its options the drop is in time', () => {
    const search = searched(tight)
    const proposal = withWhatHelps(search, propose(search.problem, search.engine.best().sequence))
    const options = proposal.drops[0]?.tightest?.options ?? []
    expect(options.map(({ code }) => code)).toEqual(['overtime', 'fewer-pieces', 'later-launch'])
    for (const option of options) {
      if (option.code === 'overtime') expect(option.minutes).toBeLessThanOrEqual(120)
      if (option.code === 'fewer-pieces') {
        const smaller = withPieces(search.view, drop().id, option.pieces as Pieces)
        expect(planned({ plan: smaller.plan, ask }).proposal.figures.lateDrops).toBe(0)
      }
      if (option.code === 'later-launch') {
        const drops = [drop({ launchAt: option.at })]
        expect(planned({ plan: { ...tight.plan, drops }, ask }).proposal.figures.lateDrops).toBe(0)
      }
    }
  })
  it('is looked for of every late drop where jobs are few, and never only reckoned', () => {
    const ends = ['14:00', '14:30', '15:00'].map((clock) => monday(clock))
    const drops = ends.map((launchAt, at) => drop({ id: `drp_${at}` as DropId, launchAt }))
    const lines = drops.map(({ id }, at) => line({ id: `dln_${at}` as DropLineId, dropId: id }))
    const jobs = lines.map(({ id, dropId }, at) => ({
      ...{ ...cutting, id: `job_${at}` as JobId, dropId },
      ...{ dropLineId: id, pieces: 480 as Pieces },
    }))
    const crowded = plan({ drops, lines, jobs })
    const search = searched({ ask, plan: crowded })
    const plain = propose(search.problem, search.engine.best().sequence)
    const named = withWhatHelps(search, plain).drops.map(({ tightest }) => tightest?.options)
    expect(named.map((options) => options?.map(({ code }) => code))).toEqual([
      ['fewer-pieces', 'later-launch'],
      ['later-launch'],
      ['later-launch'],
    ])
    const smaller = withPieces(search.view, drops[0]!.id, 360 as Pieces)
    expect(named[0]?.[0]).toEqual({ code: 'fewer-pieces', pieces: 360 })
    expect(planned({ plan: smaller.plan, ask }).proposal.drops[0]).toMatchObject({ late: 0 })
  })
})
