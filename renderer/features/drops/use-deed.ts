import { useState } from 'react'
import type { Ask, Command, Refusal } from '../../../shared/contract/calls.ts'
import { type Commanding, useCommand } from '../../bridge/hooks.ts'
import { useWayBack } from '../../bridge/way-back.ts'
import { toast } from '../../kit/toast.tsx'

export interface Deed<Name extends Command> {
  readonly busy: 'yes' | 'no'
  readonly refusal: Refusal<Name> | null
  /** What stood in the way, in words, until it is tried again. */
  readonly trouble: string | null
  /** Answers the step that was done, or null. */
  run(ask: Ask<Name>): Promise<string | null>
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
  return useDeedOf(useCommand(name), explain)
}

/** The same of a command that asks before it is done. */
export function useDeedOf<Name extends Command>(
  command: Commanding<Name>,
  explain: (refusal: Refusal<Name>) => string,
): Deed<Name> {
  const [state, setState] = useState<State<Name>>({ busy: 'no', refusal: null, trouble: null })
  async function run(ask: Ask<Name>): Promise<string | null> {
    setState({ busy: 'yes', refusal: null, trouble: null })
    try {
      const outcome = await command(ask)
      const refusal = outcome.ok ? null : outcome.refusal
      setState({ busy: 'no', refusal, trouble: refusal && explain(refusal) })
      return outcome.ok ? outcome.step : null
    } catch (error) {
      const trouble = `Selvedge could not do this: ${error instanceof Error ? error.message : error}`
      setState({ busy: 'no', refusal: null, trouble })
      return null
    }
  }
  return { ...state, run }
}

/** Says what was done, with the way back over that step. */
export function useDone(): (words: string, step: string) => void {
  const wayBack = useWayBack()
  return (words, step) => toast(words, { action: wayBack(step) })
}
