import { expect, it } from 'vitest'
import { explainAlong } from '../../renderer/features/board/proposal/along-words.ts'
import {
  explainHelp,
  explainTightest,
  explainWhy,
} from '../../renderer/features/board/proposal/proposal-words.ts'
import { booking, cutting, link, sewing, tuesday, view } from '../small-factory.ts'

it('says of a late drop what it is short of, and what would do', () => {
  const plan = view()
  const tightest = { dropId: plan.plan.drops[0]!.id, stationKind: 'cell' } as const
  const minutes = { left: (31 * 60) as never, needed: (38 * 60) as never }
  expect(explainTightest(plan, { ...tightest, ...minutes, launchAt: tuesday('17:00') })).toBe(
    '31 h of sewing left, 38 h needed before Tue 24 Nov 17:00.',
  )
  expect(
    explainHelp(plan, [
      { code: 'overtime', minutes: (7 * 60) as never },
      { code: 'fewer-pieces', pieces: 180 as never },
    ]),
  ).toBe('What would do: +7 h of overtime, or 180 pieces.')
})

it('names what a job stands behind that is not to be moved, locked or not asked about', () => {
  const held = booking({ lock: 'free' })
  const why = { code: 'lock', bookingId: held.id, until: tuesday('14:54') } as const
  expect(explainWhy(view({ bookings: [held] }), why)).toBe(
    'behind LT-07 Sew, which stays there until Tue 24 Nov 14:54',
  )
})

it('says of a job that goes with another what would be wrong otherwise', () => {
  const plan = view()
  const dropId = sewing.dropId
  const kept = {
    jobId: sewing.id,
    why: 'out-of-order',
    taken: [sewing.id],
    kept: [cutting.id],
  } as const
  const keep = { how: 'keep', dropId, jobId: cutting.id } as const
  const along = (...all: readonly (typeof kept)[]) => ({ along: all })
  expect(explainAlong({ view: plan, acceptance: along(kept), choice: keep })).toEqual([
    'Also keeps LT-07 Sew: it would start before LT-07 Cut is over.',
  ])
  const batches = view({ links: [link({ transferBatch: 20 as never })] })
  const taken = { ...kept, jobId: cutting.id } as never as typeof kept
  const accept = { how: 'accept', dropId, jobId: sewing.id } as const
  expect(explainAlong({ view: batches, acceptance: along(taken), choice: accept })).toEqual([
    'Also accepts LT-07 Cut: LT-07 Sew would start before enough of it is done.',
  ])
  expect(explainAlong({ view: plan, acceptance: along(kept), choice: null })).toEqual([])
})
