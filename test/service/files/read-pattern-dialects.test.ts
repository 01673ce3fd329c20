import { describe, expect, test } from 'vitest'
import { cloFiles, gerberFiles, richpeaceFiles } from '../../pattern/dialects.ts'
import {
  bokeFiles,
  browzwearFiles,
  optitexFiles,
  polyPatternFiles,
} from '../../pattern/dialects-more.ts'
import {
  areaIn,
  codesOf,
  inSize,
  patternOf,
  perimeterIn,
  pieceNamed,
} from '../../pattern/reading.ts'

describe('a CLO drawing with its rules', () => {
  const pattern = patternOf(cloFiles())
  const front = pieceNamed(pattern, 'FRONT')

  test('grades every size from the tags on the outline', () => {
    expect(pattern.sizes).toEqual(['XS', 'S', 'M', 'L', 'XL', '2XL'])
    expect(areaIn(front, 'XS')).toBeCloseTo(400 * 600, 3)
    expect(areaIn(front, '2XL')).toBeCloseTo(450 * 700, 3)
    expect(perimeterIn(front, 'M')).toBeCloseTo(2 * (420 + 640), 3)
  })

  test('keeps ungraded vertices half-way between their graded neighbours', () => {
    expect(inSize(front, '2XL').cut[1]).toEqual([225, 0])
  })

  test('moves notches with the edge they stand on, and keeps the grain straight', () => {
    expect(inSize(front, 'S').notches).toMatchObject([
      { kind: 'slit', at: [410, 310], depth: 7, angle: 180 },
    ])
    const [from, to] = inSize(front, '2XL').grain!
    expect(from[0]).toBeCloseTo(to[0], 6)
  })

  test('leaves the repeated tags of the check layers alone', () => {
    expect(inSize(front, 'XS').gradePoints).toHaveLength(4)
  })

  test('sees a left and a right drawn as two blocks', () => {
    expect(pieceNamed(pattern, 'SIDE_R').mirrorOf).toBe('SIDE_L')
    expect(pieceNamed(pattern, 'SIDE_L').mirrorOf).toBeNull()
    expect(pattern.warnings).toEqual([])
  })

  test('takes a piece without tags for the same in all sizes', () => {
    expect(pattern.guesses).toContainEqual({ code: 'not-graded', piece: 'SIDE_L' })
    expect(areaIn(pieceNamed(pattern, 'SIDE_L'), '2XL')).toBe(
      areaIn(pieceNamed(pattern, 'SIDE_L'), 'XS'),
    )
  })
})

describe('a Richpeace drawing with its rules', () => {
  const pattern = patternOf(richpeaceFiles())
  const front = pieceNamed(pattern, 'FRONT')

  test('is read in inches and kept in millimetres', () => {
    expect(pattern.units).toBe('inch')
    expect(pattern.sizes).toHaveLength(9)
    expect(areaIn(front, 'L') / (400 * 600)).toBeCloseTo(1, 5)
    expect(areaIn(front, '3XL') / (430 * 660)).toBeCloseTo(1, 5)
  })

  test('takes the base size from SAMPLE SIZE and the notch from layer 80', () => {
    expect(pattern.baseSize).toBe('L')
    expect(front.quantity).toEqual({ text: '2', total: 2, right: null, left: null })
    const [notch] = inSize(front, 'L').notches
    expect(notch).toMatchObject({ kind: 'T', angle: 0 })
    expect(notch!.depth).toBeCloseTo(2.54, 6)
  })

  test('reads a rule table named in Chinese bytes, and tells a key it does not know', () => {
    expect(pattern.gradeTable?.name).toBe('S350 规')
    expect(pattern.guesses).toContainEqual({
      code: 'encoding',
      file: 'S350.rul',
      encoding: 'gb18030',
    })
    expect(pattern.warnings).toContainEqual(
      expect.objectContaining({ code: 'unknown-key', key: 'collor' }),
    )
  })
})

describe('a Gerber AccuMark nest', () => {
  const pattern = patternOf(gerberFiles())
  const back = pieceNamed(pattern, 'BACK')

  test('gathers the blocks of one name into one piece with its sizes', () => {
    expect(pattern.pieces.map(({ name }) => name)).toEqual(['BACK', 'SIDE'])
    expect(pattern.sizes).toEqual(['28', '30', '32'])
    expect(pattern.baseSize).toBe('30')
    expect(back).toMatchObject({ category: 'TOP', material: { text: 'SELF', role: 'shell' } })
  })

  test('unfolds a half on its mirror line, so that area and perimeter are those to cut', () => {
    expect(back.onFold).toBe(true)
    expect(inSize(back, '28').cut).toHaveLength(6)
    expect(areaIn(back, '28') / (2 * 87_500)).toBeCloseTo(1, 5)
    const slope = Math.hypot(50, 500)
    expect(perimeterIn(back, '28') / (2 * (200 + 150 + slope))).toBeCloseTo(1, 5)
  })

  test('mirrors its marks, but not what is marked as not mirrored', () => {
    expect(inSize(back, '30').notches).toHaveLength(2)
    expect(inSize(back, '30').drills).toHaveLength(1)
  })

  test('carries the base size notches to sizes that leave them out, and says so', () => {
    expect(inSize(back, '32').notches.map(({ carried }) => carried)).toEqual([true, true])
    expect(codesOf(pattern.guesses)).toContain('notches-from-base')
  })

  test('tells what was drawn before it was unfolded', () => {
    const unfolded = pattern.guesses.find(
      (guess) => guess.code === 'unfolded' && guess.size === '28',
    )
    expect(unfolded).toMatchObject({ piece: 'BACK', drawnVertices: 4, drawnPerimeterMm: 1352.5 })
  })

  test('counts a mirrored pair as two', () => {
    expect(pieceNamed(pattern, 'SIDE')).toMatchObject({
      mirroredPair: true,
      quantity: { text: '1,1', total: 2 },
    })
  })

  test('reads twenty-eight sizes', () => {
    const sizes = Array.from({ length: 28 }, (_, index) => String(26 + index))
    expect(pieceNamed(patternOf(gerberFiles(sizes)), 'BACK').sizes).toHaveLength(28)
  })
})

describe('a Browzwear drawing without its rules', () => {
  const pattern = patternOf(browzwearFiles())
  const front = pieceNamed(pattern, 'FRONT')

  test('is read in its base size, with a word about the missing rules', () => {
    expect(pattern.sizes).toEqual(['M'])
    expect(pattern.warnings).toContainEqual({ code: 'rules-not-supplied', tags: 4, table: null })
    expect(areaIn(front, 'M')).toBeCloseTo(240_000, 3)
  })

  test('takes notch depths of 0.70 for centimetres', () => {
    expect(inSize(front, 'M').notches.map(({ depth }) => depth)).toEqual([7, 7])
    expect(pattern.guesses).toContainEqual({ code: 'notch-depth-in-cm', notches: 2 })
  })
})

describe('a Boke drawing with its rules', () => {
  const pattern = patternOf(bokeFiles())
  const piece = pieceNamed(pattern, 'BK R')

  test('grades from tags on layers 2 to 4 and rules of one pair a line', () => {
    expect(pattern.sizes).toHaveLength(10)
    expect(areaIn(piece, '40')).toBeCloseTo(450 * 700, 3)
    expect(areaIn(piece, '28')).toBeCloseTo(360 * 520, 3)
  })

  test('grades the sew line with the outline beside it', () => {
    const [sew] = inSize(piece, '40').sews
    expect(sew!.closed).toBe(true)
    expect(piece.annotation).toEqual(['SHL(L*1-R*1)', 'GRAIN WITH WARP'])
  })

  test('keeps quantity and material as written', () => {
    expect(piece.quantity).toEqual({ text: '1,1', total: 2, right: 1, left: 1 })
    expect(piece.material).toEqual({ text: 'SHL', role: 'shell' })
  })
})

describe('an Optitex drawing', () => {
  const pattern = patternOf(optitexFiles())

  test('guesses centimetres from the extents', () => {
    expect(pattern.units).toBe('cm')
    expect(pattern.guesses).toContainEqual({ code: 'units', units: 'cm', by: 'extents' })
    expect(areaIn(pieceNamed(pattern, '4'), 'L')).toBeCloseTo(720 * 500, 3)
  })

  test('takes the size off the piece name and leaves shadow blocks out', () => {
    expect(pattern.pieces).toHaveLength(1)
    expect(pattern.sizes).toEqual(['S', 'M', 'L'])
    expect(codesOf(pattern.warnings)).toEqual(['shadow-block'])
  })
})

describe('a PolyPattern drawing', () => {
  const pattern = patternOf(polyPatternFiles())
  const front = pieceNamed(pattern, 'FRONT')

  test('reads decimal commas in lengths', () => {
    expect(areaIn(front, '40')).toBeCloseTo(400.5 * 600, 3)
  })

  test('takes 1,0 for one, because of its author', () => {
    expect(front.quantity).toEqual({ text: '1', total: 1, right: null, left: null })
    expect(front.material.role).toBe('lining')
  })
})
