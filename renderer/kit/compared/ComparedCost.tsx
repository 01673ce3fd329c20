import {
  COMPARED_RUN,
  type CostDifference,
  type CostPart,
} from '../../../shared/domain/compare/compare-cost.ts'
import { printMoney } from '../format.ts'
import styles from './Compared.module.css'
import { ComparedTable } from './ComparedTable.tsx'

const NAMES: { readonly [Part in CostPart]: string } = {
  material: 'Material',
  minutes: 'Minutes',
  changeover: 'Changeover',
  overhead: 'Overhead',
  total: 'Unit cost',
}

interface ComparedCostProps {
  readonly costs: readonly CostDifference[]
  readonly currency: string
}

/** What the difference costs, a garment; at today's prices on both sides. */
export function ComparedCost({ costs, currency }: ComparedCostProps) {
  if (costs.length === 0) return null
  return (
    <section aria-label="Cost differences">
      <h3 className={styles.title}>
        Cost <small>a garment in a run of {COMPARED_RUN}, at today’s prices</small>
      </h3>
      <ComparedTable>
        <thead>
          <tr>
            <th>Part</th>
            <th data-figure>Old</th>
            <th data-figure>New</th>
            <th data-figure>Difference</th>
          </tr>
        </thead>
        <tbody>
          {costs.map(({ part, old, now }) => (
            <tr key={part} data-total={part === 'total'}>
              <th scope="row">{NAMES[part]}</th>
              <td data-figure>{printMoney(old, currency)}</td>
              <td data-figure>{printMoney(now, currency)}</td>
              <td data-figure>{moneyStep(old, now, currency)}</td>
            </tr>
          ))}
        </tbody>
      </ComparedTable>
    </section>
  )
}

/** Of the figures as they are shown, so that the row adds up. */
function moneyStep(old: number, now: number, currency: string): string {
  const step = Math.round(now) - Math.round(old)
  if (step === 0) return 'too small to show'
  return `${step > 0 ? '▲ +' : '▼ −'}${printMoney(Math.abs(step), currency)}`
}
