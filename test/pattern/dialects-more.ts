import type { Point } from '../../shared/domain/geometry/geometry.ts'
import { drawingText, fileOf, inkOf } from './ink.ts'
import { rulesText } from './rules-text.ts'
import { panel, panelTags } from './shapes.ts'

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
