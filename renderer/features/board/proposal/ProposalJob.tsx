import { memo } from 'react'
import type { Placement } from '../../../../shared/domain/planning/explain.ts'
import { printMoment } from '../../../../shared/domain/print-time.ts'
import type { JobId } from '../../../../shared/domain/schedule/job.ts'
import type { PlanView } from '../../../../shared/domain/schedule/plan.ts'
import { Words } from '../../../kit/Words.tsx'
import { setBoard, useBoardState } from '../board-state.ts'
import { type BoardView, useBoard } from '../board-view.ts'
import { nameApart } from '../conflict-words.ts'
import { reveal, revealPlace } from '../lanes/focus.ts'
import { useHover } from '../lanes/hover.ts'
import { KeepOrAccept } from './KeepOrAccept.tsx'
import styles from './Proposal.module.css'
import { placeWords, shiftWords, whyWords } from './proposal-words.ts'

interface ProposalJobProps {
  readonly placement: Placement
  readonly view: PlanView
  readonly isKept: boolean
}

/**
 * A job that would be moved: where to, why, and whether it is; pointed at, the board draws the way it would go. Drawn
 * anew only where it is chosen otherwise: there may be hundreds.
 */
export const ProposalJob = memo(function ProposalJob({
  placement,
  view,
  isKept,
}: ProposalJobProps) {
  const board = useBoard()
  const { jobId, dropId } = placement
  const isSelected = useBoardState(({ selected }) => selected.includes(jobId))
  const name = nameApart(view, jobId)
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
        onClick={() => show(board, placement, isKept)}
        title="Show it on the board"
      >
        <b>{name.replace(`${view.drop.get(dropId)?.code} `, '')}</b>{' '}
        {isKept ? keptWords(view, jobId) : placeWords(view, placement)}
      </button>
      <KeepOrAccept jobId={jobId} name={name} />
      <p>
        <Words>{isKept ? wouldWords(view, placement) : whyWords(view, placement)}</Words>
      </p>
    </li>
  )
})

function show(board: BoardView, placement: Placement, isKept: boolean): void {
  setBoard({ selected: [placement.jobId] })
  const held = board.view.bookingOf.get(placement.jobId)
  if (!isKept || !held) return revealPlace(board, placement)
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
