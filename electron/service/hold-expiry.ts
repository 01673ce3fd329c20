import type { Change } from '../../shared/domain/change.ts'
import { type Hold, isExpired, releaseHold } from '../../shared/domain/hold.ts'
import type { Result } from '../../shared/domain/result.ts'
import type { Deed } from './database/journal.ts'
import { findHold, readExpired, readHeld } from './database/read-holds.ts'
import type { Hands } from './use-case.ts'

/** How often the service looks at its holds, in ms. */
export const HOLD_BEAT = 15_000

type Commit = (
  deed: Deed,
  decide: () => Result<readonly Change[], unknown>,
) => Result<readonly Change[], unknown>

/** Lets go of every hold whose time is up, each as a step of its own that nobody takes back. */
export function releaseExpired(hands: Hands, commit: Commit): readonly Change[] {
  return readExpired(hands.reader, hands.now()).flatMap((hold) => {
    const outcome = commit(expiryOf(hold), () => {
      const held = findHold(hands.reader, hold.dropId)
      const over = held && isExpired(held, hands.now()) ? held : null
      return releaseHold(over, readHeld(hands.reader, hold.dropId, hands.now()))
    })
    return outcome.ok ? outcome.value : []
  })
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
