import type { Placement } from '../../../../shared/domain/planning/explain.ts'
import { printMoment } from '../../../../shared/domain/print-time.ts'
import type { JobId } from '../../../../shared/domain/schedule/job.ts'
import type { PlanView } from '../../../../shared/domain/schedule/plan.ts'
import { Button } from '../../../kit/Button.tsx'
import { Words } from '../../../kit/Words.tsx'
import { setBoard, useBoardState } from '../board-state.ts'
import { type BoardView, useBoard } from '../board-view.ts'
import { nameOfJob } from '../conflict-words.ts'
import { reveal, revealPlace } from '../lanes/focus.ts'
import { useHover } from '../lanes/hover.ts'
import styles from './Proposal.module.css'
import { toggle } from './proposal-choice.ts'
import type { ShownProposal } from './proposal-state.ts'
import { placeWords, shiftWords, whyWords } from './proposal-words.ts'

interface ProposalJobProps {
  readonly placement: Placement
  readonly now: ShownProposal
}

/** A job that would be moved: where to, why, and whether it is; pointed at, the board draws the way it would go. */
export function ProposalJob({ placement, now }: ProposalJobProps) {
  const board = useBoard()
  const { jobId } = placement
  const isSelected = useBoardState(({ selected }) => selected.includes(jobId))
  const isKept = !now.acceptance.jobs.has(jobId)
  const { view } = now
  return (
    <li
      className={styles.job}
      data-kept={isKept}
      data-selected={isSelected}
      onPointerEnter={() => useHover.setState({ jobId })}
      onPointerLeave={() => useHover.setState({ jobId: null })}
    >
      <button
        type="button"
        className={styles.name}
        onClick={() => show(board, now, placement)}
        title="Show it on the board"
      >
        <b>{view.operation.get(view.job.get(jobId)!.operationId)?.name}</b>{' '}
        {isKept ? keptWords(view, jobId) : placeWords(view, placement)}
      </button>
      <KeepOrAccept now={now} jobId={jobId} />
      <p>
        <Words>{isKept ? wouldWords(view, placement) : whyWords(view, placement)}</Words>
      </p>
    </li>
  )
}

interface KeepOrAcceptProps {
  readonly now: ShownProposal
  readonly jobId: JobId
}

/** One button: what it would do is what is not so now. */
export function KeepOrAccept({ now, jobId }: KeepOrAcceptProps) {
  const verb = now.acceptance.jobs.has(jobId) ? 'Keep' : 'Accept'
  return (
    <Button
      size="dense"
      aria-label={`${verb} ${nameOfJob(now.view, jobId)}`}
      title={verb === 'Keep' ? 'It stays as it is now (K)' : 'It goes where it is proposed (K)'}
      onClick={() => toggle(now, [jobId])}
    >
      {verb}
    </Button>
  )
}

function show(board: BoardView, now: ShownProposal, placement: Placement): void {
  setBoard({ selected: [placement.jobId] })
  const held = board.view.bookingOf.get(placement.jobId)
  if (now.acceptance.jobs.has(placement.jobId) || !held) return revealPlace(board, placement)
  reveal(board, held)
}

/** Where it would go: of what is kept, in few words. */
function wouldWords(view: PlanView, placement: Placement): string {
  return `proposed: ${placeWords(view, placement)}, ${shiftWords(view, placement)}`
}

function keptWords(view: PlanView, jobId: JobId): string {
  const held = view.bookingOf.get(jobId)
  if (!held) return 'kept: waits'
  return `kept: ${view.station.get(held.stationId)?.code} ${printMoment(held.start, view.plan.zone)}`
}
