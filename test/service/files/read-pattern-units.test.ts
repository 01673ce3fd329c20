import { describe, expect, test } from 'vitest'
import type { Point } from '../../../shared/domain/geometry/geometry.ts'
import { drawingText, fileOf, inkOf } from '../../pattern/ink.ts'
import { areaIn, codesOf, patternOf, pieceNamed } from '../../pattern/reading.ts'
import { rulesText } from '../../pattern/rules-text.ts'
import { panel, panelTags } from '../../pattern/shapes.ts'

const sizes = ['S', 'M', 'L']
const rules = (units: 'METRIC' | 'ENGLISH') =>
  rulesText({ units, table: 'T', sizes, base: 'M', perLine: 3, comma: ',' })
/** Every figure of the rules as centimetres. */
const inCentimetres = (text: string) =>
  text.replace(/-?\d+\.\d{3}/g, (figure) => (Number(figure) / 10).toFixed(4))

function cloInCentimetres() {
  const ink = inkOf({ factor: 0.1, decimals: 6 })
  const tags = panelTags(400, 600).map(([rule, at]) => ink.text('1', `# ${rule}`, at))
  const words = ['PIECE NAME: FRONT', 'SIZE: M', 'QUANTITY: 1'].map((text) => ink.text('1', text))
  const block = ink.block('FRONT_M', ...words, ink.poly('1', panel(400, 600)), ...tags)
  const style = ['AUTHOR: CLO Virtual Fashion Inc.', 'UNITS: METRIC', 'SAMPLE SIZE: M']
  return fileOf('clo.dxf', drawingText(ink, [['FRONT_M', block]], style))
}

describe('units', () => {
  test('of a CLO drawing in centimetres that says METRIC are guessed, and those of its rules with them', () => {
    const rul = fileOf('clo.rul', inCentimetres(rules('METRIC')))
    const pattern = patternOf([cloInCentimetres(), rul])
    expect(pattern.units).toBe('cm')
    expect(pattern.guesses).toContainEqual({ code: 'units', units: 'cm', by: 'author' })
    expect(areaIn(pieceNamed(pattern, 'FRONT'), 'L')).toBeCloseTo(410 * 620, 2)
    expect(codesOf(pattern.warnings)).toEqual([])
  })

  test('of rules that say another system of their own are believed', () => {
    const pattern = patternOf([cloInCentimetres(), fileOf('clo.rul', rules('ENGLISH'))])
    expect(areaIn(pieceNamed(pattern, 'FRONT'), 'L')).toBeCloseTo(410 * 620, 0)
  })

  test('that the person says go before all that the file says, and are no guess', () => {
    const pattern = patternOf([{ ...cloInCentimetres(), units: 'mm' }])
    expect(pattern.units).toBe('mm')
    expect(areaIn(pieceNamed(pattern, 'FRONT'), 'M')).toBeCloseTo(40 * 60, 3)
    expect(codesOf(pattern.guesses)).not.toContain('units')
  })
})

/** A pattern program that knows no blocks and no units: every edge a line of its own, in centimetres. */
function lineByLine(measurement: string) {
  const ink = inkOf({ factor: 0.1, decimals: 12 })
  const round = (points: readonly Point[]) =>
    points.map((from, index) => ink.line('1', from, points[(index + 1) % points.length]!)).join('')
  const header = ink.group(9, '$MEASUREMENT') + ink.group(70, measurement)
  const aside = panel(300, 200).map(([x, y]): Point => [x + 500, y])
  return ink
    .section('HEADER', header)
    .concat(ink.section('ENTITIES', round(panel(400, 600)), round(aside)), ink.group(0, 'EOF'))
}

describe('a drawing without blocks', () => {
  test('whose outlines are drawn line by line has a piece of each', () => {
    const pattern = patternOf([fileOf('flat.dxf', lineByLine('1'))])
    expect(pattern.pieces).toHaveLength(2)
    expect(areaIn(pattern.pieces[0]!, 'ONE')).toBeCloseTo(240_000, 3)
    expect(areaIn(pattern.pieces[1]!, 'ONE')).toBeCloseTo(60_000, 3)
    expect(pattern.guesses).toContainEqual({ code: 'flat-drawing', outlines: 2 })
  })

  test('is not taken for inches where its header says that it is metric', () => {
    expect(patternOf([fileOf('flat.dxf', lineByLine('1'))]).units).toBe('cm')
    expect(patternOf([fileOf('flat.dxf', lineByLine('0'))]).units).toBe('inch')
  })
})

describe('grade tags', () => {
  const graded = (tags: readonly (readonly [string, Point])[], text = rules('METRIC')) => {
    const ink = inkOf({ decimals: 6 })
    const words = ['Piece Name: FRONT', 'Size: M'].map((one) => ink.text('1', one))
    const marks = tags.map(([rule, at]) => ink.text('1', `# ${rule}`, at))
    const block = ink.block('FRONT', ...words, ink.poly('1', panel(400, 600)), ...marks)
    const drawing = drawingText(ink, [['FRONT', block]], ['Units: METRIC', 'Sample Size: M'])
    return patternOf([fileOf('f.dxf', drawing), fileOf('f.rul', text)])
  }

  test('half a micrometre from another point’s are told apart', () => {
    const [first, ...others] = panelTags(400, 600)
    const beside = ['3', [0.0005, 0]] as const
    const pattern = graded([beside, first!, ...others])
    expect(areaIn(pieceNamed(pattern, 'FRONT'), 'L')).toBeCloseTo(410 * 620, 3)
    expect(codesOf(pattern.warnings)).toEqual(['tag-off-outline'])
  })

  test('of two rules that move alike are no trouble', () => {
    const twin = rules('METRIC').replace('RULE: DELTA 1', 'RULE: DELTA 9')
    const pattern = graded(
      [...panelTags(400, 600), ['9', [0, 0]]],
      rules('METRIC').replace(/END\r\n$/, twin.slice(twin.indexOf('RULE: DELTA 9'))),
    )
    expect(codesOf(pattern.warnings)).toEqual([])
  })

  test('of rule 0 stay where they are, whether the rules have it or not', () => {
    const pattern = graded([...panelTags(400, 600), ['0', [200, 0]]])
    expect(codesOf(pattern.warnings)).toEqual([])
    expect(areaIn(pieceNamed(pattern, 'FRONT'), 'L')).toBeCloseTo(410 * 620, 3)
  })
})
