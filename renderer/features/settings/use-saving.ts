import { useCallback } from 'react'
import type { Ask, Command } from '../../../shared/contract/calls.ts'
import { explainEdit, explainTurn } from '../../bridge/edit-words.ts'
import { useCommand } from '../../bridge/hooks.ts'
import { refused, toast } from '../../kit/toast.tsx'

type Edit = Extract<
  Command,
  | 'factory.editFloor'
  | 'factory.saveStation'
  | 'factory.savePerson'
  | 'factory.saveClosure'
  | 'factory.removeClosure'
  | 'stock.saveMaterial'
  | 'stock.saveLot'
>

/** Makes an edit; answers why it was not made, or null when it was, with a note that can undo it. */
export function useSaving<Name extends Edit>(
  name: Name,
): (ask: Ask<Name>, done: string) => Promise<string | null> {
  const command = useCommand(name)
  const undo = useUndo()
  return useCallback(
    async (ask, done) => {
      const trouble = await command(ask).then(
        (outcome) => (outcome.ok ? null : explainEdit(outcome.refusal)),
        (fault: Error) => `Not saved: ${fault.message}`,
      )
      if (trouble === null) toast(done, { action: { label: 'Undo', keys: 'Ctrl Z', run: undo } })
      return trouble
    },
    [command, undo],
  )
}

/** Takes the factory's last step back, for the notes that offer it. */
export function useUndo(): () => void {
  const undo = useCommand('history.undo')
  return useCallback(async () => {
    const outcome = await undo(null)
    if (!outcome.ok) refused(explainTurn(outcome.refusal))
  }, [undo])
}
