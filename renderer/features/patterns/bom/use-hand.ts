import type { GridApi, RowDragEndEvent } from 'ag-grid-community'
import { useCallback, useMemo, useRef } from 'react'
import { useLatest } from '../../../kit/use-latest.ts'
import { columnDefs } from './column-defs.ts'
import type { BomColumn } from './columns.ts'
import { gridHand, type TypedInto } from './grid-hand.ts'
import type { GridRow } from './grid-rows.ts'
import { shownText } from './shown-text.ts'
import type { useBomGrid } from './use-bom-grid.ts'
import { useClipboard } from './use-clipboard.ts'
import { focusLine, type useRange } from './use-range.ts'
import type { FoldedColumns } from './use-shown.ts'

interface HandParts {
  readonly bom: ReturnType<typeof useBomGrid>
  readonly range: ReturnType<typeof useRange>
  readonly shown: ReadonlySet<FoldedColumns>
  readonly editable: boolean
}

/** What is done in the grid by hand: keys, the clipboard and typing; and the columns, which hear the keys. */
export function useHand({ bom, range, shown, editable }: HandParts) {
  const { rows, lines, table, currency } = bom
  const api = useRef<GridApi<GridRow>>(null)
  const box = useRef<HTMLDivElement>(null)
  const focus = useNextFocus(api)
  const typed = typing(bom.put)
  const hand = gridHand({
    range,
    api,
    lines: lines.length,
    editable,
    textAt(place, column) {
      const row = rows.find((one) => 'place' in one && one.place === place)
      return row?.kind === 'line' ? shownText(row, column, table, currency) : ''
    },
    put: bom.put,
    typed,
    removeLines: ({ top, bottom }) =>
      bom.remove(lines.filter(({ place }) => place >= top && place <= bottom)),
    moveLines: ({ top, bottom }, step) =>
      bom.move(
        lines.filter(({ place }) => place >= top && place <= bottom),
        step,
      ),
    goNext: focus.goNext,
  })
  const latest = useLatest(hand)
  useClipboard(box, latest)
  const { isChosen } = range
  const { forget } = focus
  const isNoted = lines.some(({ said, edit }) => said !== null && edit.way === 'typed')
  const columns = useMemo(
    () =>
      columnDefs({
        table,
        currency,
        editable,
        shown,
        isNoted,
        reckon: (row) => latest.current.reckon(row),
        isChosen: (row, column) => isChosen(api.current, row, column),
        hearKey(params) {
          forget()
          return latest.current.hearKey(params)
        },
      }),
    [table, currency, editable, shown, isNoted, isChosen, forget],
  )
  return { api, box, columns, catchUp: focus.catchUp, typed, dropped: dropping(bom) }
}

/** The line to go to may only just be coming: then the focus follows once it is there. */
function useNextFocus(api: { readonly current: GridApi<GridRow> | null }) {
  const wanted = useRef<{ readonly place: number; readonly column: string }>(null)
  const goNext = useCallback(
    (place: number, column: string) => {
      const isThere = api.current && focusLine(api.current, place, column)
      wanted.current = isThere ? null : { place, column }
    },
    [api],
  )
  const catchUp = useCallback(() => {
    if (wanted.current) goNext(wanted.current.place, wanted.current.column)
  }, [goNext])
  const forget = useCallback(() => {
    wanted.current = null
  }, [])
  return { goNext, catchUp, forget }
}

/** A line that was dragged by its handle takes the place of the line that it was let go over. */
const dropping =
  ({ move }: Pick<HandParts['bom'], 'move'>) =>
  ({ node, overNode }: RowDragEndEvent<GridRow>): void => {
    const [line, over] = [node.data, overNode?.data]
    if (line?.kind === 'line' && over?.kind === 'line' && line.from === over.from) {
      move([line], over.place - line.place)
    }
  }

const typing =
  (put: HandParts['bom']['put']) =>
  ({ data, column, newValue, oldValue }: TypedInto): void => {
    const text = String(newValue ?? '')
    const isNothing = newValue === oldValue || (text === '' && data.kind === 'new')
    if (isNothing || !('place' in data)) return
    put([{ row: data.place, column: column.getColId() as BomColumn, text }], 'Edited')
  }
