import type { StyleSheet } from '../../../../shared/contract/patterns.ts'
import { COSTED_RUNS } from '../../../../shared/domain/cost/cost.ts'
import { standardMinutes } from '../../../../shared/domain/style/operation.ts'
import { printMoney } from '../../../kit/format.ts'
import styles from '../sheet/Sheet.module.css'

/** The two figures that are asked for first; how they come about stands below. */
export function KeyFigures({ sheet }: { readonly sheet: StyleSheet }) {
  const { costs, costBasis, operations } = sheet
  const cost = costs.find(({ run }) => run === COSTED_RUNS[1])
  const minutes = operations.reduce((sum, one) => sum + standardMinutes(one), 0)
  if (!cost) return null
  return (
    <p className={styles.kpi}>
      <span>
        <b>{printMoney(cost.total, costBasis.floor.currency)}</b> a garment at {cost.run}
      </span>
      <span>
        <b>{minutes.toFixed(1)}</b> standard minutes
      </span>
    </p>
  )
}
