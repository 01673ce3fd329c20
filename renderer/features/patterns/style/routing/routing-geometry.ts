import type {
  Edge,
  Place,
  RoutingLayout,
} from '../../../../../shared/domain/style/routing-layout.ts'

/** In px, on the 4-px grid. */
export const NODE = { width: 128, height: 56 }
const GAP = { across: 36, down: 16 }
const EDGE = 16

export function cornerOf({ column, row }: Place) {
  return {
    left: EDGE + column * (NODE.width + GAP.across),
    top: EDGE + row * (NODE.height + GAP.down),
  }
}

export function sizeOf({ columns, rows }: RoutingLayout) {
  const { left, top } = cornerOf({ column: columns, row: rows })
  return { width: left - GAP.across + EDGE, height: top - GAP.down + EDGE }
}

/** From the right side of the first place to the left side of the last, level through those between. */
export function pathOf({ way }: Edge): string {
  return way
    .slice(1)
    .map((place, index) => {
      const [from, to] = [cornerOf(way[index] ?? place), cornerOf(place)]
      const [y0, y1] = [from.top + NODE.height / 2, to.top + NODE.height / 2]
      const x0 = from.left + NODE.width
      const middle = (x0 + to.left) / 2
      const begin = index === 0 ? `M${x0} ${y0}` : ''
      const through = index < way.length - 2 ? `H${to.left + NODE.width}` : ''
      return `${begin}C${middle} ${y0} ${middle} ${y1} ${to.left} ${y1}${through}`
    })
    .join('')
}

/** A line that is being drawn, from an operation to the hand. */
export function threadOf(place: Place, hand: { readonly x: number; readonly y: number }): string {
  const { left, top } = cornerOf(place)
  return `M${left + NODE.width} ${top + NODE.height / 2}L${hand.x} ${hand.y}`
}
