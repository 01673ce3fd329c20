/** How a long reading tells how far it is, and learns that nobody waits for it any more. `done` runs from 0 to 1. */
export interface Watch {
  progress(done: number, doing: string): void
  cancelled(): boolean
}

export const unwatched: Watch = { progress: () => undefined, cancelled: () => false }
