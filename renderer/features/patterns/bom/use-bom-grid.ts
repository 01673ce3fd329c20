import { useMemo, useState } from 'react'
import type { GeometryNote, StyleSheet } from '../../../../shared/contract/patterns.ts'
import type { BomLineId } from '../../../../shared/domain/bom/bom.ts'
import { moved } from '../../../../shared/domain/bom/bom-order.ts'
import { useAnswer } from '../../../bridge/hooks.ts'
import { newId } from '../../../bridge/new-id.ts'
import { type Assignment, assign, type BadCell } from './assign.ts'
import { bomTable } from './bom-table.ts'
import { type GridRow, gridRows, type LineRow } from './grid-rows.ts'
import { type BomSave, useBomEdits } from './use-bom-edits.ts'

/** Some cells were not taken, and so none is, until the person says what to do. */
export interface WaitingCells {
  readonly save: BomSave | null
  /** Cells that were good. */
  readonly cells: number
  readonly bad: readonly BadCell[]
}

/** The BOM's rows, and what is done to them. */
export function useBomGrid(sheet: StyleSheet, editable: boolean) {
  const { pending, save, lines: ordered, reorder } = useBomEdits(sheet)
  const { data: notes = NO_NOTES } = useAnswer('patterns.geometryNotes', sheet.revision.id)
  const [waiting, setWaiting] = useState<WaitingCells | null>(null)
  const table = useMemo(() => bomTable(sheet), [sheet])
  const read = useMemo(
    () => gridRows({ ...sheet, bom: { ...sheet.bom, lines: ordered } }, pending, notes),
    [sheet, ordered, pending, notes],
  )
  const lines = useMemo(() => read.filter((row): row is LineRow => row.kind === 'line'), [read])
  const rows = useMemo(
    () => (editable ? [...read, newRow(lines.length)] : read),
    [read, lines.length, editable],
  )
  const totals = useMemo((): readonly GridRow[] => [totalOf(lines)], [lines])
  const nameOf = (row: LineRow) => row.figures.material?.name ?? 'a line'

  function put(cells: readonly Assignment[], verb: string): void {
    const edits = lines.map(({ edit }) => edit)
    const found = assign(edits, cells, table, () => newId<BomLineId>('bom'))
    const [first, ...more] = found.edits
    const name = table.byId.get(first?.materialId as never)?.name
    const what = more.length === 0 ? name : `${found.edits.length} lines`
    const done = `${verb} ${what} in ${sheet.style.code}`
    const next = first ? { lines: found.edits, done } : null
    if (found.bad.length > 0) return setWaiting({ save: next, cells: found.cells, bad: found.bad })
    setWaiting(null)
    if (next) save(next)
  }

  function remove(gone: readonly LineRow[]): void {
    const [first] = gone
    if (!first) return
    const what = gone.length === 1 ? nameOf(first) : `${gone.length} lines`
    const removed = gone.map(({ id }) => id)
    save({ lines: [], removed, done: `Removed ${what} from ${sheet.style.code}` })
  }

  /** Within the lines of one module, or the style's own; false when they are there already. */
  function move(block: readonly LineRow[], to: number): boolean {
    const [first] = block
    const group = lines.filter(({ from }) => from === first?.from)
    const own = block.filter(({ from }) => from === first?.from)
    const start = group.indexOf(first!)
    const next = moved(group, { first: start, last: start + own.length - 1 }, start + to)
    if (!first || next[start] === first) return false
    const what = own.length === 1 ? nameOf(first) : `${own.length} lines`
    const line = new Map(ordered.map((one) => [one.id, one]))
    reorder(
      next.flatMap(({ id }) => line.get(id) ?? []),
      `Moved ${what} in ${sheet.style.code}`,
    )
    return true
  }

  function recompute(old: readonly LineRow[]): void {
    save({ lines: old.map(({ edit }) => edit), done: `Reckoned ${old.length} anew` })
  }

  function applyGood(): void {
    if (waiting?.save) save(waiting.save)
    setWaiting(null)
  }

  return {
    rows,
    lines,
    totals,
    table,
    currency: sheet.costBasis.floor.currency,
    waiting,
    put,
    remove,
    move,
    recompute,
    applyGood,
    leave: () => setWaiting(null),
  }
}

const NO_NOTES: readonly GeometryNote[] = []

const newRow = (place: number): GridRow => ({ kind: 'new', id: 'new', place })

const totalOf = (lines: readonly LineRow[]): GridRow => ({
  kind: 'total',
  id: 'total',
  lines: lines.length,
  cost: lines.reduce((sum, { figures }) => sum + figures.cost, 0),
})
