import { join } from 'node:path'
import { buildConfirmation } from '../electron/service/files/confirmation/confirmation-files.ts'
import { readDocumentFonts } from '../electron/service/files/print/document-fonts.ts'
import { signDocument } from '../electron/service/signing/sign-document.ts'
import type { ReadinessDocument } from '../shared/domain/confirmation/confirmation.ts'
import { factoryKey, harbour } from './small-confirmation.ts'

export const fonts = readDocumentFonts(join(import.meta.dirname, '../resources/fonts'))

/** The three files of a document that is known to be in order. */
export async function build(payload: ReadinessDocument = harbour) {
  const built = await buildConfirmation(payload, factoryKey, fonts)
  if (!built.ok) throw new Error(JSON.stringify(built.refusal))
  return built.value
}

export function signed(payload: ReadinessDocument, key = factoryKey) {
  const result = signDocument(payload, key)
  if (!result.ok) throw new Error(JSON.stringify(result.refusal))
  return result.value
}
