import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DropId, DropLineId } from '../../../shared/domain/drop/drop.ts'
import { type PlanProposal, propose } from '../../../shared/domain/planning/propose.ts'
import { openSearch, type Search } from '../../../shared/domain/planning/search.ts'
import { searchFrom } from '../../../shared/domain/planning/shown-plan.ts'
import {
  type Option,
  type Trial,
  whatHelps,
  withPieces,
} from '../../../shared/domain/planning/what-helps.ts'
import type { Pieces } from '../../../shared/domain/quantity.ts'
import type { JobId } from '../../../shared/domain/schedule/job.ts'
import { openPlan } from '../../../shared/domain/schedule/plan.ts'
import { cutting, drop, line, monday, NOW, plan, sewing } from '../../small-factory.ts'
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

function searched({ plan: floor, ask: asked }: DrawnFloor): Search {
  const search = openSearch(openPlan(floor), asked, 1)
  search.engine.step(200)
  return search
}

const codes = (options: readonly Option[]) => options.map(({ code }) => code)
const helpFor = (search: Search, dropId: DropId) => whatHelps(search, dropId, () => {})

describe('what would help a late drop', () => {
  it('has been tried: with each of its options the drop is in time', () => {
    const search = searched(tight)
    const options = helpFor(search, drop().id)
    expect(codes(options)).toEqual(['overtime', 'fewer-pieces', 'later-launch'])
    for (const option of options) {
      if (option.code === 'overtime') expect(option.minutes).toBe(60)
      if (option.code === 'fewer-pieces') {
        const smaller = withPieces(search.view, drop().id, option.pieces)
        expect(planned({ plan: smaller.plan, ask }).proposal.figures.lateDrops).toBe(0)
      }
      if (option.code === 'later-launch') {
        const drops = [drop({ launchAt: option.at })]
        expect(planned({ plan: { ...tight.plan, drops }, ask }).proposal.figures.lateDrops).toBe(0)
      }
    }
  })

  it('is told try by try, the most pieces first', () => {
    const told: (readonly [Trial, number])[] = []
    whatHelps(searched(tight), drop().id, (trial, done) => told.push([trial, done]))
    expect(told[0]).toEqual([{ code: 'overtime' }, 0])
    const counts = told.flatMap(([trial]) => (trial.code === 'fewer-pieces' ? trial.pieces : []))
    expect(counts).toEqual(counts.toSorted((a, b) => b - a))
    expect(told.every(([, done]) => done < 1)).toBe(true)
  })

  it('is answered of whichever late drop is asked about, and never only reckoned', () => {
    const ends = ['14:00', '14:30', '15:00'].map((clock) => monday(clock))
    const drops = ends.map((launchAt, at) => drop({ id: `drp_${at}` as DropId, launchAt }))
    const lines = drops.map(({ id }, at) => line({ id: `dln_${at}` as DropLineId, dropId: id }))
    const jobs = lines.map(({ id, dropId }, at) => ({
      ...{ ...cutting, id: `job_${at}` as JobId, dropId },
      ...{ dropLineId: id, pieces: 480 as Pieces },
    }))
    const search = searched({ ask, plan: plan({ drops, lines, jobs }) })
    const named = drops.map(({ id }) => helpFor(search, id))
    expect(named.map(codes)).toEqual(drops.map(() => ['fewer-pieces', 'later-launch']))
    named.forEach(([option], at) => {
      if (option?.code !== 'fewer-pieces') return
      const smaller = withPieces(search.view, drops[at]!.id, option.pieces)
      expect(planned({ plan: smaller.plan, ask }).proposal.drops[at]).toMatchObject({ late: 0 })
    })
  })

  it('is nothing for a drop that is in time, or that is none', () => {
    const search = searched({ ask, plan: plan() })
    expect(helpFor(search, drop().id)).toEqual([])
    expect(helpFor(search, 'drp_none' as DropId)).toEqual([])
  })
})

describe('a search gone on with from a proposal as it was shown', () => {
  it('is law: it has every job where the proposal has it', () => {
    fc.assert(
      fc.property(anyFloor, (floor) => {
        const { view, proposal } = planned(floor)
        const { problem, engine } = searchFrom(view, floor.ask, {
          placed: proposal.placements,
          overtime: [],
        })
        const again = propose(problem, engine.best().sequence)
        const places = ({ placements }: PlanProposal) =>
          placements.map(({ why: _, ...place }) => place)
        expect(places(again).slice(0, proposal.placements.length)).toEqual(places(proposal))
      }),
      { numRuns: 25 },
    )
  })

  it('passes over a job that is no longer to be placed, and leaves to the end what was not placed', () => {
    const { view, proposal } = planned(tight)
    const [first] = proposal.placements
    const placed = [{ ...first!, jobId: 'job_gone' as JobId }]
    const { problem, engine } = searchFrom(view, ask, { placed, overtime: [] })
    expect(propose(problem, engine.best().sequence).placements).toHaveLength(2)
  })
})
