import { describe, expect, test } from 'vitest'
import { readPattern } from '../../../electron/service/files/read-pattern.ts'
import { unwatched } from '../../../electron/service/files/watch.ts'
import type { Point } from '../../../shared/domain/geometry/geometry.ts'
import { cloFiles, gerberFiles } from '../../pattern/dialects.ts'
import { drawingOf, ink, outline } from '../../pattern/front-drawing.ts'
import { fileOf } from '../../pattern/ink.ts'
import { patternOf, refusalOf } from '../../pattern/reading.ts'

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

  test('an archive, a document, a picture and a web page, whatever they are called', () => {
    const begins = {
      archive: [0x50, 0x4b, 3, 4],
      pdf: [...Buffer.from('%PDF-1.7')],
      picture: [0x89, 0x50, 0x4e, 0x47],
      'web-page': [...Buffer.from('\n<!DOCTYPE html>')],
    }
    for (const [format, bytes] of Object.entries(begins)) {
      const file = { name: 'front.dxf', bytes: new Uint8Array([...bytes, 10, 0, 200]) }
      expect(refusalOf([file])).toMatchObject({ code: 'other-format', format })
      expect(refusalOf([drawingOf(outline), { ...file, name: 'front.rul' }])).toMatchObject({
        file: 'front.rul',
        format,
      })
    }
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
      const read = readPattern([fileOf('t.dxf', lines.slice(0, kept).join('\n'))], unwatched)
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
