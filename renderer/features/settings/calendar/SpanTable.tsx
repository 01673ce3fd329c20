import { printMoment } from '../../../../shared/domain/print-time.ts'
import type { Origin } from '../../../../shared/domain/resources/station.ts'
import type { Span, Zone } from '../../../../shared/domain/time.ts'
import { ListTable } from '../ListTable.tsx'

interface Row extends Span {
  readonly id: string
  readonly note: string
  readonly origin: Origin
}

export interface SpanColumn<Item> {
  readonly title: string
  of(row: Item): string
}

interface SpanTableProps<Item extends Row> {
  /** What the first column is of. */
  readonly first: string
  readonly look?: 'code' | undefined
  readonly more?: SpanColumn<Item> | undefined
  readonly rows: readonly Item[]
  readonly zone: Zone
  nameOf(row: Item): string
  /** What a button's name ends in: the overtime of CUT-1. */
  labelOf(row: Item): string
  edit(row: Item): void
  remove(row: Item): void
}

export function SpanTable<Item extends Row>(props: SpanTableProps<Item>) {
  const { first, look, more, rows, zone, nameOf, labelOf, edit, remove } = props
  return (
    <ListTable
      rows={rows}
      columns={[
        { title: first, ...(look && { look }), of: nameOf },
        ...(more ? [more] : []),
        { title: 'From', of: ({ start }) => printMoment(start, zone) },
        { title: 'To', of: ({ end }) => printMoment(end, zone) },
        { title: 'Note', of: ({ note }) => note || '–' },
      ]}
      acts={[
        { name: 'Edit', labelOf, act: edit },
        { name: 'Remove', labelOf, act: remove },
      ]}
    />
  )
}
