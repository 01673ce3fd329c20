import { join } from 'node:path'
import type { ReadinessDocument } from '../../../shared/domain/confirmation/confirmation.ts'
import type { Result } from '../../../shared/domain/result.ts'
import {
  buildConfirmation,
  type ConfirmationFiles,
} from '../files/confirmation/confirmation-files.ts'
import { readDocumentFonts } from '../files/print/document-fonts.ts'
import type { SigningRefusal } from '../signing/sign-document.ts'

export interface BuildAsk {
  readonly document: ReadinessDocument
  readonly privateKey: string
  readonly resources: string
}

export type BuiltDocument = Result<ConfirmationFiles, SigningRefusal>

/** Signs a document and makes its three files. */
export function buildDocument({
  document,
  privateKey,
  resources,
}: BuildAsk): Promise<BuiltDocument> {
  return buildConfirmation(document, privateKey, readDocumentFonts(join(resources, 'fonts')))
}
