import { Copy, Download } from 'lucide-react'
import { useState } from 'react'
import type { CsvOutcome, CsvTrouble } from '../../../shared/domain/csv/csv-review.ts'
import { Button } from '../Button.tsx'
import { ColumnHeads } from '../ColumnHeads.tsx'
import { copyText } from '../copy-text.ts'
import { toast } from '../toast.tsx'
import styles from './Csv.module.css'
import { CsvExportDialog } from './CsvExportDialog.tsx'
import { reasonWords } from './csv-words.ts'
import type { ImportOf } from './ImportDialog.tsx'

interface BadRowsProps<Name extends string> {
  readonly of: Pick<ImportOf<Name, never>, 'fields' | 'badFile' | 'saveBad'>
  readonly header: readonly string[]
  readonly outcomes: readonly CsvOutcome<Name, unknown>[]
}

const MOST = 200

/** Each with its line, what stands there, what is wrong with it and what to do. */
export function BadRows<Name extends string>(props: BadRowsProps<Name>) {
  const { of, header, outcomes } = props
  const { fields, badFile, saveBad } = of
  const [saving, setSaving] = useState<'no' | 'yes'>('no')
  const bad = outcomes.flatMap((one) => (one.kind === 'bad' ? [one] : []))
  const labelOf = (name: Name) => fields.find((field) => field.name === name)?.label ?? name
  const wordsOf = (all: readonly CsvTrouble<Name>[]) =>
    all
      .map(({ field, reason }) => {
        const { what, remedy } = reasonWords(reason)
        return `${labelOf(field)}: ${what}. ${remedy}.`
      })
      .join(' ')
  const rows = () => [
    [...header, 'Reason'],
    ...bad.map(({ row, troubles }) => [
      ...header.map((_, at) => row.cells[at] ?? ''),
      wordsOf(troubles),
    ]),
  ]
  function copy(): void {
    copyText(rows().map(tabbed).join('\n'))
    toast(`Copied ${bad.length} bad ${bad.length === 1 ? 'row' : 'rows'}, each with its reason`)
  }
  const troubles = bad.flatMap(({ row, troubles: all }) => all.map((one) => ({ row, ...one })))
  return (
    <>
      <div className={styles.bar}>
        <Button size="dense" icon={<Copy size={14} aria-hidden />} onClick={copy}>
          Copy these rows
        </Button>
        <Button
          size="dense"
          icon={<Download size={14} aria-hidden />}
          onClick={() => setSaving('yes')}
        >
          Save them as CSV…
        </Button>
      </div>
      <table className={styles.table} aria-label="Bad rows">
        <ColumnHeads
          names={['Line', 'Field', 'What stands there', 'What is wrong', 'What to do']}
        />
        <tbody>
          {troubles.slice(0, MOST).map(({ row, field, value, reason }) => (
            <tr key={`${row.line} ${field}`}>
              <td>{row.line}</td>
              <td>{labelOf(field)}</td>
              <td className={styles.example}>{value || '(nothing)'}</td>
              <td>{reasonWords(reason).what}</td>
              <td>{reasonWords(reason).remedy}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {troubles.length > MOST && (
        <p className={styles.calm}>{`and ${troubles.length - MOST} more`}</p>
      )}
      {saving === 'yes' && (
        <CsvExportDialog
          title="Save the bad rows"
          name={badFile}
          close={() => setSaving('no')}
          save={(place) => saveBad(rows(), place)}
        />
      )}
    </>
  )
}

/** A row as spreadsheets paste it; what would break the row is a blank. */
const tabbed = (cells: readonly string[]) =>
  cells.map((cell) => cell.replaceAll(/[\t\r\n]+/g, ' ')).join('\t')
