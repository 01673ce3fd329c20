import { useEffect, useState } from 'react'
import type { SlotsAnswer, SlotsAsk } from '../../../shared/contract/slots.ts'
import { useAskOnce } from '../../bridge/hooks.ts'

export type Looking =
  | { readonly state: 'looking' }
  | { readonly state: 'failed'; readonly why: string }
  | { readonly state: 'found'; readonly answer: SlotsAnswer }

/** Looks for windows each time that the wish, or the number of the try, is another. */
export function useSlots(wish: SlotsAsk | null, tries = 0): Looking {
  const ask = useAskOnce('schedule.slots')
  const [looking, setLooking] = useState<Looking>({ state: 'looking' })
  // biome-ignore lint/correctness/useExhaustiveDependencies: a wish is the same when its values are, and another try asks it again
  useEffect(() => {
    if (wish === null) return
    const stopper = new AbortController()
    setLooking({ state: 'looking' })
    const watching = { signal: stopper.signal, progress: () => {} }
    ask(wish, watching).then(
      (answer) => !stopper.signal.aborted && setLooking({ state: 'found', answer }),
      (error: unknown) => {
        const why = error instanceof Error ? error.message : String(error)
        if (!stopper.signal.aborted) setLooking({ state: 'failed', why })
      },
    )
    return () => stopper.abort()
  }, [ask, JSON.stringify(wish), tries])
  return looking
}
