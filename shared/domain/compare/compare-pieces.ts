import {
  boundsOf,
  type Micrometre,
  micrometres,
  type SquareMillimetre,
} from '../geometry/geometry.ts'
import type { Piece } from '../module/module.ts'
import type { PieceGeometry } from '../pattern/pattern.ts'
import type { Hash } from '../quantity.ts'
import { compareLists, type Difference, type Keyed, keyed } from './compare-lists.ts'

/** A piece, and the slot of the style whose module brings it; an empty word for a module's own. */
export interface PlacedPiece {
  readonly piece: Piece
  readonly slot: string
}

/** A piece without what names it in the file. */
export type PieceItem = Omit<Piece, 'id' | 'moduleRevisionId' | 'position' | 'origin'> & {
  readonly slot: string
}

export interface Measures {
  readonly area: SquareMillimetre
  readonly perimeter: Micrometre
  readonly width: Micrometre
  readonly height: Micrometre
}

/** One size of a piece on both sides; null where that side has not got it. */
export interface MeasureDifference {
  readonly size: string
  readonly old: Measures | null
  readonly now: Measures | null
}

export type PieceDifference = Difference<PieceItem> & {
  /** To draw it by: null on the side that has not got it. */
  readonly oldId: Piece['id'] | null
  readonly nowId: Piece['id'] | null
  readonly measures: readonly MeasureDifference[]
}

/** A piece is the same piece while it has the same name in the same slot. Every changed size is told. */
export function comparePieces(
  old: readonly PlacedPiece[],
  now: readonly PlacedPiece[],
  drawn: (hash: Hash) => readonly PieceGeometry[],
): readonly PieceDifference[] {
  const [before, after] = [placed(old), placed(now)]
  return compareLists(pieceItems(before), pieceItems(after)).map((one) => {
    const [was, is] = [before.get(one.key)?.piece, after.get(one.key)?.piece]
    const measures =
      was?.geometryHash === is?.geometryHash
        ? []
        : compareSizes(was ? drawn(was.geometryHash) : [], is ? drawn(is.geometryHash) : [])
    return { ...one, oldId: was?.id ?? null, nowId: is?.id ?? null, measures }
  })
}

/** Sizes that measure alike on both sides are left out. */
function compareSizes(
  old: readonly PieceGeometry[],
  now: readonly PieceGeometry[],
): readonly MeasureDifference[] {
  const sizes = [...new Set([...now, ...old].map(({ size }) => size))]
  const all = sizes.map((size) => ({
    size,
    old: measuresIn(old, size),
    now: measuresIn(now, size),
  }))
  return all.filter((one) => JSON.stringify(one.old) !== JSON.stringify(one.now))
}

function measuresOf({ cut, area, perimeter }: PieceGeometry): Measures {
  const box = boundsOf(cut) ?? { minX: 0, minY: 0, maxX: 0, maxY: 0 }
  const [width, height] = [box.maxX - box.minX, box.maxY - box.minY]
  return { area, perimeter, width: micrometres(width), height: micrometres(height) }
}

function measuresIn(sizes: readonly PieceGeometry[], size: string): Measures | null {
  const geometry = sizes.find((one) => one.size === size)
  return geometry ? measuresOf(geometry) : null
}

const placed = (pieces: readonly PlacedPiece[]): Keyed<PlacedPiece> =>
  keyed(pieces, ({ slot, piece }) => `${slot} ${piece.name}`)

function pieceItems(pieces: Keyed<PlacedPiece>): Keyed<PieceItem> {
  return new Map(
    [...pieces].map(([key, { slot, piece }]) => {
      const { id: _, moduleRevisionId: __, position: ___, origin: ____, ...item } = piece
      return [key, { ...item, slot }]
    }),
  )
}
