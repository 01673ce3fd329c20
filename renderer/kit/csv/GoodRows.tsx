import type { CsvField } from '../../../shared/domain/csv/csv-columns.ts'
import type { CsvOutcome } from '../../../shared/domain/csv/csv-review.ts'
import { ColumnHeads } from '../ColumnHeads.tsx'
import styles from './Csv.module.css'

interface GoodRowsProps<Name extends string, Entry> {
  readonly fields: readonly CsvField<Name>[]
  readonly outcomes: readonly CsvOutcome<Name, Entry>[]
  nameOf(entry: Entry): string
}

const MOST = 200

/** What each would add or change. */
export function GoodRows<Name extends string, Entry>(props: GoodRowsProps<Name, Entry>) {
  const { fields, outcomes, nameOf } = props
  const labelOf = (name: Name) => fields.find((field) => field.name === name)?.label ?? name
  return (
    <>
      <table className={styles.table} aria-label="Good rows">
        <ColumnHeads names={['Line', 'Which', 'What changes']} />
        <tbody>
          {outcomes.slice(0, MOST).map((one) =>
            one.kind === 'bad' ? null : (
              <tr key={one.row.line}>
                <td>{one.row.line}</td>
                <td>{nameOf(one.entry)}</td>
                <td>
                  {one.kind === 'changed'
                    ? one.changes.map(({ field, old, now }) => (
                        <span key={field} className={styles.change}>
                          {labelOf(field)} <del>{old || 'nothing'}</del> →{' '}
                          <ins>{now || 'nothing'}</ins>
                        </span>
                      ))
                    : { new: 'is new', unchanged: 'nothing' }[one.kind]}
                </td>
              </tr>
            ),
          )}
        </tbody>
      </table>
      {outcomes.length > MOST && (
        <p className={styles.calm}>{`and ${outcomes.length - MOST} more`}</p>
      )}
    </>
  )
}
