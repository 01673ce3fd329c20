import type { BomEdit, SubstituteEdit } from '../../../../shared/domain/bom/bom-edit.ts'
import { measureText } from '../../../../shared/domain/bom/quantity-text.ts'
import type { Thousandths } from '../../../../shared/domain/quantity.ts'
import type { MaterialId, MaterialUnit } from '../../../../shared/domain/stock/material.ts'
import type { BomTable } from './bom-table.ts'
import { partOf, type TypedColumn } from './columns.ts'
import { materialText } from './find-material.ts'

/** A cell as it is shown, edited and copied: read back, it gives the same line. */
export function cellText(edit: BomEdit, column: TypedColumn, table: BomTable): string {
  const unit = unitOf(edit.materialId, table)
  const measured = (quantity: Thousandths) => measureText(quantity, unit, table.units)
  switch (column) {
    case 'material':
      return nameOf(edit.materialId, table)
    case 'role':
      return edit.role ?? ''
    case 'quantity':
    case 'setUp':
    case 'roundTo':
      return measured(edit[column])
    case 'wastage':
      return `${edit.wastage / 10} %`
    case 'substitutes':
      return edit.substitutes.map((one) => substituteText(one, table)).join(', ')
    case 'way':
      return edit.way
    default:
      return partText(edit, column, measured, table)
  }
}

export function unitOf(id: MaterialId, { byId }: BomTable): MaterialUnit {
  return byId.get(id)?.unit ?? 'pc'
}

function partText(
  edit: BomEdit,
  column: TypedColumn,
  measured: (quantity: Thousandths) => string,
  table: BomTable,
): string {
  const part = partOf(column)
  if (part?.kind === 'size') {
    const own = edit.bySize[part.name]
    return own === undefined ? '' : measured(own)
  }
  if (part?.kind === 'cell') {
    const own = quantityInCell(edit, part)
    return own === null ? '' : measured(own)
  }
  const colour = part && edit.byColour[part.name]
  if (part?.kind === 'with') return colour?.materialId ? nameOf(colour.materialId, table) : ''
  return colour && colour.quantity !== null ? measured(colour.quantity) : ''
}

interface CellPlace {
  readonly name: string
  readonly size: string
}

/** What a size takes in a colourway where that has a quantity of its own. */
export function quantityInCell({ byCell }: BomEdit, { name, size }: CellPlace): Thousandths | null {
  const own = byCell.find((one) => one.colourway === name && one.size === size)
  return own?.quantity ?? null
}

function substituteText({ materialId, ratio }: SubstituteEdit, { byId }: BomTable): string {
  const code = byId.get(materialId)?.code ?? materialId
  return ratio === 1000 ? code : `${code} ×${ratio / 1000}`
}

function nameOf(id: MaterialId, { byId }: BomTable): string {
  const material = byId.get(id)
  return material ? materialText(material) : ''
}
