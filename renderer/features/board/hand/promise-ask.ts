import { create } from 'zustand'

/** A question that a move waits for. */
export interface PromiseAsk {
  readonly sentences: readonly string[]
  answer(isMoved: boolean): void
}

export const usePromiseAsk = create<{ readonly ask: PromiseAsk | null }>(() => ({ ask: null }))

/** Asks once before promises are broken; a question that is still open is answered by no. */
export function askToBreak(sentences: readonly string[]): Promise<boolean> {
  leaveAsk()
  return new Promise((resolve) => {
    const answer = (isMoved: boolean) => {
      usePromiseAsk.setState({ ask: null })
      resolve(isMoved)
    }
    usePromiseAsk.setState({ ask: { sentences, answer } })
  })
}

/** Nothing is moved by a question that nobody answers. */
export function leaveAsk(): void {
  usePromiseAsk.getState().ask?.answer(false)
}
