import { measureText } from '../../../../shared/domain/bom/quantity-text.ts'
import { printDay } from '../../../../shared/domain/print-time.ts'
import { sourceText } from '../../../kit/compared/compare-words.ts'
import { printMoney, printQuantity } from '../../../kit/format.ts'
import { printPrice } from '../style/bom-figures.ts'
import type { BomTable } from './bom-table.ts'
import { cellText } from './cell-text.ts'
import { type BomColumn, isTyped } from './columns.ts'
import type { GridRow, LineRow } from './grid-rows.ts'

/** What stands in the empty row; it is nobody's text. */
export const INVITATION = 'Add a material…'

/** A cell as it is read and copied; what is typed is shown as it is typed back. */
export function shownText(
  row: GridRow,
  column: BomColumn,
  table: BomTable,
  currency: string,
): string {
  switch (row.kind) {
    case 'line':
      return isTyped(column) && column !== 'way'
        ? cellText(row.edit, column, table)
        : reckonedText(row, column, table, currency)
    case 'total':
      if (column === 'material') return `${row.lines} lines`
      return column === 'cost' ? printMoney(row.cost, currency) : ''
    case 'new':
      if (column === 'row') return String(row.place + 1)
      return column === 'material' ? INVITATION : ''
    case 'head':
      return ''
  }
}

function reckonedText(
  { place, edit, figures, check, from }: LineRow,
  column: BomColumn,
  { units, zone }: BomTable,
  currency: string,
): string {
  const { material, need, cost, geometry } = figures
  if (!material) return ''
  switch (column) {
    case 'row':
      return String(place + 1)
    case 'unit':
      return material.unit
    case 'way':
      return geometry && edit.way === 'geometry' ? sourceText(geometry) : edit.way
    case 'price':
      return printPrice(material.pricePerThousand, currency)
    case 'need':
      return units === 'metric'
        ? printQuantity(need, material.unit)
        : measureText(need, material.unit, units)
    case 'cost':
      return printMoney(cost, currency)
    case 'supply':
      return `${material.supplier || 'no supplier'}, ${material.leadDays} d`
    case 'from':
      return from ?? 'own'
    case 'check':
      if (!check) return ''
      if (check.standing === 'altered') return 'altered since'
      return `${printDay(check.check.at, zone)}, ${check.check.by}`
    default:
      return ''
  }
}
