import { ok, type Result, refuse } from '../result.ts'
import type { Flaw } from '../shape.ts'
import { instant } from '../time.ts'
import type { Confirmation, ReadinessDocument } from './confirmation.ts'
import { confirmationShape, withdrawalShape } from './confirmation-shape.ts'

/** Two facts of one document that cannot both be true. */
export type Contradiction =
  | 'total-is-not-the-sum'
  | 'size-named-twice'
  | 'no-lines'
  | 'first-with-a-predecessor'
  | 'later-without-a-predecessor'
  | 'window-ends-before-it-starts'
  | 'expires-before-it-is-issued'
  | 'target-after-commit'

export type ConfirmationRefusal =
  | { readonly code: 'not-json' }
  | { readonly code: 'unknown-version'; readonly version: string }
  | ({ readonly code: 'flawed' } & Flaw)
  | { readonly code: 'contradicts-itself'; readonly facts: Contradiction }

/** The text of a payload. Fields it does not know are refused: nothing unread may hide in what was signed. */
export function readConfirmation(text: string): Result<ReadinessDocument, ConfirmationRefusal> {
  try {
    return checkConfirmation(JSON.parse(text))
  } catch (error) {
    if (error instanceof SyntaxError) return refuse({ code: 'not-json' })
    throw error
  }
}

/** The same for a value: what is about to be signed is held to what will be read. */
export function checkConfirmation(value: unknown): Result<ReadinessDocument, ConfirmationRefusal> {
  const version = fieldOf(value, 'version')
  if (typeof version === 'number' && version !== 1) {
    return refuse({ code: 'unknown-version', version: String(version) })
  }
  const shape = fieldOf(value, 'kind') === 'withdrawal' ? withdrawalShape : confirmationShape
  const read: Result<ReadinessDocument, Flaw> = shape(value, '')
  if (!read.ok) return refuse({ code: 'flawed', ...read.refusal })
  const facts = findContradiction(read.value)
  return facts ? refuse({ code: 'contradicts-itself', facts }) : ok(read.value)
}

function findContradiction(document: ReadinessDocument): Contradiction | null {
  if (document.number === 1 && document.supersedes !== null) return 'first-with-a-predecessor'
  if (document.number > 1 && document.supersedes === null) return 'later-without-a-predecessor'
  const { start, end } = document.window
  if (instant(end) < instant(start)) return 'window-ends-before-it-starts'
  if (instant(document.commitAt) < instant(document.targetAt)) return 'target-after-commit'
  return document.kind === 'confirmation' ? findMiscount(document) : null
}

function findMiscount(document: Confirmation): Contradiction | null {
  const { lines, announceable, issuedAt, expiresAt } = document
  if (lines.length === 0) return 'no-lines'
  if (instant(expiresAt) <= instant(issuedAt)) return 'expires-before-it-is-issued'
  if (sum(lines) !== announceable) return 'total-is-not-the-sum'
  if (lines.some((line) => sum(line.sizes) !== line.announceable)) return 'total-is-not-the-sum'
  const twice = lines.some(
    ({ sizes }) => new Set(sizes.map(({ size }) => size)).size < sizes.length,
  )
  return twice ? 'size-named-twice' : null
}

function sum(counted: readonly { readonly announceable: number }[]): number {
  return counted.reduce((total, { announceable }) => total + announceable, 0)
}

function fieldOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined
  return (value as Record<string, unknown>)[name]
}
