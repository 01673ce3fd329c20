import type { StyleSheet } from '../../../../../shared/contract/patterns.ts'
import { COSTED_RUNS } from '../../../../../shared/domain/cost/cost.ts'
import { costBySize } from '../../../../../shared/domain/cost/cost-working.ts'
import { sizesOf } from '../../../../../shared/domain/style/sizes.ts'
import { printMoney } from '../../../../kit/format.ts'
import { FigureHeads } from '../../sheet/FigureHeads.tsx'
import sheetStyles from '../../sheet/Sheet.module.css'
import styles from './CostPanel.module.css'

const [, RUN] = COSTED_RUNS

/** A garment of each size, in the usual run: what a larger one takes more of. */
export function CostBySize({ sheet: { costBasis, revision } }: { readonly sheet: StyleSheet }) {
  const sizes = sizesOf(revision.sizes)
  if (sizes.length < 2 || !RUN) return null
  const { currency } = costBasis.floor
  const bySize = costBySize(costBasis, sizes, RUN)
  return (
    <details className={styles.working}>
      <summary>By size</summary>
      <table className={styles.cost} aria-label="Unit cost by size">
        <FigureHeads first={`In a run of ${RUN}`} figures={bySize.map(([size]) => size)} />
        <tbody>
          <tr>
            <th scope="row">Material</th>
            {bySize.map(([size, { material }]) => (
              <td key={size} className={sheetStyles.figure}>
                {printMoney(material, currency)}
              </td>
            ))}
          </tr>
          <tr>
            <th scope="row">Unit cost</th>
            {bySize.map(([size, { total }]) => (
              <td key={size} className={sheetStyles.figure}>
                {printMoney(total, currency)}
              </td>
            ))}
          </tr>
        </tbody>
      </table>
      <p>Press a figure above to see its working. Prices and the cost of a minute are today’s.</p>
    </details>
  )
}
