import type { Pattern } from '../../shared/domain/pattern/pattern.ts'
import type { Hash } from '../../shared/domain/quantity.ts'
import type { JobId } from '../../shared/domain/schedule/job.ts'

/** A file that was read and waits for a person's word; not yet part of the factory. */
export interface Staged {
  readonly name: string
  readonly bytes: Uint8Array
  readonly pattern: Pattern
}

/** A PDF that was made and waits to be saved. */
export interface Print {
  readonly pdf: Uint8Array
  /** Jobs whose tickets it has: saved, they count as printed. */
  readonly ticketsOf: readonly JobId[]
}

export interface Staging<Kept> {
  put(hash: Hash, kept: Kept): void
  find(hash: Hash): Kept | undefined
}

const MOST = 8

/** Keeps the last few files that were read, or made. What is forgotten is chosen or made again: nothing is lost. */
export function openStaging<Kept>(): Staging<Kept> {
  const files = new Map<Hash, Kept>()
  return {
    put(hash, kept) {
      files.delete(hash)
      files.set(hash, kept)
      const [oldest] = files.keys()
      if (files.size > MOST && oldest) files.delete(oldest)
    },
    find: (hash) => files.get(hash),
  }
}
