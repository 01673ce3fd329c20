import { useState } from 'react'
import type { Ask, Command, Refusal } from '../../../shared/contract/calls.ts'
import { explainTurn } from '../../bridge/edit-words.ts'
import { useCommand } from '../../bridge/hooks.ts'
import { refused, toast } from '../../kit/toast.tsx'

export interface Deed<Name extends Command> {
  readonly busy: 'yes' | 'no'
  readonly refusal: Refusal<Name> | null
  /** What stood in the way, in words, until it is tried again. */
  readonly trouble: string | null
  /** Answers whether it was done. */
  run(ask: Ask<Name>): Promise<boolean>
}

interface State<Name extends Command> {
  readonly busy: 'yes' | 'no'
  readonly refusal: Refusal<Name> | null
  readonly trouble: string | null
}

/** A command behind a form: while it is on its way, and after it was refused, nothing typed is lost. */
export function useDeed<Name extends Command>(
  name: Name,
  explain: (refusal: Refusal<Name>) => string,
): Deed<Name> {
  const command = useCommand(name)
  const [state, setState] = useState<State<Name>>({ busy: 'no', refusal: null, trouble: null })
  async function run(ask: Ask<Name>): Promise<boolean> {
    setState({ busy: 'yes', refusal: null, trouble: null })
    try {
      const outcome = await command(ask)
      const refusal = outcome.ok ? null : outcome.refusal
      setState({ busy: 'no', refusal, trouble: refusal && explain(refusal) })
      return outcome.ok
    } catch (error) {
      const trouble = `Selvedge could not do this: ${error instanceof Error ? error.message : error}`
      setState({ busy: 'no', refusal: null, trouble })
      return false
    }
  }
  return { ...state, run }
}

/** Says what was done, with the way back. */
export function useDone(): (words: string) => void {
  const undo = useCommand('history.undo')
  return (words) =>
    toast(words, {
      action: {
        label: 'Undo',
        keys: 'Ctrl Z',
        async run() {
          const outcome = await undo(null)
          if (!outcome.ok) refused(explainTurn(outcome.refusal))
        },
      },
    })
}
