import type { KeyId } from '../../shared/domain/confirmation/confirmation.ts'

const SHELF = 'selvedge-factory-keys'

/** A factory key that somebody at this browser said to trust, or that the page's address brought. */
export interface Pin {
  readonly key: KeyId
  readonly from: 'remembered' | 'address'
}

export function pins(): readonly Pin[] {
  const kept = remembered()
  const brought = readKey(new URLSearchParams(location.hash.slice(1)).get('key') ?? '')
  const fromAddress = brought && !kept.includes(brought) ? [brought] : []
  return [
    ...kept.map((key) => ({ key, from: 'remembered' as const })),
    ...fromAddress.map((key) => ({ key, from: 'address' as const })),
  ]
}

export function remember(key: KeyId): void {
  shelve([...new Set([...remembered(), key])])
}

export function forget(key: KeyId): void {
  shelve(remembered().filter((kept) => kept !== key))
}

/** A key as it is printed, spaces and all; null when it is none. */
export function readKey(text: string): KeyId | null {
  const key = text.replace(/\s/g, '')
  return /^[\w-]{43}$/.test(key) ? (key as KeyId) : null
}

/** A browser may keep nothing for a page opened from a file; then a key holds for this visit only. */
let visit: readonly KeyId[] = []

function remembered(): readonly KeyId[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(SHELF) ?? '[]')
    const keys = Array.isArray(kept) ? kept.map((key) => readKey(String(key))) : []
    return keys.filter((key) => key !== null)
  } catch {
    return visit
  }
}

function shelve(keys: readonly KeyId[]): void {
  visit = keys
  try {
    localStorage.setItem(SHELF, JSON.stringify(keys))
  } catch {
    return
  }
}
