import { createPrivateKey, generateKeyPairSync } from 'node:crypto'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { safeStorage } from 'electron'
import type { SigningKey } from '../../shared/contract/start.ts'

interface Kept {
  readonly protection: SigningKey['protection']
  /** Of `key-store` the encrypted PEM in base64, of `file` the PEM itself. */
  readonly key: string
}

/** The factory's signing key, made at first run. Null when it is there and cannot be read: then it is never written over. */
export function openSigningKey(dataFolder: string): SigningKey | null {
  const file = join(dataFolder, 'signing-key.json')
  if (!existsSync(file)) return keep(file, makeKey())
  try {
    return read(file)
  } catch (error) {
    console.error(`The signing key in ${file} cannot be opened: signing is refused.`, error)
    return null
  }
}

/** A key that lay open is put into the key store as soon as there is one. */
function read(file: string): SigningKey {
  const kept: Kept = JSON.parse(readFileSync(file, 'utf8'))
  const privateKey =
    kept.protection === 'key-store'
      ? safeStorage.decryptString(Buffer.from(kept.key, 'base64'))
      : kept.key
  createPrivateKey(privateKey)
  const open = kept.protection === 'file' && hasKeyStore()
  return open ? keep(file, privateKey) : { privateKey, protection: kept.protection }
}

function keep(file: string, privateKey: string): SigningKey {
  const protection = hasKeyStore() ? 'key-store' : 'file'
  const key =
    protection === 'key-store'
      ? safeStorage.encryptString(privateKey).toString('base64')
      : privateKey
  const kept: Kept = { protection, key }
  const fresh = `${file}.new`
  writeFileSync(fresh, `${JSON.stringify(kept, null, 2)}\n`, { mode: 0o600, flush: true })
  renameSync(fresh, file)
  return { privateKey, protection }
}

function makeKey(): string {
  const { privateKey } = generateKeyPairSync('ed25519')
  return privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
}

/** Linux's `basic_text` encrypts with a password that everybody knows: that is no store. Older Electron cannot tell. */
function hasKeyStore(): boolean {
  if (!safeStorage.isEncryptionAvailable()) return false
  if (process.platform !== 'linux') return true
  const backend = safeStorage.getSelectedStorageBackend?.() ?? 'unknown'
  return backend !== 'basic_text' && backend !== 'unknown'
}
