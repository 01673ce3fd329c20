import type { ModuleSheet } from '../../../../shared/contract/patterns.ts'
import type { StyleRevisionId } from '../../../../shared/domain/style/style.ts'
import { ColumnHeads } from '../../../kit/ColumnHeads.tsx'
import { DropLinks } from '../DropLinks.tsx'
import { RevisionMark } from '../RevisionMark.tsx'
import styles from '../sheet/Sheet.module.css'

interface UsedByProps {
  readonly usedBy: ModuleSheet['usedBy']
  open(id: StyleRevisionId): void
}

/** The style revisions whose slots this revision fills. */
export function UsedBy({ usedBy, open }: UsedByProps) {
  if (usedBy.length === 0) {
    return (
      <p className={styles.note}>
        No style uses this revision. Fill a slot of a draft style with it.
      </p>
    )
  }
  return (
    <table className={styles.table} aria-label="Used by">
      <ColumnHeads names={['Style', 'Revision', 'State', 'Slot', 'Drops']} />
      <tbody>
        {usedBy.map(({ style, revision, slot, drops }) => (
          <tr key={`${revision.id} ${slot}`}>
            <td>
              <button type="button" className={styles.choose} onClick={() => open(revision.id)}>
                {style.code} {style.name}
              </button>
            </td>
            <td>{revision.letter}</td>
            <td>
              <RevisionMark state={revision.state} />
            </td>
            <td>{slot}</td>
            <td>{drops.length > 0 ? <DropLinks drops={drops} /> : '—'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
