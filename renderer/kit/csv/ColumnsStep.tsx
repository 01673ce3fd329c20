import {
  type CsvField,
  type CsvMapping,
  findUnmapped,
  plainHeader,
} from '../../../shared/domain/csv/csv-columns.ts'
import type { DecimalMark } from '../../../shared/domain/csv/csv-figures.ts'
import type { CsvTable } from '../../../shared/domain/csv/csv-table.ts'
import { Button } from '../Button.tsx'
import { ColumnHeads } from '../ColumnHeads.tsx'
import { SegmentedControl, Select } from '../controls.ts'
import { DialogFoot } from '../DialogFoot.tsx'
import { Mark } from '../Mark.tsx'
import styles from './Csv.module.css'

interface ColumnsStepProps<Name extends string> {
  readonly fields: readonly CsvField<Name>[]
  readonly table: CsvTable
  readonly mapping: CsvMapping<Name>
  readonly mark: DecimalMark
  choose(mapping: CsvMapping<Name>): void
  write(mark: DecimalMark): void
  again(): void
  next(): void
}

const SHOWN = 5

const isHead = ({ words }: CsvField<string>, { header }: CsvTable) =>
  header.some((title) => words.includes(plainHeader(title)))

/** Which column tells of what: guessed, remembered, and changed by a person. */
export function ColumnsStep<Name extends string>(props: ColumnsStepProps<Name>) {
  const { fields, table, mapping, mark, choose, write, again, next } = props
  const lacking = findUnmapped(fields, mapping)
  const isTold = (field: CsvField<Name>) =>
    mapping[field.name] !== undefined || isHead(field, table)
  const listed = fields.filter((field) => field.need !== 'rare' || isTold(field))
  return (
    <div className={styles.step}>
      <div className={styles.columns}>
        <table className={styles.table} aria-label="Columns">
          <ColumnHeads names={['What', 'Column of the file', 'Its first value']} />
          <tbody>
            {listed.map((field) => (
              <FieldRow
                key={field.name}
                field={field}
                table={table}
                mapping={mapping}
                choose={choose}
              />
            ))}
          </tbody>
        </table>
        <div className={styles.beside}>
          <h3 id="decimal-mark">Numbers are written</h3>
          <SegmentedControl
            aria-labelledby="decimal-mark"
            size="xs"
            data={[
              { value: '.', label: '1,234.5' },
              { value: ',', label: '1.234,5' },
            ]}
            value={mark}
            onChange={(value) => write(value as DecimalMark)}
          />
        </div>
      </div>
      <h3>
        First rows <small>of {table.rows.length.toLocaleString('en-GB')}</small>
      </h3>
      <Preview table={table} mapping={mapping} fields={fields} />
      <DialogFoot aside={<Button onClick={again}>Choose another file</Button>}>
        {lacking.length > 0 && (
          <Mark of="late">{`no column for ${lacking.map(({ label }) => label.toLowerCase()).join(', ')}`}</Mark>
        )}
        <Button look="primary" disabled={table.rows.length === 0} onClick={next}>
          Look the rows over
        </Button>
      </DialogFoot>
    </div>
  )
}

interface FieldRowProps<Name extends string> {
  readonly field: CsvField<Name>
  readonly table: CsvTable
  readonly mapping: CsvMapping<Name>
  choose(mapping: CsvMapping<Name>): void
}

function FieldRow<Name extends string>({ field, table, mapping, choose }: FieldRowProps<Name>) {
  const { name, label, need } = field
  const at = mapping[name]
  const example =
    at === undefined ? '' : (table.rows.find(({ cells }) => cells[at])?.cells[at] ?? '')
  return (
    <tr>
      <th scope="row">
        {label} {need === 'required' && <small>needed</small>}
      </th>
      <td>
        <Select
          aria-label={`Column for ${label}`}
          size="xs"
          clearable
          searchable
          placeholder="none"
          nothingFoundMessage="No column is headed so"
          clearButtonProps={{ 'aria-label': `No column for ${label}` }}
          data={table.header.map((title, index) => ({
            value: String(index),
            label: title || `column ${index + 1}`,
          }))}
          value={at === undefined ? null : String(at)}
          onChange={(value) =>
            choose(withColumn(mapping, name, value === null ? undefined : Number(value)))
          }
        />
      </td>
      <td className={styles.example}>{example}</td>
    </tr>
  )
}

/** A column tells of one field: chosen for another, it leaves the first. */
function withColumn<Name extends string>(
  mapping: CsvMapping<Name>,
  name: Name,
  at: number | undefined,
): CsvMapping<Name> {
  const kept = Object.entries<number | undefined>(mapping).filter(
    ([own, index]) => own !== name && index !== at,
  )
  return Object.fromEntries(at === undefined ? kept : [...kept, [name, at]]) as CsvMapping<Name>
}

type PreviewProps<Name extends string> = Pick<
  ColumnsStepProps<Name>,
  'fields' | 'table' | 'mapping'
>

function Preview<Name extends string>({ table, mapping, fields }: PreviewProps<Name>) {
  const titleOf = (index: number) => fields.find(({ name }) => mapping[name] === index)?.label
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by the keyboard
    <section className={styles.preview} tabIndex={0} aria-label="First rows">
      <table className={styles.table}>
        <thead>
          <tr>
            <th>Line</th>
            {table.header.map((title, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a column is told by its place
              <th key={index} data-left-out={titleOf(index) === undefined || undefined}>
                {title}
                <small>{titleOf(index) ?? 'left out'}</small>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.slice(0, SHOWN).map(({ line, cells }) => (
            <tr key={line}>
              <td>{line}</td>
              {table.header.map((_, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a column is told by its place
                <td key={index} data-left-out={titleOf(index) === undefined || undefined}>
                  {cells[index]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
