import type { Hash } from '../../../shared/domain/quantity.ts'
import { hashOf } from './blobs.ts'

/** What stands before the first entry. */
export const GENESIS = '0'.repeat(64) as Hash

/** A row of the journal. */
export interface Entry {
  readonly seq: number
  readonly commandId: string
  readonly command: string
  readonly actor: string
  readonly station: string
  readonly at: string
  readonly effect: 'do' | 'undo' | 'redo'
  readonly undoable: 'yes' | 'no'
  /** The entry that an undo or redo is about. */
  readonly target: number | null
  /** JSON. */
  readonly changes: string
  /** The hash of the entry before. */
  readonly before: Hash
  readonly hash: Hash
}

/** Every field but the hash itself, in this order, so that no quiet rewrite goes unseen. */
export function linkOf(entry: Omit<Entry, 'hash'>): Hash {
  const { seq, commandId, command, actor, station, at, effect, undoable, target, changes, before } =
    entry
  return hashOf(
    JSON.stringify([
      seq,
      commandId,
      command,
      actor,
      station,
      at,
      effect,
      undoable,
      target,
      changes,
      before,
    ]),
  )
}
