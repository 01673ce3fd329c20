import { useMemo } from 'react'
import { type Anchored, anchored } from '../../../../shared/domain/seams/seam-anchor.ts'
import type { DrawnPiece } from '../drawing/drawn-piece.ts'
import { useGeometry } from '../drawing/use-geometry.ts'

/** The places on each piece that seams may run between; only of the pieces asked for, since all sizes have to be matched. */
export function useAnchored(
  pieces: readonly DrawnPiece[],
  wanted: 'all' | readonly string[],
): ReadonlyMap<string, Anchored> {
  const asked = useMemo(
    () => pieces.filter(({ key }) => wanted === 'all' || wanted.includes(key)),
    [pieces, wanted],
  )
  const geometries = useGeometry(asked)
  return useMemo(
    () =>
      new Map(
        asked.flatMap(({ key, baseSize }) => {
          const sizes = geometries.get(key)
          return sizes ? [[key, anchored(sizes, baseSize)]] : []
        }),
      ),
    [asked, geometries],
  )
}
