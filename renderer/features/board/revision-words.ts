import type { Job } from '../../../shared/domain/schedule/job.ts'
import type { StyleRevision } from '../../../shared/domain/style/style.ts'
import type { BoardView } from './board-view.ts'

/** What keeps a drop from being confirmed while it makes this revision; null where nothing does. */
export function unreleasedWords({
  letter,
  state,
}: Pick<StyleRevision, 'letter' | 'state'>): string | null {
  switch (state) {
    case 'released':
      return null
    case 'draft':
      return `Rev ${letter} is a draft; confirm needs a released revision.`
    case 'in-review':
      return `Rev ${letter} is in review; confirm needs a released revision.`
    case 'withdrawn':
      return `Rev ${letter} is withdrawn; confirm needs a released revision.`
  }
}

/** The same of some jobs, each sentence once. */
export function unreleasedIn(
  board: Pick<BoardView, 'revisionOf'>,
  jobs: readonly (Job | undefined)[],
): readonly string[] {
  const words = jobs.flatMap((job) => {
    const revision = job && board.revisionOf(job)
    return (revision && unreleasedWords(revision)) ?? []
  })
  return [...new Set(words)]
}
