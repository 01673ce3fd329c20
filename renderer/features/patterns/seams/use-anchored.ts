import { useMemo } from 'react'
import { type Anchored, anchored } from '../../../../shared/domain/seam-anchor.ts'
import type { DrawnPiece } from '../drawing/drawn-piece.ts'

/** The places on each piece that seams may run between; only of the pieces asked for, since all sizes have to be matched. */
export function useAnchored(
  pieces: readonly DrawnPiece[],
  wanted: 'all' | readonly string[],
): ReadonlyMap<string, Anchored> {
  const key = wanted === 'all' ? 'all' : wanted.join()
  return useMemo(() => {
    const asked = pieces.filter((one) => key === 'all' || key.split(',').includes(one.key))
    return new Map(asked.map((one) => [one.key, anchored(one.sizes, one.baseSize)]))
  }, [pieces, key])
}
