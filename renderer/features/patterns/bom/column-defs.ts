import type { ColDef, ColGroupDef, SuppressKeyboardEventParams } from 'ag-grid-community'
import type { BomTable } from './bom-table.ts'
import { ChoiceEditor } from './ChoiceEditor.tsx'
import { choicesOf } from './choices.ts'
import { type BomColumn, cellColumn, columnName, isTyped, partOf } from './columns.ts'
import type { GridRow, LineRow } from './grid-rows.ts'
import { shownText } from './shown-text.ts'
import { WayCell } from './WayCell.tsx'

export interface ColumnScene {
  readonly table: BomTable
  readonly currency: string
  readonly editable: boolean
  readonly shown: ReadonlySet<'sizes' | 'colours'>
  isChosen(row: GridRow | undefined, column: string): boolean
  /** Whether geometry has something to say of a typed line. */
  readonly isNoted: boolean
  reckon(row: LineRow): void
  hearKey(params: SuppressKeyboardEventParams<GridRow>): boolean
}

const WIDTHS: Readonly<Record<string, number>> = {
  row: 52,
  material: 228,
  role: 62,
  unit: 46,
  quantity: 84,
  wastage: 70,
  setUp: 64,
  roundTo: 70,
  way: 124,
  price: 76,
  need: 92,
  cost: 78,
  check: 190,
  substitutes: 170,
  supply: 150,
  from: 140,
}
const NOTED_WIDTH = 288
const FIGURES: readonly string[] = [
  'row',
  'quantity',
  'wastage',
  'setUp',
  'roundTo',
  'price',
  'need',
  'cost',
]

/** Left to right as a line is thought: what, how much, what is lost, what it comes to, and what is known of it. */
export function columnDefs(
  scene: ColumnScene,
): readonly (ColDef<GridRow> | ColGroupDef<GridRow>)[] {
  const { table, shown } = scene
  const of = (...columns: readonly BomColumn[]) => columns.map((one) => columnDef(one, scene))
  const group = (headerName: string, ...columns: readonly BomColumn[]): ColGroupDef<GridRow> => ({
    headerName,
    children: columns.map((one) => ({
      ...columnDef(one, scene),
      headerName: headerIn(one),
    })),
  })
  const cellsIn = (colourway: string) =>
    shown.has('sizes') ? table.sizes.map((size) => cellColumn(colourway, size)) : []
  return [
    {
      ...columnDef('row', scene),
      pinned: 'left',
      suppressNavigable: true,
      rowDragText: ({ rowNode }) =>
        (rowNode?.data && shownText(rowNode.data, 'material', table, scene.currency)) ?? '',
      rowDrag: ({ data }) => scene.editable && data?.kind === 'line',
    },
    { ...columnDef('material', scene), pinned: 'left' },
    ...of('role', 'unit', 'quantity'),
    ...(shown.has('sizes')
      ? [group('By size', ...table.sizes.map((size) => `size:${size}` as const))]
      : []),
    ...(shown.has('colours')
      ? table.colourways.map((name) =>
          group(`In ${name}`, `with:${name}`, `of:${name}`, ...cellsIn(name)),
        )
      : []),
    ...of('way', 'wastage', 'setUp', 'roundTo', 'price', 'need', 'cost', 'check'),
    ...of('substitutes', 'supply', 'from'),
  ]
}

/** Under the heading of its sizes or its colourway. */
function headerIn(column: BomColumn): string {
  const part = partOf(column)
  if (part?.kind === 'size') return part.name
  if (part?.kind === 'cell') return part.size
  return part?.kind === 'with' ? 'Material' : 'Quantity'
}

function columnDef(column: BomColumn, scene: ColumnScene): ColDef<GridRow> {
  const { table, currency, editable } = scene
  const choices = isTyped(column) ? choicesOf(column, table, currency) : null
  const canType = editable && isTyped(column)
  const isFigure = FIGURES.includes(column) || /^(size|of|cell):/.test(column)
  return {
    colId: column,
    headerName: columnName(column),
    width: WIDTHS[column] ?? (column.startsWith('with:') ? 200 : 76),
    editable: ({ data }) => canType && isOpen(data, column),
    valueGetter: ({ data }) => (data ? shownText(data, column, table, currency) : ''),
    ...(isFigure && { type: 'rightAligned', cellClass: 'ag-right-aligned-cell bom-figure' }),
    ...(column === 'way' && {
      width: scene.isNoted ? NOTED_WIDTH : WIDTHS.way,
      cellRenderer: WayCell,
      cellRendererParams: { reckon: scene.reckon },
    }),
    ...(choices && { cellEditor: ChoiceEditor, cellEditorParams: { choicesFor: choices } }),
    cellClassRules: {
      'bom-chosen': ({ data }) => scene.isChosen(data, column),
      'bom-reckoned': ({ data }) => editable && !isTyped(column) && data?.kind === 'line',
      'bom-computed': ({ data }) => isComputed(data, column),
      'bom-old': ({ data }) => column === 'way' && isOld(data),
      'bom-invites': ({ data }) => column === 'material' && data?.kind === 'new',
      'bom-altered': ({ data }) =>
        column === 'check' && data?.kind === 'line' && data.check?.standing === 'altered',
    },
    suppressKeyboardEvent: (params) => scene.hearKey(params),
  }
}

/** A new line begins with its material. */
function isOpen(row: GridRow | undefined, column: BomColumn): boolean {
  return row?.kind === 'line' || (row?.kind === 'new' && column === 'material')
}

function isComputed(row: GridRow | undefined, column: BomColumn): boolean {
  if (row?.kind !== 'line' || row.edit.way !== 'geometry') return false
  return column === 'quantity' || column.startsWith('size:')
}

const isOld = (row: GridRow | undefined) => row?.kind === 'line' && row.figures.standing === 'old'
