import { useEffect, useMemo } from 'react'
import type { Library } from '../../../../shared/contract/library.ts'
import { useDrawings } from '../../../bridge/drawings.ts'
import { useAnswer } from '../../../bridge/hooks.ts'
import { type Review, sizesTaken } from './review.ts'
import { type Before, carriedOver, type Outlines, outlinesOf } from './since.ts'

/** The newest revision of the module that a file becomes; what was said of its pieces is carried over once it is there. */
export function useBefore(
  review: Review,
  { modules }: Library,
  change: (next: (review: Review) => Review) => void,
): Before | null {
  const found = modules.find(({ module }) => module.id === review.existing)
  const id = found?.revisions.at(-1)?.id
  const { data: sheet } = useAnswer('patterns.module', id)
  const ids = useMemo(() => sheet?.pieces.map((piece) => piece.id), [sheet])
  const drawings = useDrawings(ids)
  const before = useMemo(() => {
    const isThere = sheet && sheet.revision.id === id && drawings?.length === sheet.pieces.length
    const isOf = isThere && sheet.pieces.every((piece, at) => drawings[at]?.pieceId === piece.id)
    return isOf ? { sheet, drawings } : null
  }, [sheet, id, drawings])
  useEffect(() => {
    if (!before || review.since === before.sheet.revision.id) return
    change((now) => carriedOver(now, before))
  }, [before, review.since, change])
  return before
}

/** Made once for a file and its sizes: typing a name does not write every outline again. */
export function useOutlines(review: Review, before: Before | null): Outlines | null {
  const { pattern, sizesLeft } = review
  return useMemo(
    () => before && outlinesOf(pattern, sizesTaken({ pattern, sizesLeft }), before),
    [pattern, sizesLeft, before],
  )
}
