import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CHANGEOVER, UNPLACED } from '../../../shared/domain/planning/desk.ts'
import { keepDraft, takeBack } from '../../../shared/domain/planning/draft.ts'
import { changeOne } from '../../../shared/domain/planning/draw-change.ts'
import { openRun } from '../../../shared/domain/planning/open-run.ts'
import { keepsAnother } from '../../../shared/domain/planning/outlook.ts'
import { problemOf } from '../../../shared/domain/planning/read-problem.ts'
import { dropWork, keepWork, workAnew, workOut } from '../../../shared/domain/planning/rework.ts'
import type { Run } from '../../../shared/domain/planning/run.ts'
import { setUpChange } from '../../../shared/domain/planning/set-up-change.ts'
import { openPlan } from '../../../shared/domain/schedule/plan.ts'
import { crowdedFloor } from './drawn-floor.ts'

const FEW_MINUTES = 60
const CHANGES = 200

/** Works a changed draft out, and says whether all stand in the gaps that they were thought in before. */
function standsAsThought({ problem, desk, rework, draft }: Run): boolean {
  const thought = desk.gap.map((gap, job) => (draft.gap[job]! < 0 ? gap : draft.gap[job]!))
  workOut(problem, desk, rework, draft, Number.POSITIVE_INFINITY, null)
  return desk.gap.every((gap, job) => gap === thought[job])
}

function keepOrDrop({ problem, desk, rework, draft, outlook }: Run, isKept: boolean): void {
  if (!isKept) {
    takeBack(draft)
    return dropWork(problem, desk, rework)
  }
  keepDraft(draft)
  keepsAnother(outlook, false)
  keepWork(problem, desk, rework)
}

describe('what a change makes of set-ups, told before it is worked out', () => {
  it('is what comes of it, around what is fixed too, where each job stands in the gap it is thought in', () => {
    let told = 0
    fc.assert(
      fc.property(crowdedFloor, fc.integer(), ({ plan, ask }, seed) => {
        const stations = plan.stations.map((station) => ({ ...station, capacity: 1 }))
        const run = openRun(problemOf(openPlan({ ...plan, stations }), ask), seed, null, [])
        const { problem, desk, rework, draft } = run
        if (problem.work.count === 0) return
        workAnew(problem, desk, rework, draft)
        keepDraft(draft)
        keepsAnother(run.outlook, true)
        for (let times = 0; times < CHANGES; times++) {
          changeOne(run, FEW_MINUTES)
          if (draft.first > draft.last) continue
          const before = rework.was.tally[CHANGEOVER]!
          const change = setUpChange(run)
          const isAsThought = standsAsThought(run)
          if (isAsThought && desk.tally[UNPLACED] === 0 && rework.was.tally[UNPLACED] === 0) {
            told++
            expect(desk.tally[CHANGEOVER]! - before).toBe(change)
          }
          keepOrDrop(run, desk.tally[UNPLACED] === 0)
        }
      }),
      { numRuns: 30 },
    )
    expect(told).toBeGreaterThan(300)
  })
})
