import { historyOf, type PricePoint } from '../../../../shared/domain/cost/price.ts'
import { printDay } from '../../../../shared/domain/print-time.ts'
import type { Floor } from '../../../../shared/domain/resources/floor.ts'
import type { Material } from '../../../../shared/domain/stock/material.ts'
import { type Instant, wallClockText } from '../../../../shared/domain/time.ts'
import { VisuallyHidden } from '../../../kit/controls.ts'
import { printMoney } from '../../../kit/format.ts'
import styles from '../SettingsPage.module.css'

interface PriceHistoryProps {
  readonly material: Pick<Material, 'id' | 'unit'>
  readonly prices: readonly PricePoint[]
  readonly floor: Floor
  readonly now: Instant
}

/** What a material has cost and will cost, and who said so; the latest that does not lie ahead is today's. */
export function PriceHistory({ material, prices, floor, now }: PriceHistoryProps) {
  const points = historyOf(prices, material.id)
  const today = points.find(({ since }) => since <= now)
  if (points.length === 0) return null
  return (
    <table aria-label="Price history" className={styles.history}>
      <thead>
        <tr>
          <th>From</th>
          <th className={styles.number}>Price</th>
          <th>Said by</th>
          <th>
            <VisuallyHidden>Actions</VisuallyHidden>
          </th>
        </tr>
      </thead>
      <tbody>
        {points.map((point) => (
          <tr key={point.id}>
            <td>
              {printDay(point.since, floor.zone)}{' '}
              {wallClockText(point.since, floor.zone).slice(0, 4)}
            </td>
            <td className={styles.number}>
              {printMoney(point.price, floor.currency)} / {point.per === 1 ? '' : `${point.per} `}
              {material.unit}
            </td>
            <td>{point.by}</td>
            <td>
              {point === today && <b>today</b>}
              {point.since > now && 'ahead'}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
