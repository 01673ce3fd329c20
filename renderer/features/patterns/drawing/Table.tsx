import { memo } from 'react'
import { drawnIn } from './drawn-piece.ts'
import type { Layers } from './layers.ts'
import type { Layout, Placed } from './layout.ts'
import { NestPiece } from './NestPiece.tsx'
import type { Geometries } from './use-geometry.ts'
import type { View } from './view.ts'

interface TableProps {
  readonly layout: Layout
  readonly view: View
  readonly layers: Layers
  readonly size: string | undefined
  readonly selected: readonly string[]
  /** Of the pieces whose grade points are to be seen. */
  readonly geometries: Geometries
}

/** The pieces as they lie: the view moves them all at once. */
export const Table = memo(function Table(props: TableProps) {
  const { layout, view, layers, size, selected, geometries } = props
  function lay({ piece, x, y }: Placed) {
    const inked = drawnIn(piece, size)
    if (!inked) return null
    const { key, name, sizes, cut, before } = piece
    const old = before?.find((one) => one.size === inked.size)
    const isNest = size === undefined && layers.has('nest')
    const nest = isNest ? 'all' : 'one'
    const of = {
      id: key,
      name,
      x,
      y,
      sizes,
      inked,
      nest,
      fold: cut === 'fold',
      layers,
      old,
      geometry: geometries.get(key),
    } as const
    return <NestPiece key={key} {...of} selected={selected.includes(key)} />
  }
  return (
    <g transform={`translate(${view.x} ${view.y}) scale(${view.scale})`}>
      {layout.placed.map(lay)}
    </g>
  )
})
