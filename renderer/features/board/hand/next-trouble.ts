import type { TroubleCounts } from '../../../../shared/domain/conflicts/troubles.ts'
import { printDay } from '../../../../shared/domain/print-time.ts'
import { overlaps } from '../../../../shared/domain/spans.ts'
import { setBoard, useBoardState } from '../board-state.ts'
import type { BoardView } from '../board-view.ts'
import { nameOfJob } from '../conflict-words.ts'
import { focusJob, reveal, showTroubled } from '../lanes/focus.ts'
import { nextElsewhere, wrongElsewhere } from '../troubles.ts'
import { announce } from './announce.ts'
import { wrongJobs } from './wrong-jobs.ts'

/**
 * Goes from one thing that is wrong to the next, either way, and on to other days past the last on those shown; only among
 * what is looked for, while something is.
 */
export function nextTrouble(
  board: BoardView,
  step: 1 | -1,
  counts: TroubleCounts | undefined,
): void {
  const { selected, trouble } = useBoardState.getState()
  const { view, axis } = board
  const here = wrongJobs(board, trouble).filter(
    ({ booking }) => !booking || overlaps(booking, axis.span),
  )
  const at = here.findIndex(({ jobId }) => jobId === selected[0])
  const beyond = nextElsewhere(wrongElsewhere(counts, axis.span, trouble), axis.span, step)
  if (beyond && isLast(here.length, at, step)) {
    setBoard({ panel: 'inspector' })
    showTroubled(board, beyond)
    return announce(`On other days: ${printDay(beyond.start, view.plan.zone)}.`)
  }
  const from = at < 0 && step < 0 ? 0 : at
  const next = here[(from + step + here.length) % here.length]
  if (!next) return announce(trouble ? 'None of this kind.' : 'Nothing is wrong.')
  setBoard({ selected: [next.jobId], panel: 'inspector' })
  if (next.booking) reveal(board, next.booking)
  focusJob(next.jobId)
  announce(`${nameOfJob(view, next.jobId)}: ${next.words}.`)
}

/** Whether there is no other that way of the one gone from; of none, the first step leads on at once. */
function isLast(count: number, at: number, step: 1 | -1): boolean {
  if (at < 0) return count === 0
  return at === (step > 0 ? count - 1 : 0)
}
