import { expect, it } from 'vitest'
import {
  explainHelp,
  explainTightest,
} from '../../renderer/features/board/proposal/proposal-words.ts'
import { tuesday, view } from '../small-factory.ts'

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
