import { describe, expect, test } from 'vitest'
import { allowanceFiles } from '../../pattern/accumark.ts'
import { cloFiles, gerberFiles, richpeaceFiles } from '../../pattern/dialects.ts'
import {
  bokeFiles,
  browzwearFiles,
  optitexFiles,
  polyPatternFiles,
} from '../../pattern/dialects-more.ts'
import { fileOf } from '../../pattern/ink.ts'
import { patternOf } from '../../pattern/reading.ts'

type Files = ReturnType<typeof cloFiles>

const dialects: Readonly<Record<string, Files>> = {
  CLO: cloFiles(),
  Richpeace: richpeaceFiles(),
  Gerber: gerberFiles(),
  AccuMark: allowanceFiles(),
  Browzwear: browzwearFiles(),
  Boke: bokeFiles(),
  Optitex: optitexFiles(),
  PolyPattern: polyPatternFiles(),
}

/** What other exports of the same system do to the same drawing. */
const hands: Readonly<Record<string, (text: string) => string>> = {
  'carriage returns before line feeds': (text) => text.replaceAll('\n', '\r\n'),
  'carriage returns alone': (text) => text.replaceAll('\n', '\r'),
  'spaces at the ends of lines': (text) => text.replaceAll('\n', '   \n'),
  'no indent before group codes': (text) => text.replace(/^ +(\d+)$/gm, '$1'),
  'comments before the first section': (text) => `999\nwritten by hand\n999\nagain\n${text}`,
  'comments between the groups': (text) => text.replaceAll('  0\nVERTEX', '999\nnext\n  0\nVERTEX'),
  'names of sections and entities in lower case': (text) =>
    text.replace(
      /^(SECTION|HEADER|BLOCKS|ENTITIES|ENDSEC|BLOCK|ENDBLK|POLYLINE|VERTEX|SEQEND|TEXT|POINT|LINE|INSERT|EOF)$/gm,
      (word) => word.toLowerCase(),
    ),
  'heights of nought': (text) =>
    text.replace(/(VERTEX\n {2}8\n\w+\n {2}10\n.*\n {2}20\n.*\n)/g, '$1  30\n0.0\n'),
  'no header at all': (text) => text.replace(/ {2}0\nSECTION\n {2}2\nHEADER[\s\S]*?ENDSEC\n/, ''),
  'tables that nobody needs': (text) =>
    `  0\nSECTION\n  2\nTABLES\n  0\nTABLE\n  2\nLAYER\n  0\nENDTAB\n  0\nENDSEC\n${text}`,
  'the mark of UTF-8 before all': (text) => `\ufeff${text}`,
  'layers with noughts before them': (text) => text.replace(/^ {2}8\n(\d)$/gm, '  8\n0$1'),
  'blank lines at the end': (text) => `${text}\n\n\n`,
}

describe.each(Object.entries(dialects))('%s reads alike', (_, files) => {
  const [drawing, ...rules] = files
  const before = patternOf(files).pieces
  const text = new TextDecoder().decode(drawing!.bytes)

  test.each(Object.entries(hands))('with %s', (_, written) => {
    const changed = fileOf(drawing!.name, written(text))
    expect(patternOf([changed, ...rules]).pieces).toEqual(before)
  })

  test('when its files are chosen the other way round', () => {
    expect(patternOf(files.toReversed()).pieces).toEqual(before)
  })
})

const ruled = Object.entries(dialects).filter(([, files]) => files.length > 1)

describe.each(ruled)('%s grades alike', (_, files) => {
  const [drawing, rules] = files
  const before = patternOf(files).pieces
  const text = new TextDecoder('latin1').decode(rules!.bytes)
  const again = (name: string, written: string) =>
    patternOf([drawing!, { name, bytes: Buffer.from(written, 'latin1') }])

  test('with notes behind the figures', () => {
    const noted = text.replace(/^( .*\d)\r$/gm, '$1   # Size 28\r')
    expect(again('r.rul', noted).pieces).toEqual(before)
  })

  test('with figures wrapped anywhere', () => {
    const wrapped = text.replace(/^( .*\d)\r$/gm, (line) => line.trim().replace(/\s+/g, '\r\n'))
    expect(again('r.rul', wrapped).pieces).toEqual(before)
  })

  test('without an end mark, in lower case, and under another ending', () => {
    expect(again('r.rul', text.replace(/END\r\n/, '')).pieces).toEqual(before)
    const low = text.replace(/^(UNITS|NUMBER OF SIZES|SIZE LIST|RULE)/gm, (key) =>
      key.toLowerCase(),
    )
    expect(again('r.rul', low).pieces).toEqual(before)
    expect(again('rules.txt', text).pieces).toEqual(before)
  })

  test('with a size list over several lines', () => {
    const list = /SIZE LIST: (.*)\r\n/.exec(text)![1]!.split(' ')
    const half = Math.ceil(list.length / 2)
    const two = `${list.slice(0, half).join(' ')}\r\n     ${list.slice(half).join(' ')}`
    const changed = text.replace(/SIZE LIST: .*\r\n/, `SIZE LIST: ${two}\r\n`)
    expect(again('r.rul', changed).pieces).toEqual(before)
  })
})
