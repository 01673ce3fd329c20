import type { Point } from '../../shared/domain/geometry/geometry.ts'
import { drawingText, fileOf, inkOf } from './ink.ts'

const ink = inkOf({ decimals: 4 })
const notch = (at: Point) => ink.mark('4', at, [30, '-4.0000'], [39, '3.0000'])

/** Edge by edge, each an open line with its marks, so that the corner that two of them share is marked twice. */
function edges(layer: string, points: readonly Point[], marked: readonly Point[]): string {
  const from = points.slice(0, -1)
  return from
    .map((point, index) => {
      const edge = [point, points[index + 1]!]
      const isMarked = (one: Point) => marked.some(([x, y]) => x === one[0] && y === one[1])
      return ink.poly(layer, edge, false) + edge.filter(isMarked).map(notch).join('')
    })
    .join('')
}

/**
 * AccuMark with a seam allowance: a half on its fold, drawn edge by edge; outward notches on the cut line and again on
 * the sew line; one where an inner line meets the fold; its words, tags, notches and marks of not being mirrored on
 * the base size only.
 */
export function allowanceFiles(sizes: readonly string[] = ['48', '50', '52'], base = '50') {
  const blocks = sizes.map((size, step) => {
    const isBase = size === base
    const out = step * 5
    const cut: readonly Point[] = [
      [0, 0],
      [200 + out, 0],
      [180 + out, 200],
      [150 + out, 500],
      [0, 500],
      [0, 0],
    ]
    const sew: readonly Point[] = [
      [0, 10],
      [190 + out, 10],
      [170 + out, 200],
      [141 + out, 490],
      [0, 490],
    ]
    const still = (at: Point) => (isBase ? ink.text('8', 'NM', at) : '')
    const words = isBase ? ['Quantity: 1', 'CATEGORY: FRONT', 'Fabric: SELF'] : []
    const name = `FRONT_${size}`
    const block = ink.block(
      name,
      ...['Piece Name: FRONT', ...words, `SIZE: ${size}`].map((text) => ink.text('1', text)),
      edges('1', cut, isBase ? [cut[1]!, cut[2]!] : []),
      edges('14', sew, isBase ? [sew[1]!, sew[2]!] : []),
      isBase ? notch([0, 100]) + ink.text('2', '# 7', cut[1]) : '',
      ink.line('8', [20, 100], [120, 100]) + still([20, 100]),
      ink.mark('13', [60, 300]),
      ink.line('7', [50, 100], [50, 400]),
      ink.line('6', [0, 0], [0, 500]),
    )
    return [name, block] as const
  })
  const style = ['Author: GERBER TECHNOLOGY', 'PRODUCT: ACCUMARK', `Sample Size: ${base}`]
  const text = drawingText(ink, blocks, [...style, 'Units: METRIC', 'TOLERANCE: .152'])
  return [fileOf('allowance.dxf', text)]
}
