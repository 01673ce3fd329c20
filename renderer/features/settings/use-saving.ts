import { useCallback } from 'react'
import type { Ask, Command } from '../../../shared/contract/calls.ts'
import { explainEdit, explainTurn } from '../../bridge/edit-words.ts'
import { useCommand } from '../../bridge/hooks.ts'
import { useAsking } from '../../bridge/use-asking.ts'
import { useWayBack } from '../../bridge/way-back.ts'
import { refused, toast } from '../../kit/toast.tsx'

type Edit = Extract<
  Command,
  | 'factory.editFloor'
  | 'factory.saveStation'
  | 'factory.savePerson'
  | 'factory.saveClosure'
  | 'factory.removeClosure'
  | 'factory.saveShift'
  | 'factory.removeShift'
  | 'factory.replaceWeek'
  | 'factory.saveOpening'
  | 'factory.removeOpening'
  | 'factory.saveAbsence'
  | 'factory.removeAbsence'
  | 'factory.savePersonShift'
  | 'factory.removePersonShift'
  | 'factory.replacePersonWeek'
  | 'factory.saveKit'
  | 'factory.removeKit'
  | 'factory.saveKitOutage'
  | 'factory.removeKitOutage'
  | 'factory.saveChangeoverRule'
  | 'factory.removeChangeoverRule'
  | 'factory.moveChangeoverRule'
  | 'stock.saveMaterial'
  | 'stock.saveMaterials'
  | 'stock.savePrice'
  | 'stock.saveLot'
>

/** Makes an edit; answers why it was not made, or null when it was, with a note that can undo it. */
export function useSaving<Name extends Edit>(
  name: Name,
): (ask: Ask<Name>, words: string) => Promise<string | null> {
  const command = useCommand(name)
  const wayBack = useWayBack()
  return useCallback(
    async (ask, words) => {
      try {
        const outcome = await command(ask)
        if (!outcome.ok) return explainEdit(outcome.refusal)
        toast(words, { action: wayBack(outcome.step) })
        return null
      } catch (fault) {
        return `Not saved: ${fault instanceof Error ? fault.message : String(fault)}`
      }
    },
    [command, wayBack],
  )
}

/** Takes the factory's last step back. */
export function useUndo(): () => Promise<void> {
  const undo = useAsking('history.undo')
  return useCallback(async () => {
    const outcome = await undo(null)
    if (!outcome.ok) refused(explainTurn(outcome.refusal))
  }, [undo])
}
