import type { ReadinessDocument } from '../../../../shared/domain/confirmation/confirmation.ts'
import { readConfirmation } from '../../../../shared/domain/confirmation/read-confirmation.ts'
import type { Hash } from '../../../../shared/domain/quantity.ts'
import { useAnswer } from '../../../bridge/hooks.ts'

/** What an issued document says, read from its very bytes. */
export function useDocument(hash: Hash | undefined): ReadinessDocument | null {
  const { data } = useAnswer('readiness.document', hash)
  return data && data.record.documentHash === hash ? readSigned(data.text) : null
}

/** Takes the payload out of a signed file of our own; whether it is genuine was settled when it was kept. */
function readSigned(text: string): ReadinessDocument | null {
  const { payload } = JSON.parse(text) as { readonly payload: string }
  const letters = atob(payload.replaceAll('-', '+').replaceAll('_', '/'))
  const bytes = Uint8Array.from(letters, (letter) => letter.charCodeAt(0))
  const read = readConfirmation(new TextDecoder().decode(bytes))
  return read.ok ? read.value : null
}
