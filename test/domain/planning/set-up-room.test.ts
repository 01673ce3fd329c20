import { describe, expect, it } from 'vitest'
import type { DropId, DropLineId } from '../../../shared/domain/drop/drop.ts'
import { propose } from '../../../shared/domain/planning/propose.ts'
import type { PlanningAsk } from '../../../shared/domain/planning/read-problem.ts'
import { openSearch } from '../../../shared/domain/planning/search.ts'
import type { Money } from '../../../shared/domain/quantity.ts'
import type {
  ChangeoverRule,
  ChangeoverRuleId,
} from '../../../shared/domain/resources/changeover.ts'
import type { StationId } from '../../../shared/domain/resources/station.ts'
import type { BookingId, JobId } from '../../../shared/domain/schedule/job.ts'
import { openPlan, type Plan } from '../../../shared/domain/schedule/plan.ts'
import type { OperationId } from '../../../shared/domain/style/operation.ts'
import {
  booking,
  cell,
  drop,
  line,
  minutes,
  monday,
  operation,
  plan,
  sewing,
  station,
  tuesday,
} from '../../small-factory.ts'
import { causedBy } from './caused-by.ts'

const other = station({ id: 'stn_other' as StationId, code: 'SEW-2' })
const KEYS = ['ecru', 'grey', 'navy'] as const
const ruleOf = (from: string, to: string, position: number, takes = 0): ChangeoverRule => ({
  id: `chr_${position}` as ChangeoverRuleId,
  position,
  stationKind: 'cell',
  from,
  to,
  minutes: minutes(takes),
  cost: 0 as Money,
  origin: 'own',
})

/** Ecru, grey and navy follow each other at a cell, navy never ecru; grey is late, and would be sooner at the other cell. */
function threeThreads(...more: readonly ChangeoverRule[]): Plan {
  const hours = [monday('08:00'), monday('10:00'), monday('12:00'), monday('14:00')] as const
  const each = <Item>(make: (key: string, at: number) => Item) => KEYS.map(make)
  return plan({
    stations: [cell, other],
    changeoverRules: [ruleOf('ecru', 'grey', 0), ruleOf('grey', 'navy', 1), ...more],
    drops: each((key) =>
      drop({
        id: `drp_${key}` as DropId,
        code: key,
        launchAt: key === 'grey' ? monday('08:30') : tuesday('12:00'),
      }),
    ),
    lines: each((key) => line({ id: `dln_${key}` as DropLineId, dropId: `drp_${key}` as DropId })),
    operations: each((key) => operation({ id: `opn_${key}` as OperationId, setUpKey: key })),
    links: [],
    jobs: each((key) => ({
      ...sewing,
      id: `job_${key}` as JobId,
      dropId: `drp_${key}` as DropId,
      dropLineId: `dln_${key}` as DropLineId,
      operationId: `opn_${key}` as OperationId,
    })),
    bookings: each((key, at) =>
      booking({
        id: `bkg_${key}` as BookingId,
        jobId: `job_${key}` as JobId,
        start: hours[at]!,
        end: hours[at + 1]!,
        lock: key === 'grey' ? 'free' : 'locked',
      }),
    ),
  })
}

function movedIn(of: Plan, scope: PlanningAsk['scope'] = null) {
  const view = openPlan(of)
  const { problem, engine } = openSearch(view, { scope, frozenUntil: of.now, hands: [] }, 1)
  engine.step(500)
  const { moves } = propose(problem, engine.best().sequence)
  expect(causedBy(view, { moves })).toEqual([])
  return moves.map(({ jobId }) => jobId)
}

it('leaves where it is what a locked booking is set up from, where it may not follow on what is locked before', () => {
  expect(movedIn(threeThreads())).toEqual([])
})

it('moves it, though it is all that may be moved, where one that is locked may follow on the other', () => {
  expect(movedIn(threeThreads(ruleOf('ecru', 'navy', 2)))).toEqual(['job_grey'])
})

describe('where one drop alone may be moved and the next would take ten minutes more', () => {
  const of = threeThreads(ruleOf('ecru', 'navy', 2, 10), ruleOf('navy', 'navy', 3))
  const [ecru, grey, navy] = of.bookings.map((one) => ({ ...one, lock: 'free' as const }))
  const scope = ['drp_grey' as DropId]

  it('moves it where nothing stands in the way of those', () => {
    expect(movedIn({ ...of, bookings: [ecru!, grey!, navy!] }, scope)).toEqual(['job_grey'])
  })

  it('leaves it where it is where something does', () => {
    const id = 'job_hem' as JobId
    const jobs = [...of.jobs, { ...of.jobs[2]!, id }]
    const start = navy!.end
    const next = { ...navy!, id: 'bkg_hem' as BookingId, jobId: id, start, end: monday('16:00') }
    expect(movedIn({ ...of, jobs, bookings: [ecru!, grey!, navy!, next] }, scope)).toEqual([])
  })
})
