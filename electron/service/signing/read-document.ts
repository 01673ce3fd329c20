import type { ReadinessDocument } from '../../../shared/domain/confirmation/confirmation.ts'
import { readConfirmation } from '../../../shared/domain/confirmation/read-confirmation.ts'
import { openEnvelope } from './envelope.ts'

/** What a document of our own says. Throws on one that does not open: our own always do. */
export function readDocument(text: string): ReadinessDocument {
  const opened = openEnvelope(text)
  if (!opened.ok) throw new Error(`A kept document does not open: ${opened.refusal.code}`)
  const read = readConfirmation(opened.value.payloadText)
  if (!read.ok) throw new Error(`A kept document does not read: ${read.refusal.code}`)
  return read.value
}
