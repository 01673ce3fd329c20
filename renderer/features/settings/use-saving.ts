import { useCallback } from 'react'
import type { Ask, Command } from '../../../shared/contract/calls.ts'
import { explainEdit, explainTurn } from '../../bridge/edit-words.ts'
import { useAskOnce, useCommand } from '../../bridge/hooks.ts'
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
  | 'factory.saveChangeoverRule'
  | 'factory.removeChangeoverRule'
  | 'factory.moveChangeoverRule'
  | 'stock.saveMaterial'
  | 'stock.saveLot'
>

/** Makes an edit; answers why it was not made, or null when it was, with a note that can undo it. */
export function useSaving<Name extends Edit>(
  name: Name,
): (ask: Ask<Name>, words: string) => Promise<string | null> {
  const command = useCommand(name)
  const done = useDoneNote()
  return useCallback(
    async (ask, words) => {
      const trouble = await command(ask).then(
        (outcome) => (outcome.ok ? null : explainEdit(outcome.refusal)),
        (fault: Error) => `Not saved: ${fault.message}`,
      )
      if (trouble === null) await done(words)
      return trouble
    },
    [command, done],
  )
}

/** A note of the step that was just made. Its undo takes back that step and no other. */
export function useDoneNote(): (words: string) => Promise<void> {
  const undo = useUndo()
  const recent = useAskOnce('history.recent')
  return useCallback(
    async (words) => {
      const last = async () => (await recent({ most: 1 }, {}))[0]?.seq
      const step = await last()
      const run = async () => {
        if ((await last()) === step) await undo()
        else refused(`More was done since. ${words}: to take that back, undo step by step.`)
      }
      toast(words, { action: { label: 'Undo', keys: 'Ctrl Z', run: () => void run() } })
    },
    [recent, undo],
  )
}

/** Takes the factory's last step back. */
export function useUndo(): () => Promise<void> {
  const undo = useCommand('history.undo')
  return useCallback(async () => {
    const outcome = await undo(null)
    if (!outcome.ok) refused(explainTurn(outcome.refusal))
  }, [undo])
}
