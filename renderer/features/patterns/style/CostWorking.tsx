import type { CostBasis } from '../../../../shared/domain/cost.ts'
import { attendedMinutes } from '../../../../shared/domain/operation.ts'
import { printMoney, printShare } from '../../../kit/format.ts'
import styles from './CostPanel.module.css'

/** How the figures come about, with the numbers of this floor in them. */
export function CostWorking({ basis }: { readonly basis: CostBasis }) {
  const { floor, operations, changeoverMinutes, size } = basis
  const sam = operations.reduce((sum, one) => sum + attendedMinutes(one), 0)
  const minute = printMoney(floor.minuteCost, floor.currency)
  return (
    <details className={styles.working}>
      <summary>Working</summary>
      <ul>
        <li>
          Material: what the run needs in size {size || '—'}, with wastage, what is lost a run and
          rounding, at today’s price, over its pieces.
        </li>
        <li>
          Minutes: {sam.toFixed(2)} attended × {minute} a minute ÷ efficiency{' '}
          {printShare(floor.efficiency)}.
        </li>
        <li>
          Changeover: {changeoverMinutes} minutes of first set-ups × {minute}, over the run.
        </li>
        <li>Overhead: {printShare(floor.overhead)} of the three.</li>
        <li>Margin: the price less the unit cost, as a share of the price.</li>
      </ul>
    </details>
  )
}
