import type { StyleSheet } from '../../../../shared/contract/patterns.ts'
import { COSTED_RUNS, type UnitCost } from '../../../../shared/domain/cost.ts'
import { printMoney } from '../../../kit/format.ts'
import sheetStyles from '../sheet/Sheet.module.css'
import { CostChart } from './CostChart.tsx'
import styles from './CostPanel.module.css'
import { CostWorking } from './CostWorking.tsx'
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
      <CostTable costs={costs} currency={currency} price={revision.price} />
      {lastReleaseCost && <Delta now={costs} before={lastReleaseCost} currency={currency} />}
      <CostChart costs={costs} currency={currency} />
      <CostWorking basis={costBasis} />
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
  readonly costs: readonly UnitCost[]
  readonly currency: string
  readonly price: number | null
}

function CostTable({ costs, currency, price }: CostTableProps) {
  const figures = (of: (cost: UnitCost) => string) =>
    costs.map((cost) => (
      <td key={cost.run} className={sheetStyles.figure}>
        {of(cost)}
      </td>
    ))
  return (
    <table className={styles.cost}>
      <thead>
        <tr>
          <th>In a run of</th>
          {costs.map(({ run }) => (
            <th key={run} className={sheetStyles.figure}>
              {run}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {PARTS.map(([part, name]) => (
          <tr key={part}>
            <th scope="row">
              <span className={styles.swatch} data-part={part} /> {name}
            </th>
            {figures((cost) => printMoney(cost[part], currency))}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">Unit cost</th>
          {figures((cost) => printMoney(cost.total, currency))}
        </tr>
        <tr>
          <th scope="row">Margin</th>
          {figures((cost) => (price ? `${marginOf(cost, price)} %` : '—'))}
        </tr>
      </tfoot>
    </table>
  )
}

/** What the price leaves over the make cost, as a share of the price. */
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
  const cents = Math.round(same.total) - Math.round(before.total)
  const sign = cents > 0 ? '+' : '−'
  const words = cents === 0 ? 'the same' : `${sign}${printMoney(Math.abs(cents), currency)}`
  return (
    <p className={styles.delta}>
      The last release was {printMoney(before.total, currency)} in a run of {before.run} ({words}).
    </p>
  )
}
