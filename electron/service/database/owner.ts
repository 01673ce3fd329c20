import Database from 'better-sqlite3'
import { OpenError } from './open.ts'

/**
 * Makes this process the only owner of a factory's file, until it closes or dies: the system lets go of the
 * lock even when the process is killed, so nothing stale is ever left. Throws `in-use` when there is an owner.
 */
export function ownFile(path: string): { close(): void } {
  if (path === ':memory:') return { close: () => {} }
  const lock = new Database(`${path}.owner`, { timeout: 300 })
  try {
    lock.pragma('journal_mode = delete')
    lock.exec('begin exclusive')
  } catch {
    lock.close()
    throw new OpenError({ code: 'in-use', file: path })
  }
  return { close: () => lock.close() }
}
