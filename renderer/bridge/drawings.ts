import { useMemo } from 'react'
import type { PieceDrawing, PieceOutlines, WrittenDrawing } from '../../shared/contract/patterns.ts'
import { readDrawing, readOutlines } from '../../shared/contract/read-drawing.ts'
import type { PieceId } from '../../shared/domain/module/module.ts'
import type { StyleRevisionId } from '../../shared/domain/style/style.ts'
import { useAnswer } from './hooks.ts'

/** Every corner of pieces, by their ids, for what measures them; `undefined` until it is there. */
export function useDrawings(
  ids: readonly PieceId[] | undefined,
): readonly PieceDrawing[] | undefined {
  return useRead(useAnswer('patterns.drawings', ids).data, readDrawingOnce)
}

/** What is drawn of pieces, by their ids; `undefined` until it is there. Later, only what is known already is. */
export function useOutlines(
  ids: readonly PieceId[] | undefined,
  when: 'now' | 'later' = 'now',
): readonly PieceOutlines[] | undefined {
  return useRead(useAnswer('patterns.outlines', ids, undefined, when).data, readOutlinesOnce)
}

/** What is drawn of all pieces of a style, which can be asked for before it is known which they are. */
export function useStyleOutlines(id: StyleRevisionId): readonly PieceOutlines[] | undefined {
  return useRead(useAnswer('patterns.styleOutlines', id).data, readOutlinesOnce)
}

function useRead<Read>(
  written: readonly WrittenDrawing[] | undefined,
  read: (one: WrittenDrawing) => Read,
): readonly Read[] | undefined {
  return useMemo(() => written?.map(read), [written, read])
}

const readDrawingOnce = once(readDrawing)
const readOutlinesOnce = once(readOutlines)

/** A drawing that is opened again is the one that was read before, with all that was found of its outlines. */
function once<Read extends object>(
  read: (written: WrittenDrawing) => Read,
): (written: WrittenDrawing) => Read {
  const known = new WeakMap<WrittenDrawing, Read>()
  return (written) => {
    const before = known.get(written)
    if (before) return before
    const drawing = read(written)
    known.set(written, drawing)
    return drawing
  }
}
