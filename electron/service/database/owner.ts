import Database from 'better-sqlite3'
import { OpenError } from './open.ts'

/**
 * Makes this process the only owner of a factory's file, until it closes or dies: the system lets go of the
 * lock even when the process is killed, so nothing stale is ever left. Throws `in-use` when there is an owner.
 */
export function ownFile(path: string): { close(): void } {
  if (path === ':memory:') return { close: () => {} }
  const lock = openLock(path)
  try {
    lock.pragma('journal_mode = delete')
    lock.exec('begin exclusive')
  } catch (error) {
    lock.close()
    const { code } = error as { readonly code?: string }
    throw code?.startsWith('SQLITE_BUSY')
      ? new OpenError({ code: 'in-use', file: path })
      : unreadable(path, error)
  }
  return { close: () => lock.close() }
}

function openLock(path: string): Database.Database {
  try {
    return new Database(`${path}.owner`, { timeout: 300 })
  } catch (error) {
    throw unreadable(path, error)
  }
}

function unreadable(file: string, error: unknown): OpenError {
  const cause = error instanceof Error ? error.message : String(error)
  return new OpenError({ code: 'unreadable', file, cause })
}
