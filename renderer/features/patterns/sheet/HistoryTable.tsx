import type { RevisionId } from '../../../../shared/contract/compare.ts'
import type { Letter, RevisionState } from '../../../../shared/domain/style/revision.ts'
import { type Instant, wallClockOf, type Zone } from '../../../../shared/domain/time.ts'
import { useAnswer } from '../../../bridge/hooks.ts'
import { ColumnHeads } from '../../../kit/ColumnHeads.tsx'
import { CompareButton } from '../compare/CompareButton.tsx'
import { RevisionMark } from '../RevisionMark.tsx'
import styles from './Sheet.module.css'

interface Told {
  readonly id: RevisionId
  readonly letter: Letter
  readonly state: RevisionState
  readonly releasedAt: Instant | null
  readonly releasedBy: string | null
  readonly reason: string | null
}

interface HistoryTableProps<Revision extends Told> {
  readonly revisions: readonly Revision[]
  readonly current: RevisionId
  open(id: Revision['id']): void
}

/** All revisions, newest first: when each was released, by whom and why. */
export function HistoryTable<Revision extends Told>(props: HistoryTableProps<Revision>) {
  const { revisions, current, open } = props
  const { data } = useAnswer('factory.state', null)
  const zone = data?.floor?.zone
  return (
    <>
      {revisions.length > 1 && (
        <div className={styles.bar}>
          <CompareButton revisions={revisions} current={current} />
          <span>Old and new on one drawing, and what changed in words and figures.</span>
        </div>
      )}
      <table className={styles.table} aria-label="Revisions">
        <ColumnHeads names={['Revision', 'State', 'Released', 'By', 'Why']} />
        <tbody>
          {revisions.toReversed().map((one) => (
            <tr key={one.id} data-chosen={one.id === current}>
              <td>
                <button type="button" className={styles.choose} onClick={() => open(one.id)}>
                  Rev {one.letter}
                </button>
              </td>
              <td>
                <RevisionMark state={one.state} />
              </td>
              <td>{one.releasedAt && zone ? dayText(one.releasedAt, zone) : '—'}</td>
              <td>{one.releasedBy ?? '—'}</td>
              <td className={styles.prose}>{one.reason ?? '—'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')

/** 22 Nov 2026 */
export function dayText(at: Instant, zone: Zone): string {
  const { day, month, year } = wallClockOf(at, zone)
  return `${day} ${MONTHS[month - 1]} ${year}`
}
