import { describe, expect, test } from 'vitest'
import { readPattern } from '../../electron/service/files/read-pattern.ts'
import type { Point } from '../../shared/domain/geometry.ts'
import { cloFiles, gerberFiles } from '../pattern/dialects.ts'
import { drawingText, fileOf, inkOf } from '../pattern/ink.ts'
import { areaIn, codesOf, patternOf, pieceNamed, refusalOf } from '../pattern/reading.ts'
import { panel } from '../pattern/shapes.ts'

const ink = inkOf()
const style = ['Author: x', 'Units: METRIC', 'Sample Size: M']
const words = ['Piece Name: FRONT', 'Size: M', 'Quantity: 1'].map((text) => ink.text('1', text))

function drawingOf(...entities: readonly string[]) {
  const block = ink.block('FRONT', ...words, ...entities)
  return fileOf('front.dxf', drawingText(ink, [['FRONT', block]], style))
}

const outline = ink.poly('1', panel(400, 600))

describe('a file that is no pattern is refused, with file, line and cause', () => {
  test('nothing at all', () => {
    expect(refusalOf([fileOf('a.dxf', '')])).toEqual({ code: 'empty', file: 'a.dxf', line: 0 })
    expect(refusalOf([])).toMatchObject({ code: 'no-pattern-file' })
  })

  test('a letter, a picture, zeros', () => {
    expect(refusalOf([fileOf('a.dxf', 'Dear Sir,\nplease find\n')])).toMatchObject({
      code: 'not-a-drawing',
      line: 1,
    })
    const zeros = { name: 'z.dxf', bytes: new Uint8Array(1_000_000) }
    expect(refusalOf([zeros])).toMatchObject({ code: 'not-a-drawing' })
  })

  test('a binary DXF and a DWG, by name', () => {
    const binary = fileOf('b.dxf', 'AutoCAD Binary DXF\r\n\u001a\u0000')
    expect(refusalOf([binary])).toMatchObject({ code: 'binary-drawing' })
    expect(refusalOf([fileOf('b.dwg', 'AC1032\u0000\u0000')])).toMatchObject({
      code: 'autocad-drawing',
    })
  })

  test('more than 50 MB, without looking into it', () => {
    const huge = { name: 'h.dxf', bytes: new Uint8Array(50 * 1024 * 1024 + 1) }
    expect(refusalOf([huge])).toMatchObject({ code: 'too-big', file: 'h.dxf' })
  })

  test('rules alone, or two drawings', () => {
    const [drawing, rules] = cloFiles()
    expect(refusalOf([rules!])).toMatchObject({ code: 'no-pattern-file' })
    expect(refusalOf([drawing!, drawing!])).toMatchObject({ code: 'many-pattern-files' })
  })

  test('a drawing that encloses nothing', () => {
    expect(refusalOf([drawingOf(ink.line('1', [0, 0], [5, 5]))])).toMatchObject({
      code: 'no-pieces',
    })
  })
})

describe('a file that was damaged is refused, with the line', () => {
  const whole = new TextDecoder().decode(drawingOf(outline).bytes)

  test('broken off anywhere before its end', () => {
    const lines = whole.split('\n')
    for (let kept = 1; kept < lines.length - 8; kept += 7) {
      const read = readPattern([fileOf('t.dxf', lines.slice(0, kept).join('\n'))], watch)
      expect(read, `kept ${kept}`).toMatchObject({ ok: false, refusal: { file: 't.dxf' } })
    }
  })

  test('a coordinate that is no number, or beyond all numbers', () => {
    for (const bad of ['NaN', '1e309', '12..5', 'abc', '1e12', '']) {
      const text = whole.replace('400.00', bad)
      const line = text.split('\n').indexOf(bad) + 1
      expect(refusalOf([fileOf('n.dxf', text)])).toMatchObject({
        code: 'bad-number',
        text: bad,
        line,
      })
    }
  })

  test('a group code that is none', () => {
    const text = whole.replace('  10\n400.00', '  1O\n400.00')
    expect(refusalOf([fileOf('c.dxf', text)])).toMatchObject({
      code: 'bad-group-code',
      text: '  1O',
    })
  })

  test('a block inside a block', () => {
    const nested = refusalOf([drawingOf(outline, ink.insert('OTHER'))])
    expect(nested).toMatchObject({ code: 'nested-block', block: 'OTHER', inside: 'FRONT' })
    expect(nested.line).toBeGreaterThan(0)
  })
})

const watch = { progress: () => undefined, cancelled: () => false }

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

describe('a huge file', () => {
  test('with a million vertices in one line is refused, soon', () => {
    const vertex = `${ink.group(0, 'VERTEX')}${ink.group(8, '1')}${ink.group(10, '1.00')}${ink.group(20, '2.00')}`
    const head = `${ink.group(0, 'POLYLINE')}${ink.group(8, '1')}${ink.group(66, 1)}${ink.group(70, 1)}`
    const file = drawingOf(head + vertex.repeat(1_000_000) + ink.group(0, 'SEQEND'))
    expect(refusalOf([file])).toMatchObject({ code: 'too-many', what: 'vertices-in-line' })
  })

  test('with a comb of a hundred thousand vertices is read without hanging', () => {
    const comb = Array.from(
      { length: 99_990 },
      (_, index): Point => [index * 0.01, index % 2 === 0 ? 0 : 300],
    )
    const pattern = patternOf([drawingOf(ink.poly('1', [...comb, [1000, -50], [-50, -50]]))])
    expect(pattern.pieces).toHaveLength(1)
  })

  test('stops when nobody waits for it', () => {
    const files = gerberFiles(Array.from({ length: 20 }, (_, index) => String(index)))
    const read = readPattern(files, { progress: () => undefined, cancelled: () => true })
    expect(read).toMatchObject({ ok: false, refusal: { code: 'cancelled' } })
  })
})
