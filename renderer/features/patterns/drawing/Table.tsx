import { geometryIn } from './drawn-piece.ts'
import type { Layers } from './layers.ts'
import type { Layout, Placed } from './layout.ts'
import { NestPiece } from './NestPiece.tsx'
import { PieceLabels } from './PieceLabels.tsx'
import type { View } from './view.ts'

interface TableProps {
  readonly layout: Layout
  readonly view: View
  readonly layers: Layers
  readonly size: string | undefined
  readonly selected: string | undefined
}

/** The pieces as they lie: the view moves them all at once. */
export function Table({ layout, view, layers, size, selected }: TableProps) {
  function lay({ piece, x, y }: Placed) {
    const inked = geometryIn(piece, size)
    if (!inked) return null
    const { key, name, sizes, cut } = piece
    const nest = size === undefined && layers.has('nest') ? 'all' : 'one'
    const of = { id: key, name, x, y, sizes, inked, nest, fold: cut === 'fold', layers } as const
    return <NestPiece key={key} {...of} selected={key === selected} />
  }
  return (
    <>
      <g transform={`translate(${view.x} ${view.y}) scale(${view.scale})`}>
        {layout.placed.map(lay)}
      </g>
      {layers.has('labels') && (
        <g transform={`translate(${view.x} ${view.y})`}>
          <PieceLabels placed={layout.placed} scale={view.scale} size={size} />
        </g>
      )}
    </>
  )
}
