import { useMemo, useState } from 'react'
import type { CsvField, CsvMapping } from '../../../shared/domain/csv/csv-columns.ts'
import { type DecimalMark, guessDecimalMark } from '../../../shared/domain/csv/csv-figures.ts'
import type { CsvOutcome } from '../../../shared/domain/csv/csv-review.ts'
import type { CsvTable } from '../../../shared/domain/csv/csv-table.ts'
import { Modal } from '../controls.ts'
import { ChooseStep } from './ChooseStep.tsx'
import { ColumnsStep } from './ColumnsStep.tsx'
import type { CsvPlace } from './CsvExportDialog.tsx'
import { rememberedMapping, rememberMapping } from './columns-memory.ts'
import { ReviewStep } from './ReviewStep.tsx'
import { type ReadFile, useCsvImport } from './use-csv-import.ts'

export interface ImportOf<Name extends string, Entry> {
  /** In the plural: materials. */
  readonly what: string
  /** Under which the choice of columns is remembered on this PC. */
  readonly memory: string
  readonly fields: readonly CsvField<Name>[]
  review(
    table: CsvTable,
    mapping: CsvMapping<Name>,
    mark: DecimalMark,
  ): readonly CsvOutcome<Name, Entry>[]
  nameOf(entry: Entry): string
  /** All of these in one step; answers why not, or null when it is done. */
  accept(entries: readonly Entry[]): Promise<string | null>
  /** What a file of rows that were not taken is called, without its ending. */
  readonly badFile: string
  /** Writes such rows, under a header and with what is wrong; answers why not, or null when it is done. */
  saveBad(rows: readonly (readonly string[])[], place: CsvPlace): Promise<string | null>
}

interface ImportDialogProps<Name extends string, Entry> {
  readonly of: ImportOf<Name, Entry>
  readonly readFile: ReadFile
  close(): void
}

/** A file with columns becomes records: nothing is kept before its rows have been looked over. */
export function ImportDialog<Name extends string, Entry>(props: ImportDialogProps<Name, Entry>) {
  const { of, readFile, close } = props
  const { stage, read, cancel, go } = useCsvImport(readFile)
  const title = 'name' in stage ? `Import ${of.what} from ${stage.name}` : `Import ${of.what}`
  return (
    <Modal opened onClose={close} title={title} size={stage.stage === 'choose' ? 560 : 960}>
      {stage.stage === 'choose' || stage.stage === 'reading' ? (
        <ChooseStep stage={stage} what={of.what} read={read} cancel={cancel} close={close} />
      ) : (
        <TableSteps
          key={stage.name}
          of={of}
          stage={stage.stage}
          table={stage.table}
          go={go}
          again={cancel}
          close={close}
        />
      )}
    </Modal>
  )
}

interface TableStepsProps<Name extends string, Entry> {
  readonly of: ImportOf<Name, Entry>
  readonly stage: 'columns' | 'review'
  readonly table: CsvTable
  go(stage: 'columns' | 'review'): void
  again(): void
  close(): void
}

function TableSteps<Name extends string, Entry>(props: TableStepsProps<Name, Entry>) {
  const { of, stage, table, go, again, close } = props
  const [mapping, setMapping] = useState(() =>
    rememberedMapping(of.memory, table.header, of.fields),
  )
  const [mark, setMark] = useState<DecimalMark>(() => guessDecimalMark(table))
  const outcomes = useMemo(
    () => (stage === 'review' ? of.review(table, mapping, mark) : []),
    [stage, of, table, mapping, mark],
  )
  if (stage === 'columns') {
    return (
      <ColumnsStep
        fields={of.fields}
        table={table}
        mapping={mapping}
        mark={mark}
        choose={setMapping}
        write={setMark}
        again={again}
        next={() => {
          rememberMapping(of.memory, table.header, mapping)
          go('review')
        }}
      />
    )
  }
  return (
    <ReviewStep
      of={of}
      header={table.header}
      outcomes={outcomes}
      back={() => go('columns')}
      close={close}
    />
  )
}
