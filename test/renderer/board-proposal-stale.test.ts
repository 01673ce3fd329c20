import { describe, expect, it } from 'vitest'
import { sinceThen } from '../../renderer/features/board/proposal/proposal-stale.ts'
import { progressOf } from '../../shared/domain/floor/floor-run.ts'
import type { Pieces } from '../../shared/domain/quantity.ts'
import type { Booking } from '../../shared/domain/schedule/job.ts'
import { booking, cutBooking, cutting, sewing, shifted, view } from '../small-factory.ts'

const idle = progressOf([])
const counted = { ...idle, good: 10 as Pieces }
const progress = new Map([cutting, sewing].map(({ id }) => [id, idle]))

/** A proposal that would move the sewing, and what has become of the two bookings since. */
function since(now: readonly Booking[], told = progress, seen = progress) {
  const then = view({ bookings: [cutBooking(), booking()] })
  const acceptance = { placements: [shifted(booking(), 60)], followers: [] }
  const board = { view: view({ bookings: now }), progressOf: told }
  return sinceThen({ view: then, progress: seen, acceptance }, board)
}

describe('since a proposal was made', () => {
  it('nothing has happened where all is as it was', () => {
    expect(since([cutBooking(), booking()])).toEqual({ words: null, isBarred: false })
  })

  it('it cannot be accepted where a job that it moves was moved or locked by somebody', () => {
    const moved = since([cutBooking(), shifted(booking(), 15)])
    expect(moved).toEqual({ words: '1 job moved', isBarred: true })
    const locked = since([cutBooking(), booking({ lock: 'locked' })])
    expect(locked).toEqual({ words: '1 job locked', isBarred: true })
  })

  it('it still can where that was done to a job that it lets be', () => {
    const locked = since([cutBooking({ lock: 'locked' }), booking()])
    expect(locked).toEqual({ words: '1 job locked', isBarred: false })
  })

  it('it is told what was counted, but not of jobs that nobody had looked at then', () => {
    const told = new Map([...progress, [cutting.id, counted]])
    const both = [cutBooking(), booking()]
    expect(since(both, told).words).toBe('1 job counted')
    expect(since(both, told, new Map([[sewing.id, idle]])).words).toBe(null)
  })
})
