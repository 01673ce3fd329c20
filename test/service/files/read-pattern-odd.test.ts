import { describe, expect, test } from 'vitest'
import type { Point } from '../../../shared/domain/geometry/geometry.ts'
import { cloFiles } from '../../pattern/dialects.ts'
import { drawingOf, ink, outline, style, words } from '../../pattern/front-drawing.ts'
import { drawingText, fileOf } from '../../pattern/ink.ts'
import { areaIn, codesOf, patternOf, pieceNamed, refusalOf } from '../../pattern/reading.ts'
import { panel } from '../../pattern/shapes.ts'

/** One piece in these sizes, each a little larger; base size M. */
function sizedDrawing(...sizes: readonly string[]) {
  const blocks = sizes.map((size, index) => {
    const name = `B${index}`
    const said = ['Piece Name: FRONT', `Size: ${size}`, 'Quantity: 1']
    const texts = said.map((text) => ink.text('1', text))
    const cut = ink.poly('1', panel(400 + 10 * index, 600))
    return [name, ink.block(name, ...texts, cut)] as const
  })
  const told = ['Author: x', 'Units: METRIC', 'Sample Size: m']
  return patternOf([fileOf('sizes.dxf', drawingText(ink, blocks, told))])
}

describe('what is odd but can be read is told', () => {
  test('an outline that crosses itself, and where', () => {
    const bow: readonly Point[] = [
      [0, 0],
      [400, 0],
      [0, 300],
      [500, 300],
    ]
    const pattern = patternOf([drawingOf(ink.poly('1', bow))])
    const crossing = pattern.warnings.find(({ code }) => code === 'self-crossing')
    expect(crossing).toMatchObject({ piece: 'FRONT', size: 'M' })
  })

  test('edges of no length', () => {
    const points = panel(400, 600)
    const pattern = patternOf([drawingOf(ink.poly('1', [points[0]!, ...points]))])
    expect(codesOf(pattern.warnings)).toEqual(['zero-length-edges'])
    expect(areaIn(pieceNamed(pattern, 'FRONT'), 'M')).toBeCloseTo(240_000, 6)
  })

  test('an outline left open, with its gap', () => {
    const pattern = patternOf([drawingOf(ink.poly('1', panel(400, 600), false))])
    expect(pattern.warnings).toContainEqual(
      expect.objectContaining({ code: 'outline-open', gapMm: 600 }),
    )
    expect(areaIn(pieceNamed(pattern, 'FRONT'), 'M')).toBeCloseTo(240_000, 6)
  })

  test('sizes in small letters, which are kept in capitals; other names stay as they are', () => {
    expect(sizedDrawing('s', 'm', '2xl')).toMatchObject({
      sizes: ['S', 'M', '2XL'],
      baseSize: 'M',
      guesses: [{ code: 'sizes-in-capitals', sizes: ['s', 'm', '2xl'] }],
    })
    for (const sizes of [
      ['36/38', '40/42'],
      ['XS-S', 'M-L'],
      ['6y', '8y'],
    ]) {
      expect(sizedDrawing(...sizes)).toMatchObject({ sizes, guesses: [] })
    }
  })

  test('a block without a size among others of its piece', () => {
    const pattern = sizedDrawing('S', '', 'L')
    expect(pattern.guesses).toEqual([{ code: 'no-size', piece: 'FRONT', taken: 'M' }])
    expect(pattern.sizes).toEqual(['S', 'M', 'L'])
  })

  test('an insert of a block that is not there', () => {
    const text = drawingText(ink, [['FRONT', ink.block('FRONT', ...words, outline)]], style)
    const lost = text.replace('  0\nINSERT', `${ink.insert('LOST')}  0\nINSERT`)
    const pattern = patternOf([fileOf('i.dxf', lost)])
    expect(pattern.warnings).toContainEqual(
      expect.objectContaining({ code: 'missing-block', block: 'LOST' }),
    )
  })

  test('an entity of a kind that patterns do not use', () => {
    const spline = ink.group(0, 'SPLINE') + ink.group(8, '1')
    const pattern = patternOf([drawingOf(outline, spline)])
    expect(pattern.warnings).toContainEqual(
      expect.objectContaining({ code: 'unread-entity', kind: 'SPLINE', count: 1 }),
    )
  })

  test('a file without its end mark', () => {
    const text = new TextDecoder().decode(drawingOf(outline).bytes).replace('  0\nEOF\n', '')
    expect(codesOf(patternOf([fileOf('e.dxf', text)]).warnings)).toEqual(['no-end-mark'])
  })

  test('comments before the first section, and carriage returns alone', () => {
    const text = `999\nmade by hand\n${new TextDecoder().decode(drawingOf(outline).bytes)}`
    const pattern = patternOf([fileOf('r.dxf', text.replaceAll('\n', '\r'))])
    expect(pattern.warnings).toEqual([])
  })
})

describe('rules that do not belong to the drawing', () => {
  test('are refused when they know none of its rule numbers', () => {
    const [drawing, rules] = cloFiles()
    const text = new TextDecoder().decode(rules!.bytes).replace(/DELTA (\d)/g, 'DELTA 9$1')
    expect(refusalOf([drawing!, fileOf('other.rul', text)])).toMatchObject({
      code: 'other-rules',
      by: 'rule-numbers',
    })
  })

  test('are refused when they do not know its sample size', () => {
    const [drawing, rules] = cloFiles()
    const text = new TextDecoder().decode(rules!.bytes).replace(/\bXS\b/g, '44')
    expect(refusalOf([drawing!, fileOf('other.rul', text)])).toMatchObject({
      code: 'other-rules',
      by: 'base-size',
    })
  })

  test('are left aside, with a word, when every size is drawn and none is tagged', () => {
    const [, rules] = cloFiles()
    expect(codesOf(patternOf([drawingOf(outline), rules!]).warnings)).toContain('rules-not-needed')
  })

  test('are refused when they are no rules', () => {
    const [drawing] = cloFiles()
    expect(refusalOf([drawing!, fileOf('x.rul', 'hello')])).toMatchObject({
      code: 'bad-rules',
      cause: 'no-size-list',
    })
    const short =
      'SIZE LIST: S M\nNUMBER OF SIZES: 3\nSAMPLE SIZE: S\nRULE: DELTA 1\n0 0 1 1\nEND\n'
    expect(refusalOf([drawing!, fileOf('x.rul', short)])).toMatchObject({
      cause: 'size-count',
      line: 1,
    })
  })

  test('lose a rule that has too few figures, with its line', () => {
    const [drawing, rules] = cloFiles()
    const text = new TextDecoder().decode(rules!.bytes).replace(/DELTA 3\r\n.*\r\n/, 'DELTA 3\r\n')
    const pattern = patternOf([drawing!, fileOf('clo.rul', text)])
    expect(codesOf(pattern.warnings)).toContain('rule-short')
    expect(codesOf(pattern.warnings)).toContain('rule-missing')
  })
})
