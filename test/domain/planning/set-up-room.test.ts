import { describe, expect, it } from 'vitest'
import type { DropId } from '../../../shared/domain/drop/drop.ts'
import { propose } from '../../../shared/domain/planning/propose.ts'
import type { PlanningAsk } from '../../../shared/domain/planning/read-problem.ts'
import { openSearch } from '../../../shared/domain/planning/search.ts'
import type { ChangeoverRule } from '../../../shared/domain/resources/changeover.ts'
import type { BookingId, JobId } from '../../../shared/domain/schedule/job.ts'
import { openPlan, type Plan } from '../../../shared/domain/schedule/plan.ts'
import { monday } from '../../small-factory.ts'
import { causedBy } from './caused-by.ts'
import { threadRule, threeThreads } from './three-threads.ts'

const THREADS = ['ecru', 'grey', 'navy'] as const

/** Ecru, grey and navy follow each other at a cell, navy never ecru; grey is late, and would be sooner at the other cell. */
function greyLate(...more: readonly ChangeoverRule[]): Plan {
  const rules = [threadRule('ecru', 'grey', 0), threadRule('grey', 'navy', 1), ...more]
  const of = threeThreads(THREADS, 'grey', rules)
  const drops = of.drops.map((one) =>
    one.code === 'grey' ? { ...one, launchAt: monday('08:30') } : one,
  )
  return { ...of, drops }
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
  expect(movedIn(greyLate())).toEqual([])
})

it('moves it, though it is all that may be moved, where one that is locked may follow on the other', () => {
  expect(movedIn(greyLate(threadRule('ecru', 'navy', 2)))).toEqual(['job_grey'])
})

describe('where one drop alone may be moved and the next would take ten minutes more', () => {
  const of = greyLate(threadRule('ecru', 'navy', 2, 10), threadRule('navy', 'navy', 3))
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
