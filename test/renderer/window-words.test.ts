import { expect, it } from 'vitest'
import { noneWords } from '../../renderer/features/drops/windows/window-words.ts'

const nowhere = (because: 'no-time' | 'no-station') =>
  noneWords({ windows: [], withMoves: null, stuck: { operation: 'Sew', because } })

it('says why there is no window: nothing waits, or something fits nowhere', () => {
  expect(noneWords(null)).toBe('No job of this drop waits for a place.')
  expect(nowhere('no-time')).toBe(
    'There is no window for “Sew”: it does not fit before the calendar ends.',
  )
  expect(nowhere('no-station')).toBe(
    'There is no window for “Sew”: no station on this floor can do it.',
  )
})
