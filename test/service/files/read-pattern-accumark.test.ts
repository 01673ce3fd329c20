import { describe, expect, test } from 'vitest'
import { allowanceFiles } from '../../pattern/accumark.ts'
import { areaIn, inSize, patternOf, pieceNamed } from '../../pattern/reading.ts'

const pattern = patternOf(allowanceFiles())
const front = pieceNamed(pattern, 'FRONT')

describe('an AccuMark nest with its seam allowance', () => {
  test('is put together from its edges and opened out', () => {
    expect(front.onFold).toBe(true)
    expect(inSize(front, '50').cut).toHaveLength(8)
    expect(areaIn(front, '50')).toBeCloseTo(2 * (195 * 200 + 170 * 300), 3)
  })

  test('has its sew line in one, closed over the fold', () => {
    expect(inSize(front, '52').sews.map(({ closed }) => closed)).toEqual([true])
    expect(inSize(front, '52').sews[0]!.points).toHaveLength(8)
  })

  test('has a notch once that is written at the end of one edge and at the beginning of the next', () => {
    const at = inSize(front, '50').notches.map((notch) => notch.at)
    expect(at).toContainEqual([205, 0])
    expect(at).toContainEqual([-205, 0])
    expect(new Set(at.map(String)).size).toBe(at.length)
  })

  test('leaves out the notches of the sew line, in every size, and says so', () => {
    for (const { notches } of front.sizes) expect(notches).toHaveLength(5)
    expect(pattern.guesses).toContainEqual({
      code: 'notches-on-sew-line',
      piece: 'FRONT',
      size: '50',
      notches: 2,
    })
  })

  test('keeps the depth of a notch that is written as outward, and says so', () => {
    const depths = inSize(front, '50').notches.map(({ kind, depth, width }) => [kind, depth, width])
    expect(depths).toEqual(Array.from({ length: 5 }, () => ['V', 4, 3]))
    expect(pattern.guesses).toContainEqual({
      code: 'notches-outward',
      piece: 'FRONT',
      size: '50',
      notches: 5,
    })
  })

  test('tells of the notch that lies on the fold, where the whole piece has no edge', () => {
    expect(pattern.warnings).toEqual([
      { code: 'notches-off-edge', piece: 'FRONT', size: '50', notches: 1 },
    ])
  })

  test('mirrors in no size what is marked in the base size as not mirrored', () => {
    for (const { internals, drills } of front.sizes) {
      expect(internals).toHaveLength(1)
      expect(drills).toHaveLength(2)
    }
  })

  test('knows the fabric by its other key, and wants no rules for sizes that are drawn', () => {
    expect(front.material).toEqual({ text: 'SELF', role: 'shell' })
    expect(pattern.sizes).toEqual(['48', '50', '52'])
  })
})
