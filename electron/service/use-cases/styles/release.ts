import type { RevisionId } from '../../../../shared/contract/compare.ts'
import type { Release } from '../../../../shared/contract/patterns.ts'
import type { EditRefusal } from '../../../../shared/contract/refusals.ts'
import { altered } from '../../../../shared/domain/change.ts'
import type { Hash } from '../../../../shared/domain/quantity.ts'
import type { Records } from '../../../../shared/domain/records.ts'
import { ok, refuse } from '../../../../shared/domain/result.ts'
import { isUnreleased } from '../../../../shared/domain/style/revision.ts'
import type { Hands } from '../../use-case.ts'
import type { Edit, RevisionTable } from '../edit.ts'
import { findReviewTrouble } from './review.ts'

type Ask = Release<RevisionId>

/** What is asked of every release, before anybody looks at what the revision holds. */
export function findReleaseTrouble(
  revision: Records[RevisionTable],
  { reason, by }: Ask,
): EditRefusal | null {
  const { letter, state } = revision
  if (!isUnreleased(revision)) return { code: 'not-draft', letter, state }
  return reason === '' || by === '' ? { code: 'no-reason' } : null
}

/** Its content is whole: it is released for good, unless whoever says so may not. */
export function release<Name extends RevisionTable>(
  { reader, now }: Hands,
  table: Name,
  revision: Records[Name],
  contentHash: Hash,
  { reason, by }: Ask,
): Edit {
  const trouble = findReviewTrouble(reader, revision.id, by)
  if (trouble) return refuse(trouble)
  const word = { releasedAt: now(), releasedBy: by, reason }
  const released: Partial<Records[RevisionTable]> = { state: 'released', contentHash, ...word }
  return ok([altered(table, revision, released as Partial<Records[Name]>)])
}
