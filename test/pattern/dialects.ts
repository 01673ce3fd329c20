import type { Point } from '../../shared/domain/geometry.ts'
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

/** Browzwear: millimetres with notch depths in centimetres (repeated as elevation), tags without a rule file, vertices on layer 8. */
export function browzwearFiles() {
  const ink = inkOf()
  const words = [
    'PIECE NAME: FRONT',
    'SIZE: M',
    'QUANTITY: 1',
    'MATERIAL: Jersey',
    'ANNOTATION: crew',
  ]
  const notches: readonly Point[] = [
    [400, 300],
    [0, 300],
  ]
  const front = ink.block(
    'FRONT',
    ...words.map((text) => ink.text('1', text)),
    ink.poly('1', panel(400, 600)).replaceAll('VERTEX\n  8\n1\n', 'VERTEX\n  8\n8\n'),
    ...panelTags(400, 600).map(([rule, at]) => ink.text('1', `# ${rule}`, at)),
    ...notches.map((at) => ink.mark('4', at, [30, '0.70'], [38, '0.70'], [50, '0'])),
  )
  const style = [
    'AUTHOR: Browzwear',
    'CREATION DATE: 11/22/2026',
    'UNITS: METRIC',
    'SAMPLE SIZE: M',
  ]
  return [fileOf('browzwear.dxf', drawingText(ink, [['FRONT', front]], style))]
}

/** Boke: sew line and notes, left and right in the annotation, tags on layers 2 to 4, one pair of figures in a line. */
export function bokeFiles() {
  const ink = inkOf({ decimals: 6 })
  const words = [
    'Piece Name: BK R',
    'Category: PANTS',
    'Material: SHL',
    'Size: 32',
    'Annotation: SHL(L*1-R*1)',
    'Quantity: 1,1',
  ]
  const inner = panel(400, 600).map(([x, y]): Point => [10 + (x * 380) / 400, 10 + (y * 580) / 600])
  const piece = ink.block(
    'BK R-32',
    ...words.map((text) => ink.text('1', text)),
    ink.poly('1', panel(400, 600)),
    ink.poly('14', inner),
    ...panelTags(400, 600).flatMap(([rule, at], index) => [
      ink.mark('2', at),
      ink.text(['2', '3', '4', '2'][index]!, `# ${rule}`, at),
    ]),
    ink.text('15', 'GRAIN WITH WARP', [200, 300]),
  )
  const style = [
    'AUTHOR: BOKE TECHNOLOGY',
    'UNITS: METRIC',
    'SAMPLE SIZE: 32',
    'GRADE RULE TABLE: 1016533 PROD',
  ]
  const sizes = ['28', '29', '30', '31', '32', '33', '34', '36', '38', '40']
  const rules = rulesText({
    units: 'METRIC',
    table: '1016533  PROD',
    sizes,
    base: '32',
    perLine: 1,
    comma: ',',
  })
  return [
    fileOf('boke.dxf', drawingText(ink, [['BK R-32', piece]], style)),
    fileOf('boke.rul', rules),
  ]
}

/** Optitex: centimetres that nothing announces, numbered blocks, the size in the piece's name, every block with a shadow. */
export function optitexFiles() {
  const ink = inkOf({ factor: 0.1, decimals: 4 })
  const blocks = ['S', 'M', 'L'].flatMap((size, step) => {
    const text = [`Piece Name: 4_${size}`, `Size: ${size}`, 'Quantity: 1'].map((one) =>
      ink.text('1', one),
    )
    const outline = ink.poly('1', panel(700 + step * 10, 500))
    return [1, 2].map((shadow) => {
      const name = String(step * 2 + shadow)
      return [name, ink.block(name, ...text, outline)] as const
    })
  })
  return [
    fileOf(
      'optitex.dxf',
      drawingText(ink, blocks, ['ANSI/AAMA VERSION: 1.0.0', 'Author: Optitex']),
    ),
  ]
}

/** PolyPattern: decimal commas everywhere in the drawing, also in the quantity. */
export function polyPatternFiles() {
  const ink = inkOf({ comma: true })
  const words = ['Piece Name: FRONT', 'Size: 40', 'Quantity: 1,0', 'Material: LINING']
  const front = ink.block(
    'FRONT',
    ...words.map((text) => ink.text('1', text)),
    ink.poly('1', panel(400.5, 600)),
  )
  const style = [
    'version ANSI/AAMA-292-B',
    'Author: PolyPattern',
    'Units: METRIC',
    'Sample Size: 40',
  ]
  return [fileOf('poly.dxf', drawingText(ink, [['FRONT', front]], style))]
}
