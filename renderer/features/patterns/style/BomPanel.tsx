import { Plus } from 'lucide-react'
import { useState } from 'react'
import type { StyleSheet } from '../../../../shared/contract/patterns.ts'
import type { BomLine } from '../../../../shared/domain/bom.ts'
import { type BomGap, findBomGaps } from '../../../../shared/domain/bom-gaps.ts'
import { COSTED_RUNS } from '../../../../shared/domain/cost.ts'
import { Button } from '../../../kit/Button.tsx'
import { printMoney, printQuantity, printShare } from '../../../kit/format.ts'
import { Mark } from '../../../kit/Mark.tsx'
import sheetStyles from '../sheet/Sheet.module.css'
import { BomFiles } from './BomFiles.tsx'
import { BomLineDialog } from './BomLineDialog.tsx'
import styles from './BomPanel.module.css'
import { type BomRow, bomRows, printPrice } from './bom-figures.ts'
import { broughtWords } from './brought-words.ts'

interface BomPanelProps {
  readonly sheet: StyleSheet
  readonly editable: boolean
}

/** The run that a line's cost is shown for; all four stand in the cost below. */
const RUN = COSTED_RUNS[1]!

/** What one garment is made of, and what still lacks. */
export function BomPanel({ sheet, editable }: BomPanelProps) {
  const [edited, setEdited] = useState<BomLine | 'new' | null>(null)
  const { costBasis, revision, pieces } = sheet
  const rows = bomRows(costBasis, RUN)
  const roles = [...new Set(pieces.map(({ role }) => role))]
  const gaps = findBomGaps(sheet.bom, sheet.materials, roles)
  return (
    <section aria-label="BOM">
      <div className={sheetStyles.head}>
        <h2>
          BOM rev {revision.letter} {costBasis.size && <small>size {costBasis.size}</small>}
        </h2>
        <BomFiles sheet={sheet} editable={editable} />
        {editable && (
          <Button
            size="dense"
            icon={<Plus size={14} aria-hidden />}
            onClick={() => setEdited('new')}
          >
            Add line
          </Button>
        )}
      </div>
      {rows.length > 0 && <BomTable rows={rows} sheet={sheet} edit={editable ? setEdited : null} />}
      {gaps.map((gap) => (
        <p key={gapWords(gap)} className={styles.gap}>
          <Mark of="late">{gapWords(gap)}</Mark>
        </p>
      ))}
      {edited && (
        <BomLineDialog
          sheet={sheet}
          line={edited === 'new' ? null : edited}
          close={() => setEdited(null)}
        />
      )}
    </section>
  )
}

interface BomTableProps {
  readonly rows: readonly BomRow[]
  readonly sheet: StyleSheet
  readonly edit: ((line: BomLine) => void) | null
}

function BomTable({ rows, sheet, edit }: BomTableProps) {
  const { currency } = sheet.costBasis.floor
  return (
    <table className={styles.bom}>
      <thead>
        <tr>
          <th>Material</th>
          <th className={sheetStyles.figure}>Quantity</th>
          <th className={sheetStyles.figure}>Price</th>
          <th className={sheetStyles.figure}>Cost</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <BomTableRow
            key={row.line.id}
            row={row}
            from={broughtWords(sheet, row.line.id)}
            currency={currency}
            edit={edit}
          />
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th colSpan={3}>Material in a run of {RUN}</th>
          <td className={sheetStyles.figure}>
            {printMoney(
              rows.reduce((sum, { cost }) => sum + cost, 0),
              currency,
            )}
          </td>
        </tr>
      </tfoot>
    </table>
  )
}

interface BomTableRowProps {
  readonly row: BomRow
  /** The module that it came with. */
  readonly from: string | null
  readonly currency: string
  readonly edit: BomTableProps['edit']
}

function BomTableRow({ row, from, currency, edit }: BomTableRowProps) {
  const { line, material, quantity, ownSizes, cost } = row
  if (!material) return null
  const notes = [
    line.role ?? 'trim',
    ...(from ? [from] : []),
    ...(line.wastage > 0 ? [`waste ${printShare(line.wastage)}`] : []),
    ...(line.setUp > 0 ? [`set-up ${printQuantity(line.setUp, material.unit)}`] : []),
    ...(ownSizes.length > 0 ? [`by size ${ownSizes.join(' ')}`] : []),
  ]
  return (
    <tr>
      <td>
        {edit ? (
          <button
            type="button"
            className={sheetStyles.choose}
            aria-label={`Edit ${material.name}`}
            onClick={() => edit(line)}
          >
            {material.name}
          </button>
        ) : (
          material.name
        )}
        <span className={styles.notes}>{notes.join(' · ')}</span>
      </td>
      <td className={sheetStyles.figure}>{printQuantity(quantity, material.unit)}</td>
      <td className={sheetStyles.figure}>{printPrice(material.pricePerThousand, currency)}</td>
      <td className={sheetStyles.figure}>{printMoney(cost, currency)}</td>
    </tr>
  )
}

function gapWords(gap: BomGap): string {
  switch (gap.code) {
    case 'no-lines':
      return 'no BOM lines yet'
    case 'no-material-for-role':
      return `no material for the ${gap.role} pieces`
    case 'no-quantity':
      return `no quantity of ${gap.material}`
  }
}
