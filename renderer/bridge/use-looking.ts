import { useEffect, useState } from 'react'
import type { Answer, Ask, Query } from '../../shared/contract/calls.ts'
import { useAskOnce } from './hooks.ts'

/** A long question under way, and what came of it. */
export type Looking<Found> =
  | { readonly state: 'looking'; readonly done: number; readonly doing: string }
  | { readonly state: 'failed'; readonly why: string }
  | { readonly state: 'found'; readonly answer: Found }

const SET_OUT = { state: 'looking', done: 0, doing: '' } as const

/**
 * Asks each time that the wish, or the number of the try, is another, and no longer when it is `null` or the screen is
 * gone.
 */
export function useLooking<Name extends Query>(
  name: Name,
  wish: Ask<Name> | null,
  tries = 0,
): Looking<Answer<Name>> {
  const ask = useAskOnce(name)
  const [looking, setLooking] = useState<Looking<Answer<Name>>>(SET_OUT)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a wish is the same when its values are, and another try asks it again
  useEffect(() => {
    if (wish === null) return
    const stopper = new AbortController()
    const { signal } = stopper
    const set = (next: Looking<Answer<Name>>) => !signal.aborted && setLooking(next)
    set(SET_OUT)
    const progress = (done: number, doing: string) => set({ state: 'looking', done, doing })
    ask(wish, { signal, progress }).then(
      (answer) => set({ state: 'found', answer }),
      (error: unknown) => {
        set({ state: 'failed', why: error instanceof Error ? error.message : String(error) })
      },
    )
    return () => stopper.abort()
  }, [ask, JSON.stringify(wish), tries])
  return looking
}
