import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { areaOf, type Point } from '../../../shared/domain/geometry/geometry.ts'
import { allMoved, turnedBy } from '../../../shared/domain/geometry/transform.ts'
import { drawingText, fileOf, inkOf } from '../../pattern/ink.ts'
import { inSize, patternOf, pieceNamed } from '../../pattern/reading.ts'
import { rulesText } from '../../pattern/rules-text.ts'
import { panel, panelTags } from '../../pattern/shapes.ts'

const ink = inkOf({ decimals: 6 })
const sizes = ['S', 'M', 'L']
const rules = fileOf(
  'r.rul',
  rulesText({ units: 'METRIC', table: 'T', sizes, base: 'M', perLine: 3, comma: ',' }),
)

/** The panel laid down at an angle, its grade reference line at another. */
function laid(degrees: number, reference: number) {
  const turn = turnedBy(degrees)
  const line = allMoved(turnedBy(reference), [
    [0, 0],
    [100, 0],
  ]) as readonly [Point, Point]
  const block = ink.block(
    'A',
    ...['Piece Name: A', 'Size: M'].map((words) => ink.text('1', words)),
    ink.poly('1', allMoved(turn, panel(400, 600))),
    ...panelTags(400, 600).map(([rule, at]) =>
      ink.text('1', `# ${rule}`, allMoved(turn, [at])[0]!),
    ),
    ink.line('5', ...line),
  )
  const style = ['Units: METRIC', 'Sample Size: M', 'Grade Rule Table: T']
  return patternOf([fileOf('a.dxf', drawingText(ink, [['A', block]], style)), rules])
}

/** Points are kept to a thousandth of a millimetre, which along two metres of outline is a square millimetre or two. */
function expectArea(pattern: ReturnType<typeof laid>, size: string, area: number): void {
  const read = areaOf(inSize(pieceNamed(pattern, 'A'), size).cut)
  expect(Math.abs(read - area)).toBeLessThan(2)
}

describe('rules are counted along the grade reference line', () => {
  test('wherever the piece was laid down with it', () => {
    fc.assert(
      fc.property(fc.integer({ min: -179, max: 180 }), (degrees) => {
        const pattern = laid(degrees, degrees)
        expectArea(pattern, 'L', 410 * 620)
        expectArea(pattern, 'S', 390 * 580)
      }),
      { numRuns: 40, examples: [[180], [-179], [0]] },
    )
  })

  test('whichever end of it was drawn first', () => {
    for (const degrees of [0, 30, 90, 135, -60]) {
      expectArea(laid(degrees, degrees + 180), 'L', 410 * 620)
    }
  })

  test('but along the drawing where the line is there and the rules do not follow it', () => {
    const pattern = laid(0, 90)
    expectArea(pattern, 'L', 410 * 620)
    expect(pattern.guesses.map(({ code }) => code)).not.toContain('grade-axis-turned')
  })

  test('and a turned line is told', () => {
    expect(laid(30, 30).guesses).toContainEqual({
      code: 'grade-axis-turned',
      piece: 'A',
      degrees: 30,
    })
  })
})
