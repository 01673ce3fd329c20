import type { ExpiredHold } from '../../shared/contract/line.ts'
import type { Change } from '../../shared/domain/change.ts'
import type { Table } from '../../shared/domain/records.ts'
import type { Result } from '../../shared/domain/result.ts'
import { type Hold, isExpired, releaseHold } from '../../shared/domain/windows/hold.ts'
import type { Deed } from './database/journal.ts'
import { findHold, readExpired, readHeld } from './database/reads/read-holds.ts'
import type { Hands } from './use-case.ts'
import { find } from './use-cases/edit.ts'

/** How often the service looks at its holds, in ms: a window that stays open sees one go within a second. */
export const HOLD_BEAT = 1_000

type Commit = (
  deed: Deed,
  decide: () => Result<readonly Change[], unknown>,
) => Result<readonly Change[], unknown>

/** What came of holds whose time was up. */
export interface Expiry {
  readonly changes: readonly Change[]
  readonly expired: readonly ExpiredHold[]
}

/** Lets go of every hold whose time is up, each as a step of its own that nobody takes back. */
export function releaseExpired(hands: Hands, commit: Commit): Expiry {
  const gone = readExpired(hands.reader, hands.now()).flatMap((hold) => {
    const outcome = commit(expiryOf(hold), () => {
      const held = findHold(hands.reader, hold.dropId)
      const over = held && isExpired(held, hands.now()) ? held : null
      return releaseHold(over, readHeld(hands.reader, hold.dropId, hands.now()))
    })
    return outcome.ok && outcome.value.length > 0 ? [{ hold, changes: outcome.value }] : []
  })
  return {
    changes: gone.flatMap(({ changes }) => changes),
    expired: gone.map(({ hold, changes }) => expiredOf(hands, hold, changes)),
  }
}

function expiredOf({ reader }: Hands, { dropId }: Hold, changes: readonly Change[]): ExpiredHold {
  const count = (table: Table) => changes.filter((one) => one.table === table).length
  const code = find(reader, 'drop', dropId)?.code ?? ''
  const closed = count('opening')
  return { dropId, code, freed: count('booking'), closed, left: count('holdEvening') - closed }
}

/** A hold that is held on and runs out again is another expiry. */
function expiryOf({ id, expiresAt }: Hold): Deed {
  return {
    commandId: `expiry-${id}-${expiresAt}`,
    command: 'schedule.releaseHold',
    by: { actor: 'Selvedge', station: 'service' },
    undoable: 'no',
  }
}
