import type { ExportAgain } from '../../../../shared/contract/drops.ts'
import type { IssueRefusal } from '../../../../shared/contract/refusals.ts'
import type { ReadinessDocument } from '../../../../shared/domain/confirmation/confirmation.ts'
import type { ConfirmationRecord } from '../../../../shared/domain/confirmation/confirmation-record.ts'
import { ok, type Result, refuse } from '../../../../shared/domain/result.ts'
import type { ConfirmationFiles } from '../../files/confirmation/confirmation-files.ts'
import { draftConfirmation } from '../../files/confirmation/write-confirmation.ts'
import { readDocument } from '../../signing/read-document.ts'
import type { Hands, Prepared } from '../../use-case.ts'
import { find } from '../edit.ts'

/** A signed document whose files lie in the folder under temporary names. */
export interface Drafted {
  readonly files: ConfirmationFiles
  settle(): Promise<void>
  discard(): Promise<void>
}

/** Signs a document and puts its files beside where they will be; nothing has its own name until it is settled. */
export async function draftDocument(
  hands: Hands,
  document: ReadinessDocument,
  folder: string,
): Promise<Result<Drafted, IssueRefusal>> {
  const { workers, key, resources } = hands
  if (!key) return refuse({ code: 'no-key' })
  const ask = { document, privateKey: key.privateKey, resources }
  const watch = { signal: new AbortController().signal, progress: () => {} }
  const built = await workers.run('build-document', ask, watch)
  if (!built.ok)
    throw new Error(`The document of ${document.drop.code} cannot be signed: ${built.refusal.code}`)
  const draft = draftConfirmation(folder, built.value)
  if (!draft.ok) return draft
  const { settle, discard } = draft.value
  return ok({
    files: built.value,
    async settle() {
      settle()
    },
    async discard() {
      discard()
    },
  })
}

/** Writes the files of an issued document once more. Ed25519 signs the same bytes the same way, so they are the same. */
export async function exportAgain(
  hands: Hands,
  { confirmationId, folder }: ExportAgain,
): Promise<Result<Prepared<'readiness.exportAgain'>, IssueRefusal>> {
  const record = find(hands.reader, 'confirmation', confirmationId)
  if (!record) return refuse({ code: 'gone' })
  const drafted = await draftDocument(hands, readIssued(hands, record), folder)
  if (!drafted.ok) return drafted
  const { settle, discard, files } = drafted.value
  if (files.fingerprint !== record.documentHash) {
    await discard()
    return refuse({ code: 'changed-meanwhile' })
  }
  return ok({ decide: () => ok([]), finish: settle, abandon: discard })
}

/** The document that was signed, read back from its bytes. */
export function readIssued(
  { blobs }: Hands,
  { documentHash }: ConfirmationRecord,
): ReadinessDocument {
  return readDocument(blobs.read(documentHash).toString())
}
