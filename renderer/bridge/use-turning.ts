import { useCallback } from 'react'
import type { Ask } from '../../shared/contract/calls.ts'
import type { Outcome } from './client.ts'
import { useCommand } from './hooks.ts'
import { askToBreak } from './promise-ask.ts'
import { explainBreak } from './promise-words.ts'

type Turning = 'history.undo' | 'history.redo'

/** Undoes or redoes a step; where that breaks a promise, it is asked once, as any other move is. */
export function useTurning<Name extends Turning>(name: Name) {
  const turn = useCommand(name)
  return useCallback(
    async (ask: Ask<Name>): Promise<Outcome<Name>> => {
      const outcome = await turn(ask)
      if (outcome.ok || outcome.refusal.code !== 'breaks-promises') return outcome
      const { breaks, zone } = outcome.refusal
      const sentences = breaks.map((one) => explainBreak(one.code, zone, one))
      const isMeant = await askToBreak(name === 'history.undo' ? 'Undo' : 'Redo', sentences)
      return isMeant ? turn({ ...ask, promises: 'may-break' }) : outcome
    },
    [name, turn],
  )
}
