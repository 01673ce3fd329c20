import { useMemo } from 'react'
import type { PieceDrawing } from '../../shared/contract/patterns.ts'
import { readDrawing } from '../../shared/contract/read-drawing.ts'
import type { PieceId } from '../../shared/domain/module.ts'
import { useAnswer } from './hooks.ts'

/** The geometry of pieces, by their ids; `undefined` until it is there. */
export function useDrawings(
  ids: readonly PieceId[] | undefined,
): readonly PieceDrawing[] | undefined {
  const { data } = useAnswer('patterns.drawings', ids)
  return useMemo(() => data?.map(readDrawing), [data])
}
