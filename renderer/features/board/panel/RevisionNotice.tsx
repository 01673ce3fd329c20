import { Link } from '@tanstack/react-router'
import type { Job } from '../../../../shared/domain/schedule/job.ts'
import { Mark } from '../../../kit/Mark.tsx'
import { useBoard } from '../board-view.ts'
import { unreleasedWords } from '../revision-words.ts'
import styles from './SidePanel.module.css'

/** That a job makes what is not released: no conflict of its place, but its drop cannot be confirmed. */
export function RevisionNotice({ job }: { readonly job: Job }) {
  const board = useBoard()
  const revision = board.revisionOf(job)
  const words = revision && unreleasedWords(revision)
  if (!words) return null
  return (
    <div className={styles.section} role="status">
      <Mark of="draft">{words}</Mark>
      <p>
        <Link to="/patterns" search={{ style: revision.id }}>
          Open {board.styleOf(job)?.code} rev {revision.letter}
        </Link>
      </p>
    </div>
  )
}
