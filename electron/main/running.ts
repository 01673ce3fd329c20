import type { MessagePortMain } from 'electron'
import type { Order, Word } from '../../shared/contract/start.ts'

/** A running service, whatever runs it: give it a port and it serves whoever holds the other end. */
export interface Running {
  order(order: Order): void
  take(port: MessagePortMain): void
  onWord(hear: (word: Word) => void): void
  onExit(gone: () => void): void
  /** At once, even when it is stuck. */
  kill(): void
}
