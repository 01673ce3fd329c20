import { describe, expect, it } from 'vitest'
import { wrongJobs } from '../../renderer/features/board/hand/wrong-jobs.ts'
import { findConflicts } from '../../shared/domain/conflicts/conflicts.ts'
import { findStuck, waitingJobs } from '../../shared/domain/conflicts/stuck.ts'
import { findLate } from '../../shared/domain/schedule/late.ts'
import type { Plan } from '../../shared/domain/schedule/plan.ts'
import { booking, cell, cutting, drop, monday, sewing, view } from '../small-factory.ts'

function boardOf(differs: Partial<Plan>) {
  const open = view(differs)
  const conflicts = findConflicts(open)
  return {
    view: open,
    conflictsOf: new Map(conflicts.map((one) => [one.bookingId, [one]])),
    lateOf: new Map(findLate(open).map((late) => [late.dropId, late])),
    stuck: findStuck(open, waitingJobs(open)),
  }
}

/** Sewn before anything is cut, too late for its launch, and nothing to cut with. */
const allWrong = boardOf({
  drops: [drop({ launchAt: monday('11:00') })],
  stations: [cell],
  bookings: [booking()],
})

describe('what N leads to', () => {
  it('is each booking that something is wrong with, then what can be put nowhere', () => {
    expect(wrongJobs(allWrong, null).map(({ jobId, words }) => [jobId, words])).toEqual([
      [sewing.id, 'out of order, late 1 h'],
      [cutting.id, 'can’t be scheduled'],
    ])
  })

  it('is only what is looked for, while something is', () => {
    const found = (looked: 'late' | 'stuck' | 'conflict' | 'out-of-order') =>
      wrongJobs(allWrong, looked).map(({ words }) => words)
    expect(found('late')).toEqual(['late 1 h'])
    expect(found('out-of-order')).toEqual(['out of order'])
    expect(found('stuck')).toEqual(['can’t be scheduled'])
    expect(found('conflict')).toEqual([])
  })
})
