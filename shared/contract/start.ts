import type { ServiceRefused } from './shell.ts'

/** The first message to a service, and the only one about how it is to be run. */
export interface ServiceStart {
  /** The factory's file; made when it is not there. */
  readonly database: string
  /** Null: the kept key cannot be opened by this person on this machine. Signing is refused; all else works. */
  readonly key: SigningKey | null
  /** An ISO instant at which time stands still, for tests, or a `file:` that says it anew; null is the machine's own clock. */
  readonly clock: string | null
  /** The script that worker threads run. */
  readonly worker: string
  /** The folder of fonts, the sample factory and the verify page. */
  readonly resources: string
}

/** The factory's Ed25519 key, and what guards it at rest: the system's key store, or only the file's permissions. */
export interface SigningKey {
  /** PKCS #8, PEM. */
  readonly privateKey: string
  readonly protection: 'key-store' | 'file'
}

/** Exit code of a service that would not open the factory; it has said why on the line before. */
export const REFUSED_EXIT = 75

/** What main says to a service beside handing it lines. */
export type Order =
  | { readonly start: ServiceStart }
  | { readonly ping: number }
  | { readonly close: true }

/** What a service says to main: it never says more, for main is not in the data path. */
export type Word =
  | { readonly ready: true }
  | { readonly pong: number }
  | { readonly refused: ServiceRefused }

/** Many lines over the one channel of a plain Node process, told apart by number. */
export type Pumped =
  | { readonly line: number; readonly message: unknown }
  | { readonly line: number; readonly closed: true }
