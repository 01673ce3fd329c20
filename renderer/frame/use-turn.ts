import { useCallback } from 'react'
import type { Answer } from '../../shared/contract/calls.ts'
import type { StepName } from '../../shared/contract/factory.ts'
import { stepName } from '../bridge/command-names.ts'
import { explainTurn } from '../bridge/edit-words.ts'
import { useAnswer, useAskOnce } from '../bridge/hooks.ts'
import { useAsking } from '../bridge/use-asking.ts'
import { refused, toast } from '../kit/toast.tsx'

const turnsOf = ({ undo, redo }: Answer<'factory.state'>) => ({ undo, redo })

const nameOf = (step: StepName | null) => (step ? stepName(step) : 'the last step')

/** Undo and redo of the factory's journal, each naming what it turned. */
export function useTurn() {
  const { data } = useAnswer('factory.state', null, turnsOf)
  const undo = useAsking('history.undo')
  const redo = useAsking('history.redo')
  /** Of the factory as it is then: what the window knew of its steps may be a step behind. */
  const look = useAskOnce('factory.state')
  const [nextUndo, nextRedo] = [data?.undo ?? null, data?.redo ?? null]

  const takeBack = useCallback(async () => {
    const outcome = await undo(null)
    if (!outcome.ok) return refused(explainTurn(outcome.refusal))
    toast(`Undone: ${nameOf((await look(null, {})).redo)}`)
  }, [undo, look])

  const doAgain = useCallback(async () => {
    const outcome = await redo(null)
    if (!outcome.ok) return refused(explainTurn(outcome.refusal))
    toast(`Done again: ${nameOf((await look(null, {})).undo)}`)
  }, [redo, look])

  return { nextUndo, nextRedo, takeBack, doAgain }
}
