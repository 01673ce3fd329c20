import type { Layers } from './layers.ts'
import type { Layout } from './layout.ts'
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
  return (
    <>
      <g transform={`translate(${view.x} ${view.y}) scale(${view.scale})`}>
        {layout.placed.map((one) => (
          <NestPiece
            key={one.piece.key}
            placed={one}
            layers={layers}
            size={size}
            selected={one.piece.key === selected}
          />
        ))}
      </g>
      {layers.has('labels') && (
        <g transform={`translate(${view.x} ${view.y})`}>
          <PieceLabels placed={layout.placed} scale={view.scale} size={size} />
        </g>
      )}
    </>
  )
}
