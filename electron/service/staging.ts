import type { Pattern } from '../../shared/domain/pattern.ts'
import type { Hash } from '../../shared/domain/quantity.ts'

/** A file that was read and waits for a person's word; not yet part of the factory. */
export interface Staged {
  readonly name: string
  readonly bytes: Uint8Array
  readonly pattern: Pattern
}

export interface Staging {
  put(hash: Hash, staged: Staged): void
  find(hash: Hash): Staged | undefined
}

const MOST = 8

/** Keeps the last few files that were read. What is forgotten is chosen again: nothing is lost. */
export function openStaging(): Staging {
  const files = new Map<Hash, Staged>()
  return {
    put(hash, staged) {
      files.delete(hash)
      files.set(hash, staged)
      const [oldest] = files.keys()
      if (files.size > MOST && oldest) files.delete(oldest)
    },
    find: (hash) => files.get(hash),
  }
}
