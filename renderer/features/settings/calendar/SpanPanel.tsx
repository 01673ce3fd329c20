import { type ReactNode, useState } from 'react'
import type { Origin } from '../../../../shared/domain/resources/station.ts'
import {
  after,
  type DayMinute,
  type Instant,
  onDay,
  type Span,
  type Zone,
} from '../../../../shared/domain/time.ts'
import { refused } from '../../../kit/toast.tsx'
import { ListPanel, type NoneWords } from '../ListPanel.tsx'
import { type SpanColumn, SpanTable } from './SpanTable.tsx'

interface Entry extends Span {
  readonly id: string
  readonly note: string
}

type Listed<Item> = Item & { readonly origin: Origin }

interface SpanPanelProps<Item extends Entry> {
  readonly title: string
  /** What stands on the button that adds one. */
  readonly add: string
  /** What the table's first column is of. */
  readonly first: string
  /** Where that is a station's code. */
  readonly look?: 'code'
  /** What is told beside it. */
  readonly more?: SpanColumn<Item>
  readonly rows: readonly Listed<Item>[]
  readonly zone: Zone
  readonly empty: NoneWords
  /** One to begin with; null where there is nothing yet that it could be of. */
  readonly fresh: (() => Item) | null
  nameOf(row: Item): string
  labelOf(row: Item): string
  /** Answers why it was not removed; null when it was. */
  remove(row: Item): Promise<string | null>
  form(edited: Item, close: () => void): ReactNode
}

/** Stretches of time that are listed, added, edited and removed: overtime, absences, outages. */
export function SpanPanel<Item extends Entry>(props: SpanPanelProps<Item>) {
  const { title, add, first, rows, zone, empty, fresh, nameOf, labelOf, remove, form } = props
  const [edited, setEdited] = useState<Item | null>(null)

  async function take(row: Item): Promise<void> {
    const trouble = await remove(row)
    if (trouble) refused(trouble)
  }

  return (
    <>
      <ListPanel
        title={title}
        count={rows.length}
        empty={empty}
        add={add}
        onAdd={fresh && (() => setEdited(fresh()))}
      >
        <SpanTable<Listed<Item>>
          first={first}
          look={props.look}
          more={props.more}
          rows={rows}
          zone={zone}
          nameOf={nameOf}
          labelOf={labelOf}
          edit={setEdited}
          remove={(row) => void take(row)}
        />
      </ListPanel>
      {edited && form(edited, () => setEdited(null))}
    </>
  )
}

/** The whole of the next day. */
export function wholeTomorrow(now: Instant, zone: Zone): Span {
  const start = onDay(after(now, 1440), zone, 0 as DayMinute)
  return { start, end: onDay(start, zone, 1440 as DayMinute) }
}
