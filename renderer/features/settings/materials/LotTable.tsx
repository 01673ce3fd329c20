import type { Stock } from '../../../../shared/contract/factory.ts'
import { printDay } from '../../../../shared/domain/print-time.ts'
import type { Lot } from '../../../../shared/domain/stock/material.ts'
import type { Instant, Zone } from '../../../../shared/domain/time.ts'
import { printQuantity } from '../../../kit/format.ts'
import { ListTable } from '../ListTable.tsx'

interface LotTableProps {
  readonly stock: Stock
  readonly zone: Zone
  readonly now: Instant
  edit(lot: Lot): void
}

export function LotTable({ stock, zone, now, edit }: LotTableProps) {
  const materialOf = ({ materialId }: Lot) => stock.materials.find(({ id }) => id === materialId)
  const amount = (lot: Lot, quantity: number) =>
    printQuantity(quantity, materialOf(lot)?.unit ?? 'pc')
  return (
    <ListTable<Stock['lots'][number]>
      rows={stock.lots}
      columns={[
        { title: 'Lot', look: 'code', of: ({ code }) => code },
        { title: 'Material', of: (lot) => `${materialOf(lot)?.code} ${materialOf(lot)?.name}` },
        { title: 'Shade', of: ({ shade }) => shade ?? '–' },
        {
          title: 'On the floor',
          of: ({ hereAt }) => `${hereAt > now ? 'due' : 'since'} ${printDay(hereAt, zone)}`,
        },
        { title: 'Quantity', look: 'number', of: (lot) => amount(lot, lot.quantity) },
        { title: 'Reserved', look: 'number', of: (lot) => amount(lot, lot.quantity - lot.free) },
        { title: 'Free', look: 'number', of: (lot) => amount(lot, lot.free) },
      ]}
      acts={[{ name: 'Edit', labelOf: ({ code }) => code, act: edit }]}
    />
  )
}
