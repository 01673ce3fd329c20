import { useCallback } from 'react'
import type { Ask, Command } from '../../../shared/contract/calls.ts'
import { useCommand } from '../../bridge/hooks.ts'
import { useWayBack } from '../../bridge/way-back.ts'
import { refused, toast } from '../../kit/toast.tsx'
import { explainPatterns } from './refusals.ts'

export type PatternEdit = Extract<Command, `patterns.${string}`>

/** What the edit came to: null when it is done, else the sentence that says why not. */
export type Outcome = Promise<string | null>

/** Does an edit, says what was done, and offers the way back. Its refusal is shown where the edit was asked. */
export function useEdit<Name extends PatternEdit>(name: Name) {
  const command = useCommand(name)
  const wayBack = useWayBack()
  return useCallback(
    async (ask: Ask<Name>, done: string): Outcome => {
      const outcome = await command(ask)
      if (!outcome.ok) return explainPatterns(outcome.refusal)
      toast(done, { action: wayBack(outcome.step) })
      return null
    },
    [command, wayBack],
  )
}

/** As above, for edits without a dialog: a refusal stands in a note. */
export function useQuickEdit<Name extends PatternEdit>(name: Name) {
  const edit = useEdit(name)
  return useCallback(
    async (ask: Ask<Name>, done: string): Promise<void> => {
      const sentence = await edit(ask, done)
      if (sentence) refused(sentence)
    },
    [edit],
  )
}

/** A release is for good: there is no way back to offer. */
export function useRelease<Name extends 'patterns.releaseModule' | 'patterns.releaseStyle'>(
  name: Name,
) {
  const command = useCommand(name)
  return useCallback(
    async (ask: Ask<Name>, done: string): Outcome => {
      const outcome = await command(ask)
      if (!outcome.ok) return explainPatterns(outcome.refusal)
      toast(done)
      return null
    },
    [command],
  )
}
