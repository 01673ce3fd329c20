import { useMemo } from 'react'
import type { PieceId } from '../../../../shared/domain/module/module.ts'
import type { PieceGeometry } from '../../../../shared/domain/pattern/pattern.ts'
import { useDrawings } from '../../../bridge/drawings.ts'
import type { DrawnPiece } from './drawn-piece.ts'

/** By the keys of their pieces; of those that are not there yet, nothing. */
export type Geometries = ReadonlyMap<string, readonly PieceGeometry[]>

/** Every corner of pieces, for what more than draws them; those of the library are asked for. */
export function useGeometry(pieces: readonly DrawnPiece[]): Geometries {
  const ids = useMemo(
    () => pieces.filter(({ geometry }) => !geometry).map(({ key }) => key as PieceId),
    [pieces],
  )
  const asked = useDrawings(ids.length > 0 ? ids : undefined)
  return useMemo(() => {
    const read = new Map<string, readonly PieceGeometry[]>(
      asked?.map(({ pieceId, sizes }) => [pieceId, sizes]),
    )
    return new Map(
      pieces.flatMap(({ key, geometry = read.get(key) }) => (geometry ? [[key, geometry]] : [])),
    )
  }, [pieces, asked])
}
