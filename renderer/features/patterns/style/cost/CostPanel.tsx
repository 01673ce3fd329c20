import type { StyleSheet } from '../../../../../shared/contract/patterns.ts'
import {
  COSTED_RUNS,
  type CostBasis,
  type UnitCost,
} from '../../../../../shared/domain/cost/cost.ts'
import { printMoney } from '../../../../kit/format.ts'
import { FigureHeads } from '../../sheet/FigureHeads.tsx'
import sheetStyles from '../../sheet/Sheet.module.css'
import { CostBySize } from './CostBySize.tsx'
import { CostChart } from './CostChart.tsx'
import { CostFigure } from './CostFigure.tsx'
import styles from './CostPanel.module.css'
import { differenceText, type CostFigure as Figure, workingWords } from './cost-words.ts'
import { PriceField } from './PriceField.tsx'

/** What a garment costs to make, by how many are made (DOMAIN rule 33), and what it leaves. */
export function CostPanel({ sheet }: { readonly sheet: StyleSheet }) {
  const { costs, costBasis, lastReleaseCost, revision } = sheet
  const { currency } = costBasis.floor
  return (
    <section aria-label="Unit cost">
      <div className={sheetStyles.head}>
        <h2>Unit cost</h2>
        <PriceField key={`${revision.id}${revision.price}`} sheet={sheet} />
      </div>
      <CostTable basis={costBasis} costs={costs} price={revision.price} />
      {lastReleaseCost && <Delta now={costs} before={lastReleaseCost} currency={currency} />}
      <CostChart costs={costs} currency={currency} />
      <CostBySize sheet={sheet} />
    </section>
  )
}

const PARTS = [
  ['material', 'Material'],
  ['minutes', 'Minutes'],
  ['changeover', 'Changeover'],
  ['overhead', 'Overhead'],
] as const

interface CostTableProps {
  readonly basis: CostBasis
  readonly costs: readonly UnitCost[]
  readonly price: number | null
}

function CostTable({ basis, costs, price }: CostTableProps) {
  const { currency } = basis.floor
  const figures = (name: string, figure: Figure, textOf: (cost: UnitCost) => string) =>
    costs.map((cost) => (
      <td key={cost.run} className={sheetStyles.figure}>
        <CostFigure
          of={`${name} in a run of ${cost.run}`}
          text={textOf(cost)}
          words={() => workingWords(basis, cost, figure, price)}
        />
      </td>
    ))
  return (
    <table className={styles.cost}>
      <FigureHeads first="In a run of" figures={costs.map(({ run }) => run)} />
      <tbody>
        {PARTS.map(([part, name]) => (
          <tr key={part}>
            <th scope="row">
              <span className={styles.swatch} data-part={part} /> {name}
            </th>
            {figures(name, part, (cost) => printMoney(cost[part], currency))}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">Unit cost</th>
          {figures('Unit cost', 'total', (cost) => printMoney(cost.total, currency))}
        </tr>
        <tr>
          <th scope="row">Margin</th>
          {figures('Margin', 'margin', (cost) => (price ? `${marginOf(cost, price)} %` : '—'))}
        </tr>
      </tfoot>
    </table>
  )
}

/** What the price leaves over the unit cost, as a share of the price. */
function marginOf({ total }: UnitCost, price: number): string {
  return (((price - total) / price) * 100).toFixed(1)
}

interface DeltaProps {
  readonly now: readonly UnitCost[]
  readonly before: UnitCost
  readonly currency: string
}

/** Against the release before, at the same run. */
function Delta({ now, before, currency }: DeltaProps) {
  const same = now.find(({ run }) => run === before.run) ?? now[COSTED_RUNS.length - 1]
  if (!same) return null
  const words = differenceText(same.total, before.total, currency)
  return (
    <p className={styles.delta}>
      The last release was {printMoney(before.total, currency)} in a run of {before.run} ({words}).
    </p>
  )
}
