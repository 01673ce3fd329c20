import type { ConfirmationRecord } from '../../../../shared/domain/confirmation/confirmation-record.ts'
import type { Instant } from '../../../../shared/domain/time.ts'
import type { DropMark } from '../list/drop-groups.ts'

/** What became of a document: the newest stands until it expires; each older one was replaced or taken back. */
export function documentMark(
  record: ConfirmationRecord,
  all: readonly ConfirmationRecord[],
  now: Instant,
): DropMark {
  if (record.kind === 'withdrawal')
    return { of: 'planned', word: `takes v${record.number - 1} back` }
  const next = all.find(({ supersedes }) => supersedes === record.documentHash)
  if (next?.kind === 'withdrawal') return { of: 'planned', word: `withdrawn by v${next.number}` }
  if (next) return { of: 'planned', word: `superseded by v${next.number}` }
  return now < record.expiresAt
    ? { of: 'promised', word: 'current' }
    : { of: 'late', word: 'expired' }
}
