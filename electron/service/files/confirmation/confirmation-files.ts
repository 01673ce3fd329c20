import type { ReadinessDocument } from '../../../../shared/domain/confirmation/confirmation.ts'
import {
  type FileNames,
  namesOf,
} from '../../../../shared/domain/confirmation/confirmation-names.ts'
import type { Hash } from '../../../../shared/domain/quantity.ts'
import { ok, type Result } from '../../../../shared/domain/result.ts'
import { type SigningRefusal, signDocument } from '../../signing/sign-document.ts'
import type { DocumentFonts } from '../print/document-fonts.ts'
import { confirmationIcs } from './confirmation-ics.ts'
import { confirmationPdf } from './confirmation-pdf.ts'

/** The three forms of one signed document; the JSON is the document, and the others are made from it. */
export interface ConfirmationFiles {
  readonly json: string
  readonly pdf: Uint8Array
  readonly ics: string
  readonly fingerprint: Hash
  readonly names: FileNames
}

export async function buildConfirmation(
  payload: ReadinessDocument,
  privateKeyPem: string,
  fonts: DocumentFonts,
): Promise<Result<ConfirmationFiles, SigningRefusal>> {
  const signed = signDocument(payload, privateKeyPem)
  if (!signed.ok) return signed
  const { text: json, hash: fingerprint } = signed.value
  const names = namesOf(payload)
  const printed = { document: payload, fingerprint, json, jsonName: names.json }
  const pdf = await confirmationPdf(printed, fonts)
  return ok({ json, pdf, ics: confirmationIcs(payload, fingerprint), fingerprint, names })
}
