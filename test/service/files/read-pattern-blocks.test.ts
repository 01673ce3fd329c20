import { describe, expect, test } from 'vitest'
import { ink, outline, style, words } from '../../pattern/front-drawing.ts'
import { drawingText, fileOf } from '../../pattern/ink.ts'
import { codesOf, patternOf, refusalOf } from '../../pattern/reading.ts'
import { mirrored, panel, sidePanel } from '../../pattern/shapes.ts'

const drawn = (...blocks: readonly (readonly [string, string])[]) => [
  fileOf('b.dxf', drawingText(ink, blocks, style)),
]
const keys = (name: string, size = 'M') =>
  [`Piece Name: ${name}`, `Size: ${size}`].map((text) => ink.text('1', text)).join('')

describe('blocks', () => {
  test('of one name, a left and a right, are two pieces and not two sizes', () => {
    const left = ink.block('SIDE_L', keys('SIDE'), ink.poly('1', sidePanel))
    const right = ink.block('SIDE_R', keys('SIDE'), ink.poly('1', mirrored(sidePanel, 150)))
    const pattern = patternOf(drawn(['SIDE_L', left], ['SIDE_R', right]))
    expect(pattern.pieces.map(({ block }) => block)).toEqual(['SIDE_L', 'SIDE_R'])
    expect(pattern.pieces[1]!.mirrorOf).toBe('SIDE')
    expect(pattern.sizes).toEqual(['M'])
  })

  test('of one name and one size that grow are its sizes, by the ends of their names', () => {
    const blocks = ['28', '30', '32'].map((size, step) => {
      const text = ink.text('1', 'Piece Name: SIDE')
      const name = `SIDE_${size}`
      return [name, ink.block(name, text, ink.poly('1', panel(300 + step * 10, 500)))] as const
    })
    expect(patternOf(drawn(...blocks)).sizes).toEqual(['28', '30', '32'])
  })

  test('that the drawing program keeps for itself are passed over, whatever they hold', () => {
    const whole = drawingText(ink, [['FRONT', ink.block('FRONT', ...words, outline)]], style)
    const own = ['*Model_Space', '*Paper_Space0', '*D12'].map((name) =>
      ink.block(name, ink.insert('FRONT')),
    )
    const text = whole.replace('  2\nBLOCKS\n', `  2\nBLOCKS\n${own.join('')}`)
    const pattern = patternOf([fileOf('space.dxf', text)])
    expect(pattern.pieces.map(({ name }) => name)).toEqual(['FRONT'])
    expect(pattern.warnings).toEqual([])
  })

  test('that are placed a hundred thousand times are read once', () => {
    const whole = drawingText(ink, [['FRONT', ink.block('FRONT', ...words, outline)]], style)
    const again = whole.replace(ink.insert('FRONT'), ink.insert('FRONT').repeat(100_000))
    expect(patternOf([fileOf('many.dxf', again)]).pieces).toHaveLength(1)
  })

  test('that hold one another are refused before anything is multiplied', () => {
    const laughs = Array.from({ length: 9 }, (_, index) => {
      const inside = ink.insert(`L${index + 1}`).repeat(10)
      return [`L${index}`, ink.block(`L${index}`, inside)] as const
    })
    const last = ['L9', ink.block('L9', ...words, outline)] as const
    expect(refusalOf(drawn(...laughs, last))).toMatchObject({
      code: 'nested-block',
      inside: 'L0',
      block: 'L1',
    })
  })
})

describe('a picture from a stranger', () => {
  const picture = (head: string, inside: string) =>
    fileOf('p.svg', `<?xml version="1.0"?>${head}<svg width="9cm" height="9cm">${inside}</svg>`)

  test('may hold entities: none is expanded', () => {
    const head =
      '<!DOCTYPE svg [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;"><!ENTITY x SYSTEM "file:///etc/passwd">]>'
    const pattern = patternOf([
      picture(head, '<text>&b;&x;</text><rect id="&x;" width="90" height="90"/>'),
    ])
    expect(pattern.pieces.map(({ name }) => name)).toEqual(['&x;'])
    expect(JSON.stringify(pattern)).not.toContain('root:')
  })

  test('may hold scripts and links: they are words like others, and nothing is fetched', () => {
    const inside =
      '<script>throw 1</script><image href="http://example.invalid/x.png"/><a onclick="x()"><rect id="p" width="90" height="90"/></a>'
    expect(patternOf([picture('', inside)]).pieces.map(({ name }) => name)).toEqual(['p'])
  })

  test('is refused past a hundred thousand elements or where it is all depth', () => {
    const flat = picture('', '<a/>'.repeat(100_001))
    expect(refusalOf([flat])).toMatchObject({ code: 'bad-picture' })
    const deep = picture('', '<g transform="scale(2)">'.repeat(2_000))
    expect(['bad-picture', 'no-pieces']).toContain(refusalOf([deep]).code)
  })
})

describe('a specification from a stranger', () => {
  test('is refused where it is all depth, or all panels', () => {
    const deep = fileOf('d.json', `{"pattern":${'['.repeat(200_000)}`)
    expect(refusalOf([deep])).toMatchObject({ code: 'bad-json' })
    const panels = Object.fromEntries(Array.from({ length: 501 }, (_, index) => [index, {}]))
    const many = fileOf('m.json', JSON.stringify({ pattern: { panels } }))
    expect(refusalOf([many])).toMatchObject({ code: 'bad-json' })
  })
})

test('a drawing in the wide letters of Windows is read like any other', () => {
  const text = drawingText(ink, [['FRONT', ink.block('FRONT', ...words, outline)]], style)
  const wide = Buffer.from(`\ufeff${text}`, 'utf16le')
  const pattern = patternOf([{ name: 'w.dxf', bytes: wide }])
  expect(pattern.pieces).toHaveLength(1)
  expect(codesOf(pattern.guesses)).toEqual(['encoding'])
})
