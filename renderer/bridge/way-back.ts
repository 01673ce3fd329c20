import { useMemo } from 'react'
import { explainTurn } from './edit-words.ts'
import { useAsking } from './use-asking.ts'

/** What a note of something done offers: to take that step back, and no other. */
export interface WayBack {
  readonly label: string
  readonly keys: string
  /** Answers in words why the step cannot be taken back, or null when it is. */
  run(): Promise<string | null>
}

/** Leads back over a step, by the name that its command's outcome gave it. */
export function useWayBack(): (step: string) => WayBack {
  const undo = useAsking('history.undo')
  return useMemo(() => {
    async function takeBack(step: string): Promise<string | null> {
      const outcome = await undo({ only: step })
      return outcome.ok ? null : explainTurn(outcome.refusal)
    }
    return (step) => ({ label: 'Undo', keys: 'Ctrl Z', run: () => takeBack(step) })
  }, [undo])
}
