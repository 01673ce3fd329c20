import { useEffect, useState } from 'react'
import type { SlotsAnswer } from '../../../shared/contract/slots.ts'
import type { DropId } from '../../../shared/domain/drop.ts'
import type { Instant } from '../../../shared/domain/time.ts'
import { useAskOnce } from '../../bridge/hooks.ts'

export type Looking =
  | { readonly state: 'looking' }
  | { readonly state: 'failed'; readonly why: string }
  | { readonly state: 'found'; readonly answer: SlotsAnswer }

/** Looks for windows each time that the date, or the number of the try, is another. */
export function useSlots(dropId: DropId, by: Instant | null, tries: number): Looking {
  const ask = useAskOnce('schedule.slots')
  const [looking, setLooking] = useState<Looking>({ state: 'looking' })
  // biome-ignore lint/correctness/useExhaustiveDependencies: another try asks the same again
  useEffect(() => {
    if (by === null) return
    const stopper = new AbortController()
    setLooking({ state: 'looking' })
    const watching = { signal: stopper.signal, progress: () => {} }
    ask({ work: { of: 'drop', dropId }, by }, watching).then(
      (answer) => !stopper.signal.aborted && setLooking({ state: 'found', answer }),
      (error: unknown) => {
        const why = error instanceof Error ? error.message : String(error)
        if (!stopper.signal.aborted) setLooking({ state: 'failed', why })
      },
    )
    return () => stopper.abort()
  }, [ask, dropId, by, tries])
  return looking
}
