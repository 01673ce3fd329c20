import { useCallback } from 'react'
import type { Command, Refusal } from '../../shared/contract/calls.ts'
import type { BreakRefusal } from '../../shared/contract/refusals.ts'
import { type Commanding, useCommand } from './hooks.ts'
import { type AskedDeed, askToBreak } from './promise-ask.ts'
import { explainBreak } from './promise-words.ts'

/** Commands of which only the service knows whether a promise breaks by them. */
type Asking = {
  [Name in Command]: [Extract<Refusal<Name>, BreakRefusal>] extends [never] ? never : Name
}[Command]

const DEEDS: { readonly [Name in Asking]: AskedDeed } = {
  'history.undo': 'Undo',
  'history.redo': 'Redo',
  'schedule.retimeJobs': 'Re-time',
  'schedule.takeSlot': 'Book and hold',
}

/** Does a command; where that breaks a promise, it is asked once, as any move on the board is. */
export function useAsking<Name extends Asking>(name: Name): Commanding<Name> {
  const command = useCommand(name)
  return useCallback(
    async (ask) => {
      const outcome = await command(ask)
      if (outcome.ok || outcome.refusal.code !== 'breaks-promises') return outcome
      const { breaks, zone } = outcome.refusal
      const sentences = breaks.map((one) => explainBreak(one.code, zone, one))
      const isMeant = await askToBreak(DEEDS[name], sentences)
      return isMeant ? command({ ...ask, promises: 'may-break' }) : outcome
    },
    [name, command],
  )
}
