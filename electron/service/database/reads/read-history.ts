import type { HistoryEntry, StepName } from '../../../../shared/contract/factory.ts'
import type { Change } from '../../../../shared/domain/change.ts'
import { actOf, othersIn } from '../../../../shared/domain/schedule/step-act.ts'
import type { Journal, Step } from '../journal.ts'
import type { Reader } from '../reader.ts'
import { nameOfRecord } from './read-record-name.ts'

/** The steps that undo and redo would turn next. */
export function readTurns(reader: Reader, journal: Pick<Journal, 'nextUndo' | 'nextRedo'>) {
  return { undo: nameOf(reader, journal.nextUndo()), redo: nameOf(reader, journal.nextRedo()) }
}

function nameOf(reader: Reader, step: Step | null): StepName | null {
  return step && { command: step.command, ...said(reader, step.command, step.changes) }
}

/** What is done to the factory as a whole, or to a list of things, has no one name. */
const OF_MANY: readonly string[] = [
  'factory.begin',
  'factory.editFloor',
  'factory.removeSamples',
  'stock.saveMaterials',
]

/** What a step did, and to what, by the first thing that it changed; and to how many jobs more. */
function said(reader: Reader, command: string, changes: readonly Change[]) {
  const first = firstOf(command, changes)
  const record = OF_MANY.includes(command) ? null : (first?.after ?? first?.before)
  const of = record ? nameOfRecord(reader, record) : null
  return {
    act: actOf(command, first),
    of,
    more: first?.table === 'booking' ? othersIn(changes) : 0,
  }
}

/** A proposal is known by its jobs, whatever overtime was opened for them first. */
function firstOf(command: string, changes: readonly Change[]): Change | undefined {
  const [first] = changes
  if (command !== 'schedule.acceptProposal') return first
  return changes.find(({ table }) => table === 'booking') ?? first
}

type Row = Omit<HistoryEntry, keyof ReturnType<typeof said>> & { readonly told: string }

/** The latest entries, newest first. Only of what was done on the board more is read than the first thing that was changed. */
export function readHistory(reader: Reader, most: number): readonly HistoryEntry[] {
  const rows = reader.all<Row>(
    `select seq, command, actor, station, at, effect,
       case when command like 'schedule.%' then changes
         else json_array(json(json_extract(changes, '$[0]'))) end as told,
       case (select effect from journal where target = entry.seq order by seq desc limit 1)
         when 'undo' then 'no' else 'yes' end as standing
     from journal as entry order by seq desc limit ?`,
    most,
  )
  return rows.map(({ told, ...entry }) => {
    const changes = (JSON.parse(told) as readonly (Change | null)[]).filter((one) => one !== null)
    return { ...entry, ...said(reader, entry.command, changes) }
  })
}
