import { printMoment } from '../../../../shared/domain/print-time.ts'
import type { Origin } from '../../../../shared/domain/station.ts'
import type { Span, Zone } from '../../../../shared/domain/time.ts'
import { Button } from '../../../kit/Button.tsx'
import { SampleTag } from '../../../kit/SampleTag.tsx'
import styles from '../SettingsPage.module.css'

interface Row extends Span {
  readonly id: string
  readonly note: string
  readonly origin: Origin
}

interface SpanTableProps<Item extends Row> {
  /** What the first column is of. */
  readonly first: string
  readonly rows: readonly Item[]
  readonly zone: Zone
  nameOf(row: Item): string
  /** What a button's name ends in: the overtime of CUT-1. */
  labelOf(row: Item): string
  edit(row: Item): void
  remove(row: Item): void
}

export function SpanTable<Item extends Row>(props: SpanTableProps<Item>) {
  const { first, rows, zone, nameOf, labelOf, edit, remove } = props
  return (
    <div className={styles.scroll}>
      <table>
        <thead>
          <tr>
            <th>{first}</th>
            <th>From</th>
            <th>To</th>
            <th>Note</th>
            <th />
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <td>
                <strong>{nameOf(row)}</strong> <SampleTag origin={row.origin} />
              </td>
              <td>{printMoment(row.start, zone)}</td>
              <td>{printMoment(row.end, zone)}</td>
              <td>{row.note || '–'}</td>
              <td className={styles.action}>
                <Button size="dense" aria-label={`Edit ${labelOf(row)}`} onClick={() => edit(row)}>
                  Edit
                </Button>{' '}
                <Button
                  size="dense"
                  aria-label={`Remove ${labelOf(row)}`}
                  onClick={() => remove(row)}
                >
                  Remove
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
