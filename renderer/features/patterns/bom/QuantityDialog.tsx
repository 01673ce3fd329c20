import { useState } from 'react'
import type { StyleSheet } from '../../../../shared/contract/patterns.ts'
import { ColumnHeads } from '../../../kit/ColumnHeads.tsx'
import { FormDialog } from '../../../kit/FormDialog.tsx'
import { TextField } from '../../../kit/fields.tsx'
import { useEdit } from '../use-edit.ts'
import { bomTable } from './bom-table.ts'
import { columnName, type TypedColumn } from './columns.ts'
import type { LineRow } from './grid-rows.ts'
import styles from './QuantityDialog.module.css'
import {
  type QuantityDraft,
  type QuantityRow,
  quantityRows,
  quantityText,
  takenInstead,
  withQuantities,
} from './quantity-draft.ts'

interface QuantityDialogProps {
  readonly sheet: StyleSheet
  readonly row: LineRow
  close(): void
}

/** What a garment takes of one line, colours down and sizes across; an empty place takes what stands grey in it. */
export function QuantityDialog({ sheet, row, close }: QuantityDialogProps) {
  const { edit } = row
  const table = bomTable(sheet)
  const rows = quantityRows(table)
  const save = useEdit('patterns.saveBom')
  const [draft, setDraft] = useState<QuantityDraft>(new Map())
  const textOf = (column: TypedColumn) => quantityText(edit, draft, column, table)
  const name = table.byId.get(edit.materialId)?.name ?? 'a line'
  return (
    <FormDialog
      title={`${name}: a garment takes`}
      submit="Save quantities"
      width={Math.min(880, 260 + 84 * table.sizes.length)}
      close={close}
      save={async () => {
        const next = withQuantities(edit, draft, table)
        if (!next.ok) return next.refusal
        if (next.value === edit) return null
        const lines = [next.value]
        const done = `Edited the quantities of ${name} in ${sheet.style.code}`
        return save({ styleRevisionId: sheet.revision.id, lines, removed: [] }, done)
      }}
    >
      <Matrix
        rows={rows}
        sizes={table.sizes}
        textOf={textOf}
        type={(column, text) => setDraft(new Map([...draft, [column, text]]))}
      />
      <p className={styles.rule}>
        A size in a colour goes before the colour, the colour before the size, and the size before
        what any garment takes.
        {edit.way === 'geometry' && ' What is typed in the first row is no longer reckoned.'}
      </p>
    </FormDialog>
  )
}

interface MatrixProps {
  readonly rows: readonly QuantityRow[]
  readonly sizes: readonly string[]
  textOf(column: TypedColumn): string
  type(column: TypedColumn, text: string): void
}

function Matrix({ rows, sizes, textOf, type }: MatrixProps) {
  return (
    <div className={styles.scroll}>
      <table className={styles.matrix} aria-label="Quantities">
        <ColumnHeads names={['Colour', 'Any size', ...sizes]} />
        <tbody>
          {rows.map(({ name, columns }, row) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {columns.map((column, at) => (
                <td key={column}>
                  <TextField
                    size="xs"
                    aria-label={columnName(column)}
                    placeholder={takenInstead(rows, { row, at }, textOf)}
                    value={textOf(column)}
                    change={(text) => type(column, text)}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
