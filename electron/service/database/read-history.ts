import type { HistoryEntry } from '../../../shared/contract/factory.ts'
import type { Journal } from './journal.ts'
import type { Reader } from './reader.ts'

/** The commands that undo and redo would turn next. */
export function readTurns(journal: Pick<Journal, 'nextUndo' | 'nextRedo'>) {
  return {
    undo: journal.nextUndo()?.command ?? null,
    redo: journal.nextRedo()?.command ?? null,
  }
}

/** The latest entries, newest first. */
export function readHistory(reader: Reader, most: number): readonly HistoryEntry[] {
  return reader.all<HistoryEntry>(
    `select seq, command, actor, station, at, effect,
       case (select effect from journal where target = entry.seq order by seq desc limit 1)
         when 'undo' then 'no' else 'yes' end as standing
     from journal as entry order by seq desc limit ?`,
    most,
  )
}
