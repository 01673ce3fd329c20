import type { ReactNode } from 'react'
import type { Origin } from '../../../shared/domain/resources/station.ts'
import { Button } from '../../kit/Button.tsx'
import { VisuallyHidden } from '../../kit/controls.ts'
import { SampleTag } from '../../kit/SampleTag.tsx'
import styles from './SettingsPage.module.css'

interface Listed {
  readonly id: string
  /** Null where nothing has been made of it yet. */
  readonly origin: Origin | null
}

interface Column<Row> {
  readonly title: string
  /** A code is never broken at its hyphen. */
  readonly look?: 'number' | 'code'
  of(row: Row): ReactNode
}

interface Act<Row> {
  /** What stands on the button; with what `labelOf` says, its whole name. */
  readonly name: string
  labelOf(row: Row): string
  act(row: Row): void
}

interface ListTableProps<Row extends Listed> {
  readonly rows: readonly Row[]
  /** The first says what the row is of. */
  readonly columns: readonly [Column<Row>, ...Column<Row>[]]
  readonly acts: readonly Act<Row>[]
  /** The one that somebody came for. */
  readonly current?: string | undefined
}

export function ListTable<Row extends Listed>(props: ListTableProps<Row>) {
  const { rows, columns, acts, current } = props
  const classOf = ({ look }: Column<Row>) => look && styles[look]
  const [first, ...others] = columns
  return (
    <div className={styles.scroll}>
      <table>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.title} className={classOf(column)}>
                {column.title}
              </th>
            ))}
            <th>
              <VisuallyHidden>Actions</VisuallyHidden>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr
              key={row.id}
              aria-current={row.id === current ? 'true' : undefined}
              ref={row.id === current ? show : null}
            >
              <td>
                <strong className={classOf(first)}>{first.of(row)}</strong>{' '}
                {row.origin && <SampleTag origin={row.origin} />}
              </td>
              {others.map((column) => (
                <td key={column.title} className={classOf(column)}>
                  {column.of(row)}
                </td>
              ))}
              <td className={styles.action}>
                {acts.map(({ name, labelOf, act }) => (
                  <Button
                    key={name}
                    size="dense"
                    aria-label={`${name} ${labelOf(row)}`}
                    onClick={() => act(row)}
                  >
                    {name}
                  </Button>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function show(row: HTMLElement | null): void {
  row?.scrollIntoView({ block: 'center' })
}
