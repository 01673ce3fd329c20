import type { Stock } from '../../../shared/contract/factory.ts'
import type { Lot } from '../../../shared/domain/material.ts'
import { printDay } from '../../../shared/domain/print-time.ts'
import type { Instant, Zone } from '../../../shared/domain/time.ts'
import { Button } from '../../kit/Button.tsx'
import { printQuantity } from '../../kit/format.ts'
import { SampleTag } from '../../kit/SampleTag.tsx'
import styles from './SettingsPage.module.css'

interface LotTableProps {
  readonly stock: Stock
  readonly zone: Zone
  readonly now: Instant
  edit(lot: Lot): void
}

export function LotTable({ stock, zone, now, edit }: LotTableProps) {
  return (
    <div className={styles.scroll}>
      <table>
        <thead>
          <tr>
            <th>Lot</th>
            <th>Material</th>
            <th>Shade</th>
            <th>On the floor</th>
            <th className={styles.number}>Quantity</th>
            <th className={styles.number}>Reserved</th>
            <th className={styles.number}>Free</th>
            <th />
          </tr>
        </thead>
        <tbody>
          {stock.lots.map((lot) => {
            const material = stock.materials.find(({ id }) => id === lot.materialId)
            const unit = material?.unit ?? 'pc'
            const due = lot.hereAt > now ? 'due ' : 'since '
            return (
              <tr key={lot.id}>
                <td>
                  <strong>{lot.code}</strong> <SampleTag origin={lot.origin} />
                </td>
                <td>
                  {material?.code} {material?.name}
                </td>
                <td>{lot.shade ?? '–'}</td>
                <td>
                  {due}
                  {printDay(lot.hereAt, zone)}
                </td>
                <td className={styles.number}>{printQuantity(lot.quantity, unit)}</td>
                <td className={styles.number}>{printQuantity(lot.quantity - lot.free, unit)}</td>
                <td className={styles.number}>{printQuantity(lot.free, unit)}</td>
                <td className={styles.action}>
                  <Button size="dense" aria-label={`Edit ${lot.code}`} onClick={() => edit(lot)}>
                    Edit
                  </Button>
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
