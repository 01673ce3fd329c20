import { createHash } from 'node:crypto'
import type { Database } from 'better-sqlite3'
import type { Hash } from '../../../shared/domain/quantity.ts'

/** Immutable bytes, named by their SHA-256. */
export interface Blobs {
  keep(bytes: Uint8Array): Hash
  read(hash: Hash): Buffer
}

export function openBlobs(database: Database): Blobs {
  const insert = database.prepare(
    'insert into blob (hash, bytes) values (?, ?) on conflict do nothing',
  )
  const select = database.prepare('select bytes from blob where hash = ?').pluck()
  return {
    keep(bytes) {
      const hash = hashOf(bytes)
      insert.run(hash, bytes)
      return hash
    },
    read(hash) {
      const bytes = select.get(hash) as Buffer | undefined
      if (!bytes) throw new Error(`Blob ${hash} is not in the file`)
      return bytes
    },
  }
}

export function hashOf(bytes: Uint8Array | string): Hash {
  return createHash('sha256').update(bytes).digest('hex') as Hash
}
