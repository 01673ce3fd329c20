import type { IssuedDocument } from '../../../../shared/contract/drops.ts'
import type { ConfirmationRecord } from '../../../../shared/domain/confirmation/confirmation-record.ts'
import type { Hash } from '../../../../shared/domain/quantity.ts'
import type { Reader } from '../../database/reader.ts'
import { readDrift } from '../../database/reads/read-drops.ts'
import type { Doing, Hands, Viewing } from '../../use-case.ts'
import { exportAgain } from './export-readiness.ts'
import { issueConfirmation } from './issue-confirmation.ts'
import { withdrawConfirmation } from './withdraw-confirmation.ts'

export const readinessDoings: Doing<
  'readiness.issue' | 'readiness.withdraw' | 'readiness.exportAgain'
> = {
  'readiness.issue': { undoable: 'no', prepare: issueConfirmation },
  'readiness.withdraw': { undoable: 'no', prepare: withdrawConfirmation },
  'readiness.exportAgain': { undoable: 'no', prepare: exportAgain },
}

export const readinessViews: Viewing<'readiness.drift' | 'readiness.document'> = {
  'readiness.drift': ({ reader, now }) => readDrift(reader, now()),
  'readiness.document': readDocument,
}

function readDocument({ reader, blobs }: Hands, hash: Hash): IssuedDocument | null {
  const record = findRecord(reader, hash)
  return record ? { record, text: blobs.read(hash).toString() } : null
}

function findRecord(reader: Reader, hash: Hash): ConfirmationRecord | undefined {
  return reader.one<ConfirmationRecord>('select * from confirmation where documentHash = ?', hash)
}
