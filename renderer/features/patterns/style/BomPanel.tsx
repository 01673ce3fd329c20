import { Table2 } from 'lucide-react'
import type { StyleSheet } from '../../../../shared/contract/patterns.ts'
import { type BomGap, findBomGaps } from '../../../../shared/domain/bom/bom-gaps.ts'
import { COSTED_RUNS } from '../../../../shared/domain/cost/cost.ts'
import { Button } from '../../../kit/Button.tsx'
import { printMoney, printQuantity, printShare } from '../../../kit/format.ts'
import { Mark } from '../../../kit/Mark.tsx'
import sheetStyles from '../sheet/Sheet.module.css'
import { BomFiles } from './BomFiles.tsx'
import styles from './BomPanel.module.css'
import { type BomRow, bomRows, printPrice } from './bom-figures.ts'
import { broughtWords } from './slots/brought-words.ts'

interface BomPanelProps {
  readonly sheet: StyleSheet
  readonly editable: boolean
  openMaterials(): void
}

/** The run that a line's cost is shown for; all four stand in the cost below. */
const RUN = COSTED_RUNS[1]!

/** What one garment is made of, in short, and what still lacks. */
export function BomPanel({ sheet, editable, openMaterials }: BomPanelProps) {
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
        <Button size="dense" icon={<Table2 size={14} aria-hidden />} onClick={openMaterials}>
          {editable ? 'Edit materials' : 'All of it'}
        </Button>
      </div>
      {rows.length > 0 && <BomTable rows={rows} sheet={sheet} />}
      {gaps.map((gap) => (
        <p key={gapWords(gap)} className={styles.gap}>
          <Mark of="late">{gapWords(gap)}</Mark>
        </p>
      ))}
    </section>
  )
}

interface BomTableProps {
  readonly rows: readonly BomRow[]
  readonly sheet: StyleSheet
}

function BomTable({ rows, sheet }: BomTableProps) {
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
}

function BomTableRow({ row, from, currency }: BomTableRowProps) {
  const { line, material, quantity, ownSizes, inColours, cost } = row
  if (!material) return null
  const notes = [
    line.role ?? 'trim',
    ...(from ? [from] : []),
    ...(line.wastage > 0 ? [`waste ${printShare(line.wastage)}`] : []),
    ...(line.setUp > 0 ? [`set-up ${printQuantity(line.setUp, material.unit)}`] : []),
    ...(inColours.length > 0 ? [`otherwise in ${inColours.join(', ')}`] : []),
    ...(ownSizes.length > 0 ? [`by size ${ownSizes.join(' ')}`] : []),
  ]
  return (
    <tr>
      <td>
        {material.name}
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
