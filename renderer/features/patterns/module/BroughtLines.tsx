import { useState } from 'react'
import type { ModuleSheet } from '../../../../shared/contract/patterns.ts'
import type { ModuleLine } from '../../../../shared/domain/module/module-brings.ts'
import { printQuantity, printShare } from '../../../kit/format.ts'
import { AddBar } from '../sheet/AddBar.tsx'
import { EditName } from '../sheet/EditName.tsx'
import sheetStyles from '../sheet/Sheet.module.css'
import { LineDialog } from './LineDialog.tsx'

/** The BOM lines that a module brings to every style whose slot it fills. */
export function BroughtLines({ sheet }: { readonly sheet: ModuleSheet }) {
  const [edited, setEdited] = useState<ModuleLine | 'new' | null>(null)
  const { lines } = sheet.brings
  const editable = sheet.revision.state === 'draft'
  return (
    <>
      {lines.length > 0 && <LinesTable sheet={sheet} edit={editable ? setEdited : null} />}
      <AddBar name="Add material" add={editable ? () => setEdited('new') : null}>
        <span>
          {lines.length === 0
            ? 'It brings no materials to a style.'
            : 'A style that takes this module takes these lines into its BOM.'}
        </span>
      </AddBar>
      {edited && (
        <LineDialog
          sheet={sheet}
          line={edited === 'new' ? null : edited}
          close={() => setEdited(null)}
        />
      )}
    </>
  )
}

interface LinesTableProps {
  readonly sheet: ModuleSheet
  /** Null where nothing may be edited. */
  readonly edit: ((line: ModuleLine) => void) | null
}

function LinesTable({ sheet, edit }: LinesTableProps) {
  return (
    <table className={sheetStyles.table} aria-label="Materials">
      <thead>
        <tr>
          <th>Material</th>
          <th>For</th>
          <th className={sheetStyles.figure}>A garment takes</th>
          <th className={sheetStyles.figure}>Wastage</th>
          <th className={sheetStyles.figure}>Lost a run</th>
          <th>By size</th>
        </tr>
      </thead>
      <tbody>
        {sheet.brings.lines.map((line) => (
          <LineRow key={line.id} line={line} sheet={sheet} edit={edit} />
        ))}
      </tbody>
    </table>
  )
}

function LineRow({ line, sheet, edit }: LinesTableProps & { readonly line: ModuleLine }) {
  const material = sheet.materials.find(({ id }) => id === line.materialId)
  const unit = material?.unit ?? 'pc'
  const name = material?.name ?? 'a material that is gone'
  const sizes = sheet.brings.quantities
    .filter(({ moduleLineId }) => moduleLineId === line.id)
    .map(({ size, quantity }) => `${size} ${printQuantity(quantity, unit)}`)
  return (
    <tr>
      <td>
        <EditName name={name} edit={edit && (() => edit(line))} />
      </td>
      <td>{line.role ?? 'trim'}</td>
      <td className={sheetStyles.figure}>{printQuantity(line.quantity, unit)}</td>
      <td className={sheetStyles.figure}>{printShare(line.wastage)}</td>
      <td className={sheetStyles.figure}>{printQuantity(line.setUp, unit)}</td>
      <td>{sizes.join(', ') || 'alike'}</td>
    </tr>
  )
}
