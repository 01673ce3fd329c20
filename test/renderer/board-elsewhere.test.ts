import { describe, expect, it } from 'vitest'
import { nextElsewhere, wrongElsewhere } from '../../renderer/features/board/troubles.ts'
import type { TroubleCounts, Troubled } from '../../shared/domain/conflicts/troubles.ts'
import type { JobId } from '../../shared/domain/schedule/job.ts'
import { monday } from '../small-factory.ts'

const at = (name: string, from: string, to: string): Troubled => ({
  ...{ jobId: `job_${name}` as JobId, start: monday(from), end: monday(to) },
})
const [early, begun, inside, late] = [
  at('early', '06:00', '08:00'),
  at('begun', '07:00', '09:00'),
  at('inside', '09:00', '10:00'),
  at('late', '12:00', '13:00'),
]
const counted = (all: readonly Troubled[]) => ({ count: all.length, at: all })
const counts: TroubleCounts = {
  conflict: counted([begun, inside, late]),
  'out-of-order': counted([early]),
  ...{ short: counted([]), late: counted([]), stuck: { count: 2, at: [] } },
}
const shown = { start: monday('08:00'), end: monday('12:00') }

describe('what is wrong on other days than those shown', () => {
  it('is what has no part in them, of the kind that is looked for or of all in order of start', () => {
    expect(wrongElsewhere(counts, shown, 'conflict')).toEqual([late])
    expect(wrongElsewhere(counts, shown, null)).toEqual([early, late])
    expect(wrongElsewhere(counts, shown, 'stuck')).toEqual([])
    expect(wrongElsewhere(undefined, shown, null)).toEqual([])
  })

  it('is gone to either way, and round past the last', () => {
    expect(nextElsewhere([early, late], shown, 1)).toBe(late)
    expect(nextElsewhere([early, late], shown, -1)).toBe(early)
    expect(nextElsewhere([early], shown, 1)).toBe(early)
    expect(nextElsewhere([late], shown, -1)).toBe(late)
    expect(nextElsewhere([], shown, 1)).toBeUndefined()
  })
})
