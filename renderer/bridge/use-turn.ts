import { useCallback } from 'react'
import type { Answer } from '../../shared/contract/calls.ts'
import type { StepName } from '../../shared/contract/factory.ts'
import { stepName } from './command-names.ts'
import { explainTurn } from './edit-words.ts'
import { useAnswer, useAskOnce } from './hooks.ts'
import { useAsking } from './use-asking.ts'

/** What came of a turn of the journal, in words for a note. */
export interface Turned {
  readonly isDone: boolean
  readonly said: string
}

const nameOf = (step: StepName | null) => (step ? stepName(step) : 'the last step')

/** Undo and redo of the factory's journal, each naming what it turned. */
export function useTurn() {
  const undo = useAsking('history.undo')
  const redo = useAsking('history.redo')
  /** Of the factory as it is then: what the window knew of its steps may be a step behind. */
  const look = useAskOnce('factory.state')

  const takeBack = useCallback(async (): Promise<Turned> => {
    const outcome = await undo(null)
    if (!outcome.ok) return { isDone: false, said: explainTurn(outcome.refusal) }
    return { isDone: true, said: `Undone: ${nameOf((await look(null, {})).redo)}` }
  }, [undo, look])

  const doAgain = useCallback(async (): Promise<Turned> => {
    const outcome = await redo(null)
    if (!outcome.ok) return { isDone: false, said: explainTurn(outcome.refusal) }
    return { isDone: true, said: `Done again: ${nameOf((await look(null, {})).undo)}` }
  }, [redo, look])

  return { takeBack, doAgain }
}

/** What would be taken back next, by its name; null where nothing is. */
export function useNextUndo(): string | null {
  const { data } = useAnswer('factory.state', null, undoOfState)
  return data ? stepName(data) : null
}

const undoOfState = ({ undo }: Answer<'factory.state'>) => undo
