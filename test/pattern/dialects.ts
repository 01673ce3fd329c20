import type { Point } from '../../shared/domain/geometry/geometry.ts'
import { drawingText, fileOf, inkOf } from './ink.ts'
import { rulesText } from './rules-text.ts'
import { halfPanel, mirrored, panel, panelTags, sidePanel } from './shapes.ts'

/** CLO: upper-case keys, tags on layer 1 and again on 84, code 250, bare SEQEND, pairs as two blocks, rules with spaces only. */
export function cloFiles() {
  const ink = inkOf({ code250: true, bareEnd: true })
  const words = (name: string) =>
    [`PIECE NAME: ${name}`, 'SIZE: XS', 'QUANTITY: 1'].map((text) => ink.text('1', text)).join('')
  const tags = panelTags(400, 600).flatMap(([rule, at]) => [
    ink.text('1', `# ${rule}`, at),
    ink.text('84', `# ${rule}`, at),
  ])
  const outline = panel(400, 600)
  const front = [words('FRONT'), ink.poly('1', outline), ink.poly('84', outline), ...tags]
  const notch = ink.mark('4', [400, 300], [30, '7.00'], [39, '0.00'], [50, '180.00'])
  const left = [words('SIDE_L'), ink.poly('1', sidePanel)]
  const right = [words('SIDE_R'), ink.poly('1', mirrored(sidePanel, 150).toReversed())]
  const blocks = [
    ['Front', ink.block('Front', ...front, notch, ink.line('7', [200, 100], [200, 500]))],
    ['SideL', ink.block('SideL', ...left)],
    ['SideR', ink.block('SideR', ...right)],
  ] as const
  const style = [
    'STYLE NAME: W SS',
    'AUTHOR: CLO Virtual Fashion',
    'UNITS: METRIC',
    'SAMPLE SIZE: XS',
    'GRADE RULE TABLE: W SS',
  ]
  const header = ink.group(9, '$ACADVER') + ink.group(1, 'AC1006')
  const sizes = ['XS', 'S', 'M', 'L', 'XL', '2XL']
  const rules = rulesText({
    units: 'METRIC',
    table: 'W SS',
    sizes,
    base: 'XS',
    perLine: 4,
    comma: '',
    withZeroRule: true,
  })
  return [fileOf('clo.dxf', drawingText(ink, blocks, style, header)), fileOf('clo.rul', rules)]
}

/** Richpeace: inches, no space after the colon, T notches, `dx, dy` four in a line, the table named in GBK bytes. */
export function richpeaceFiles() {
  const ink = inkOf({ factor: 1 / 25.4, decimals: 4 })
  const words = ['Piece Name:FRONT', 'SAMPLE SIZE:L', 'QUANTITY:2', 'COLLOR:RED']
  const front = ink.block(
    'FRONT',
    ...words.map((text) => ink.text('1', text)),
    ink.poly('1', panel(400, 600)),
    ...panelTags(400, 600).map(([rule, at]) => ink.text('1', `# ${rule}`, at)),
    ink.mark('80', [0, 300], [30, '0.1000'], [39, '0.0800'], [50, '0.0000']),
  )
  const style = [
    'AUTHOR:Richpeace Design',
    'UNITS:ENGLISH',
    'SAMPLE SIZE:L',
    'GRADE RULE TABLE:S350',
  ]
  const sizes = ['3XS', '2XS', 'XS', 'S', 'M', 'L', 'XL', '2XL', '3XL']
  const rules = rulesText({
    units: 'ENGLISH',
    table: 'S350 @@',
    sizes,
    base: 'L',
    perLine: 4,
    comma: ',',
  })
  const bytes = new TextEncoder().encode(rules)
  const at = rules.indexOf('@@')
  bytes.set([0xb9, 0xe6], at)
  return [
    fileOf('S350.dxf', drawingText(ink, [['FRONT', front]], style)),
    { name: 'S350.rul', bytes },
  ]
}

/** Gerber AccuMark: inches, a graded nest, closed by repeating the first point, halves on a mirror line, tags and notches on the base only. */
export function gerberFiles(sizes: readonly string[] = ['28', '30', '32']) {
  const ink = inkOf({ factor: 1 / 25.4, decimals: 4, repeats: true })
  const blocks = sizes.flatMap((size, step) => {
    const wider = (points: readonly Point[]) =>
      points.map(([x, y]): Point => [x > 0 ? x + step * 10 : 0, y])
    const block = (name: string, points: readonly Point[], quantity: string, ...more: string[]) => {
      const keys = [
        `Piece Name: ${name}`,
        `SIZE: ${size}`,
        `Quantity: ${quantity}`,
        'Material: SELF',
        'CATEGORY: TOP',
      ]
      const text = keys.map((words) => ink.text('1', words))
      return [
        `${name}_${size}`,
        ink.block(`${name}_${size}`, ...text, ink.poly('1', points), ...more),
      ] as const
    }
    const isBase = size === '30'
    const notch = ink.mark('4', [200 + step * 10, 0], [30, '0.2500'], [50, '90.0000'])
    const still = ink.text('1', 'NM', [100, 250]) + ink.mark('13', [100, 250], [30, '0.1250'])
    const base = isBase ? [notch, still, ink.text('1', '# 7', [200 + step * 10, 0])] : []
    return [
      block('BACK', wider(halfPanel), '1', ink.line('6', [0, 0], [0, 500]), ...base),
      block('SIDE', wider(sidePanel), '1,1'),
    ]
  })
  const style = ['Author: AccuMark', 'Units: ENGLISH', 'Sample Size: 30', 'Style Name: CHINO']
  return [fileOf('gerber.dxf', drawingText(ink, blocks, style))]
}
