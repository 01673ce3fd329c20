import { setBoard, useBoardState } from '../board-state.ts'
import type { BoardView } from '../board-view.ts'
import { nameOfJob } from '../conflict-words.ts'
import { focusJob, reveal } from '../lanes/focus.ts'
import { announce } from './announce.ts'
import { wrongJobs } from './wrong-jobs.ts'

/** Goes from one thing that is wrong to the next, either way; only among what is looked for, while something is. */
export function nextTrouble(board: BoardView, step: 1 | -1): void {
  const { selected, trouble } = useBoardState.getState()
  const all = wrongJobs(board, trouble)
  const at = all.findIndex(({ jobId }) => jobId === selected[0])
  const from = at < 0 && step < 0 ? 0 : at
  const next = all[(from + step + all.length) % all.length]
  if (!next) return announce(trouble ? 'None of this kind.' : 'Nothing is wrong.')
  setBoard({ selected: [next.jobId], panel: 'inspector' })
  if (next.booking) reveal(board, next.booking)
  focusJob(next.jobId)
  announce(`${nameOfJob(board.view, next.jobId)}: ${next.words}.`)
}
