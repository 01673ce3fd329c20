import { useCallback } from 'react'
import type { Answer } from '../../shared/contract/calls.ts'
import { stepName } from '../bridge/command-names.ts'
import { explainTurn } from '../bridge/edit-words.ts'
import { useAnswer } from '../bridge/hooks.ts'
import { useAsking } from '../bridge/use-asking.ts'
import { refused, toast } from '../kit/toast.tsx'

const turnsOf = ({ undo, redo }: Answer<'factory.state'>) => ({ undo, redo })

/** Undo and redo of the factory's journal, each naming what it turned. */
export function useTurn() {
  const { data } = useAnswer('factory.state', null, turnsOf)
  const undo = useAsking('history.undo')
  const redo = useAsking('history.redo')
  const [nextUndo, nextRedo] = [data?.undo ?? null, data?.redo ?? null]

  const takeBack = useCallback(async () => {
    const outcome = await undo(null)
    if (!outcome.ok) return refused(explainTurn(outcome.refusal))
    toast(`Undone: ${nextUndo ? stepName(nextUndo) : 'the last step'}`)
  }, [undo, nextUndo])

  const doAgain = useCallback(async () => {
    const outcome = await redo(null)
    if (!outcome.ok) return refused(explainTurn(outcome.refusal))
    toast(`Done again: ${nextRedo ? stepName(nextRedo) : 'the last step'}`)
  }, [redo, nextRedo])

  return { nextUndo, nextRedo, takeBack, doAgain }
}
