import { expect, it } from 'vitest'
import { placeLabel } from '../../renderer/features/patterns/drawing/label-place.ts'

const WORDS = 'M · cut 1 on fold · shell · rev A'

it('writes the name across a piece that is wide enough, and what it is cut of below', () => {
  expect(placeLabel('FRONT', WORDS, 240, 200)).toEqual({
    name: 'FRONT',
    turned: 'no',
    hasWords: true,
  })
  expect(placeLabel('FRONT', WORDS, 60, 200)?.hasWords).toBe(false)
})

it('writes along a piece that is long and narrow', () => {
  expect(placeLabel('WAISTBAND', WORDS, 30, 240)).toEqual({
    name: 'WAISTBAND',
    turned: 'yes',
    hasWords: false,
  })
})

it('cuts a name short where neither way is long enough, and writes nothing on a sliver', () => {
  expect(placeLabel('POCKET FACING', WORDS, 50, 50)?.name).toBe('POCKE…')
  expect(placeLabel('POCKET FACING', WORDS, 20, 60)).toBeNull()
  expect(placeLabel('NECK BINDING', WORDS, 200, 6)).toBeNull()
})

it('never writes further beyond its piece than its outline’s own width', () => {
  for (const wide of [10, 20, 40, 80, 160])
    for (const high of [10, 20, 40, 80, 160]) {
      const label = placeLabel('HOOD CENTRE', WORDS, wide, high)
      const along = label?.turned === 'yes' ? high : wide
      expect((label?.name.length ?? 0) * 7.2).toBeLessThanOrEqual(along + 8)
    }
})
