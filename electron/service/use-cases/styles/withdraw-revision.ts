import type { RevisionId } from '../../../../shared/contract/compare.ts'
import type { Release } from '../../../../shared/contract/patterns.ts'
import { added, altered } from '../../../../shared/domain/change.ts'
import type { ModuleRevisionId } from '../../../../shared/domain/module/module.ts'
import { ok, refuse } from '../../../../shared/domain/result.ts'
import type { StyleRevisionId } from '../../../../shared/domain/style/style.ts'
import type { Withdrawal, WithdrawalId } from '../../../../shared/domain/style/withdrawal.ts'
import type { Reader } from '../../database/reader.ts'
import { readOpenDrops, readStylesWith } from '../../database/reads/read-open-drops.ts'
import type { Doing, Hands } from '../../use-case.ts'
import { type Edit, find } from '../edit.ts'

export const withdrawalDoings: Doing<'patterns.withdrawStyle' | 'patterns.withdrawModule'> = {
  'patterns.withdrawStyle': {
    undoable: 'yes',
    decide: (hands, ask) => withdraw(hands, 'styleRevision', ask),
  },
  'patterns.withdrawModule': {
    undoable: 'yes',
    decide: (hands, ask) => withdraw(hands, 'moduleRevision', ask),
  },
}

/**
 * Nothing new is made of it. Drops that are confirmed or begun keep it, and their gate says so; drops that could
 * still be moved to another revision are moved, or dropped, first.
 */
function withdraw(
  hands: Hands,
  table: 'styleRevision' | 'moduleRevision',
  { revisionId, reason, by }: Release<RevisionId>,
): Edit {
  const { reader, now, newId } = hands
  const revision = find(reader, table, revisionId)
  if (!revision) return refuse({ code: 'gone' })
  const { letter, state, origin } = revision
  if (state !== 'released') return refuse({ code: 'not-released', letter, state })
  if (reason === '' || by === '') return refuse({ code: 'no-reason' })
  const drops = openDropsOf(reader, revisionId)
  if (drops.length > 0) return refuse({ code: 'open-drops', drops })
  const isStyle = table === 'styleRevision'
  const withdrawal: Withdrawal = {
    id: newId<WithdrawalId>('wdr'),
    styleRevisionId: isStyle ? (revisionId as StyleRevisionId) : null,
    moduleRevisionId: isStyle ? null : (revisionId as ModuleRevisionId),
    reason,
    by,
    at: now(),
    origin,
  }
  return ok([altered(table, revision, { state: 'withdrawn' }), ...added('withdrawal', withdrawal)])
}

function openDropsOf(reader: Reader, id: RevisionId): readonly string[] {
  const styles = id.startsWith('srv_') ? [id] : readStylesWith(reader, [id as ModuleRevisionId])
  const open = readOpenDrops(reader, styles).filter(({ standing }) => standing === 'open')
  return [...new Set(open.map(({ code }) => code))]
}
