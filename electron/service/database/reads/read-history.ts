import type { HistoryEntry, StepName } from '../../../../shared/contract/factory.ts'
import type { Change } from '../../../../shared/domain/change.ts'
import { actOf } from '../../../../shared/domain/schedule/step-act.ts'
import type { Journal, Step } from '../journal.ts'
import type { Reader } from '../reader.ts'
import { nameOfRecord } from './read-record-name.ts'

/** The steps that undo and redo would turn next. */
export function readTurns(reader: Reader, journal: Pick<Journal, 'nextUndo' | 'nextRedo'>) {
  return { undo: nameOf(reader, journal.nextUndo()), redo: nameOf(reader, journal.nextRedo()) }
}

function nameOf(reader: Reader, step: Step | null): StepName | null {
  return step && { command: step.command, ...said(reader, step.command, step.changes[0]) }
}

/** What is done to the factory as a whole, or to a list of things, has no one name. */
const OF_MANY: readonly string[] = [
  'factory.begin',
  'factory.editFloor',
  'factory.removeSamples',
  'stock.saveMaterials',
]

/** What a step did, and to what, by the first thing that it changed. */
function said(reader: Reader, command: string, first: Change | undefined) {
  const record = OF_MANY.includes(command) ? null : (first?.after ?? first?.before)
  return { act: actOf(command, first), of: record ? nameOfRecord(reader, record) : null }
}

type Row = Omit<HistoryEntry, 'act' | 'of'> & { readonly first: string | null }

/** The latest entries, newest first. */
export function readHistory(reader: Reader, most: number): readonly HistoryEntry[] {
  const rows = reader.all<Row>(
    `select seq, command, actor, station, at, effect, json_extract(changes, '$[0]') as first,
       case (select effect from journal where target = entry.seq order by seq desc limit 1)
         when 'undo' then 'no' else 'yes' end as standing
     from journal as entry order by seq desc limit ?`,
    most,
  )
  return rows.map(({ first, ...entry }) => {
    const change = first === null ? undefined : (JSON.parse(first) as Change)
    return { ...entry, ...said(reader, entry.command, change) }
  })
}
