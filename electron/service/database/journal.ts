import type { Database } from 'better-sqlite3'
import type { Signature } from '../../../shared/contract/line.ts'
import { type Change, reversed } from '../../../shared/domain/change.ts'
import { openApply } from './apply-change.ts'
import { type Entry, GENESIS, linkOf } from './chain.ts'

export interface Deed {
  readonly commandId: string
  readonly command: string
  readonly by: Signature
  readonly undoable: 'yes' | 'no'
}

/** A step that can be taken back, or done again. */
export interface Step {
  readonly seq: number
  readonly commandId: string
  readonly command: string
  readonly changes: readonly Change[]
}

export type Journal = ReturnType<typeof openJournal>

/** The one door through which records change: so nothing goes unrecorded or un-undoable. */
export function openJournal(database: Database, clock: () => string) {
  const apply = openApply(database)
  const sql = (text: string) => database.prepare(text)
  const known = sql('select 1 from journal where commandId = ?').pluck()
  const head = sql('select seq, hash from journal order by seq desc limit 1')
  const insert = sql(`insert into journal values (@seq, @commandId, @command, @actor, @station, @at,
    @effect, @undoable, @target, @changes, @before, @hash)`)
  const lastUndoable = sql(`select seq, commandId, command, changes from journal as done
    where effect = 'do' and undoable = 'yes' and 'undo' is not
      (select effect from journal where target = done.seq order by seq desc limit 1)
    order by seq desc limit 1`)
  const lastDone = sql(
    `select max(seq) from journal where effect = 'do' and undoable = 'yes'`,
  ).pluck()
  const turnsSince = sql(
    `select effect, target from journal where target is not null and seq > ? order by seq`,
  )
  const entryAt = sql('select seq, commandId, command, changes from journal where seq = ?')

  function write(
    deed: Deed,
    effect: Entry['effect'],
    target: number | null,
    changes: readonly Change[],
  ) {
    changes.forEach(apply)
    const last = head.get() as Pick<Entry, 'seq' | 'hash'> | undefined
    const { by, ...rest } = deed
    const entry = {
      ...rest,
      ...by,
      seq: (last?.seq ?? 0) + 1,
      at: clock(),
      effect,
      target,
      changes: JSON.stringify(changes),
      before: last?.hash ?? GENESIS,
    }
    insert.run({ ...entry, hash: linkOf(entry) })
  }

  function stepOf(row: unknown): Step | null {
    const entry = row as Pick<Entry, 'seq' | 'commandId' | 'command' | 'changes'> | undefined
    return entry ? { ...entry, changes: JSON.parse(entry.changes) as Change[] } : null
  }

  return {
    has: (commandId: string): boolean => known.get(commandId) !== undefined,

    commit: (deed: Deed, changes: readonly Change[]): void => write(deed, 'do', null, changes),

    /** The latest step that still stands. */
    nextUndo: (): Step | null => stepOf(lastUndoable.get()),

    /** The latest step that was taken back, as long as nothing new was done since. */
    nextRedo(): Step | null {
      const since = (lastDone.get() as number | null) ?? 0
      const turns = turnsSince.all(since) as readonly Pick<Entry, 'effect' | 'target'>[]
      const waiting: number[] = []
      for (const { effect, target } of turns) {
        if (effect === 'undo' && target !== null) waiting.push(target)
        else waiting.pop()
      }
      const seq = waiting.at(-1)
      return seq === undefined ? null : stepOf(entryAt.get(seq))
    },

    undo(deed: Deed, step: Step): readonly Change[] {
      const changes = reversed(step.changes)
      write(deed, 'undo', step.seq, changes)
      return changes
    },

    redo(deed: Deed, step: Step): readonly Change[] {
      write(deed, 'redo', step.seq, step.changes)
      return step.changes
    },
  }
}
