import type { ServiceEnd } from '../../shared/contract/line.ts'
import type { Order, Word } from '../../shared/contract/start.ts'

/** Whoever started this process: takes its orders, hands out the lines that it opens, and may go away. */
export interface Parent {
  onOrder(hear: (order: Order) => void): void
  onLine(serve: (line: ServiceEnd) => void): void
  onGone(gone: () => void): void
  /** Resolves when it is safe to exit without the word being lost. */
  tell(word: Word): Promise<void>
}

export type Heard = Parameters<Parameters<ServiceEnd['listen']>[0]>[0]

/** A line that others push into: keeps what is heard until somebody listens. */
export function openLine(send: ServiceEnd['send']) {
  const early: Heard[] = []
  const goners: (() => void)[] = []
  let hear: ((message: Heard) => void) | null = null
  const end: ServiceEnd = {
    send,
    listen(listener) {
      hear = listener
      for (const message of early.splice(0)) listener(message)
    },
    onClose: (gone) => void goners.push(gone),
  }
  return {
    end,
    push: (message: Heard) => (hear ? hear(message) : void early.push(message)),
    close() {
      for (const gone of goners) gone()
    },
  }
}
