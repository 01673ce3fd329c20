import { useMemo } from 'react'
import type { PieceDrawing, WrittenDrawing } from '../../shared/contract/patterns.ts'
import { readDrawing } from '../../shared/contract/read-drawing.ts'
import type { PieceId } from '../../shared/domain/module.ts'
import type { StyleRevisionId } from '../../shared/domain/style.ts'
import { useAnswer } from './hooks.ts'

type Drawings = readonly PieceDrawing[] | undefined

/** The geometry of pieces, by their ids; `undefined` until it is there. */
export function useDrawings(ids: readonly PieceId[] | undefined): Drawings {
  return useRead(useAnswer('patterns.drawings', ids).data)
}

/** The geometry of all pieces of a style, which can be asked for before it is known which they are. */
export function useStyleDrawings(id: StyleRevisionId): Drawings {
  return useRead(useAnswer('patterns.styleDrawings', id).data)
}

function useRead(written: readonly WrittenDrawing[] | undefined): Drawings {
  return useMemo(() => written?.map(readOnce), [written])
}

const known = new WeakMap<WrittenDrawing, PieceDrawing>()

/** A drawing that is opened again is the one that was read before, with all that was found of its outlines. */
function readOnce(written: WrittenDrawing): PieceDrawing {
  const before = known.get(written)
  if (before) return before
  const drawing = readDrawing(written)
  known.set(written, drawing)
  return drawing
}
