import { create } from 'zustand'

/** What a person is about to do, as the button says that does it all the same. */
export type AskedDeed =
  | 'Move'
  | 'Re-time'
  | 'Unschedule'
  | 'Split'
  | 'Join'
  | 'Accept'
  | 'Book and hold'
  | 'Undo'
  | 'Redo'

/** A question that something waits for. */
export interface PromiseAsk {
  readonly deed: AskedDeed
  readonly sentences: readonly string[]
  answer(isMeant: boolean): void
}

export const usePromiseAsk = create<{ readonly ask: PromiseAsk | null }>(() => ({ ask: null }))

/** Asks once before promises are broken, and not where none is; a question that is still open is answered by no. */
export function askToBreak(deed: AskedDeed, sentences: readonly string[]): Promise<boolean> {
  leaveAsk()
  if (sentences.length === 0) return Promise.resolve(true)
  return new Promise((resolve) => {
    const answer = (isMeant: boolean) => {
      usePromiseAsk.setState({ ask: null })
      resolve(isMeant)
    }
    usePromiseAsk.setState({ ask: { deed, sentences, answer } })
  })
}

/** Nothing is done by a question that nobody answers. */
export function leaveAsk(): void {
  usePromiseAsk.getState().ask?.answer(false)
}
