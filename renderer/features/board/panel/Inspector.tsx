import { Link } from '@tanstack/react-router'
import { Lock, LockOpen } from 'lucide-react'
import { memo } from 'react'
import { printMinutes, printMoment } from '../../../../shared/domain/print-time.ts'
import type { Booking, Job } from '../../../../shared/domain/schedule/job.ts'
import { predecessorsOf, successorsOf } from '../../../../shared/domain/schedule/plan.ts'
import type { Instant } from '../../../../shared/domain/time.ts'
import { Band } from '../../../kit/Band.tsx'
import { Button } from '../../../kit/Button.tsx'
import { Facts } from '../../../kit/Panel.tsx'
import { SampleTag } from '../../../kit/SampleTag.tsx'
import { useBoardState } from '../board-state.ts'
import { type BoardView, useBoard } from '../board-view.ts'
import { nameOfJob } from '../conflict-words.ts'
import type { Moves } from '../hand/use-moves.ts'
import type { Parts } from '../hand/use-parts.ts'
import { PrintTickets } from '../print/PrintTickets.tsx'
import { ProposedMove } from '../proposal/ProposedMove.tsx'
import { CopyLink } from './ActionBar.tsx'
import { MoveForm } from './MoveForm.tsx'
import { NewerNotice } from './NewerNotice.tsx'
import { OwnTroubles } from './OwnTroubles.tsx'
import { PartsForm } from './PartsForm.tsx'
import { PinChoices } from './PinChoices.tsx'
import { RevisionNotice } from './RevisionNotice.tsx'
import styles from './SidePanel.module.css'

export interface PanelHands {
  readonly moves: Moves
  readonly parts: Parts
}

/** All about the chosen job, and every way to move it that is not a drag. */
export const Inspector = memo(function Inspector({ moves, parts }: PanelHands) {
  const board = useBoard()
  const selected = useBoardState((state) => state.selected)
  const job = selected[0] ? board.view.job.get(selected[0]) : undefined
  if (!job) return <p>Choose a card to see it here.</p>
  return <OneJob job={job} moves={moves} parts={parts} />
})

function OneJob({ job, moves, parts }: { readonly job: Job } & PanelHands) {
  const board = useBoard()
  const booking = board.view.bookingOf.get(job.id)
  return (
    <>
      <JobTitle job={job} />
      {booking && <OwnTroubles job={job} booking={booking} moves={moves} />}
      <ProposedMove jobId={job.id} />
      <div className={styles.section}>
        <Facts facts={factsOf(board, job, booking)} />
      </div>
      <RevisionNotice job={job} />
      <NewerNotice dropId={job.dropId} />
      <div className={styles.section}>
        <MoveForm
          key={`${job.id} ${booking?.start} ${booking?.stationId} ${booking?.personId}`}
          job={job}
          moves={moves}
        />
      </div>
      {booking && (
        <div className={styles.section}>
          <PinChoices booking={booking} parts={parts} />
        </div>
      )}
      {!(booking && hasBegun(booking)) && (
        <div className={styles.section}>
          <PartsForm key={`${job.id} ${job.pieces}`} job={job} booking={booking} parts={parts} />
        </div>
      )}
      <div className={styles.section}>
        <Actions job={job} booking={booking} moves={moves} />
      </div>
    </>
  )
}

function JobTitle({ job }: { readonly job: Job }) {
  const { view } = useBoard()
  const drop = view.drop.get(job.dropId)
  return (
    <div className={styles.title}>
      <Band band={drop?.band ?? 0} />
      <div>
        <div>
          {nameOfJob(view, job.id)} <SampleTag origin={job.origin} />
        </div>
        <Link to="/drops" search={{ drop: job.dropId }}>
          {drop?.code} {drop?.name}
        </Link>
      </div>
    </div>
  )
}

const hasBegun = ({ state }: Booking) => state === 'running' || state === 'done'

interface ActionsProps {
  readonly job: Job
  readonly booking: Booking | undefined
  readonly moves: Moves
}

function Actions({ job, booking, moves }: ActionsProps) {
  const isLocked = booking?.lock === 'locked'
  return (
    <div className={styles.buttons}>
      <Button size="dense" keys="S" onClick={() => void moves.scheduleEarliest(job.id)}>
        At earliest
      </Button>
      {booking && (
        <>
          <Button
            size="dense"
            keys="L"
            icon={isLocked ? <LockOpen size={14} /> : <Lock size={14} />}
            onClick={() => void moves.lock([booking])}
          >
            {isLocked ? 'Unlock' : 'Lock'}
          </Button>
          <Button size="dense" keys="U" onClick={() => void moves.unschedule([booking])}>
            Unschedule
          </Button>
        </>
      )}
      <PrintTickets jobIds={[job.id]} />
      <CopyLink />
    </div>
  )
}

/** For what the drop's window is kept, and until when. */
function windowFacts({ view, holdOf, promises }: BoardView, { dropId }: Job) {
  const at = (moment: Instant) => printMoment(moment, view.plan.zone)
  const promise = promises.find((one) => one.dropId === dropId)
  const hold = holdOf.get(dropId)
  return [
    ...(promise ? [['Promised for', at(promise.commitAt)] as const] : []),
    ...(hold ? [['Held till', at(hold.expiresAt)] as const] : []),
  ]
}

function factsOf(board: BoardView, job: Job, booking: Booking | undefined) {
  const { view } = board
  const { zone } = view.plan
  const names = (jobs: readonly Job[]) =>
    jobs.map(({ id }) => nameOfJob(view, id)).join(', ') || 'none'
  const progress = board.progressOf.get(job.id)
  const { startedAt, finishedAt } = progress ?? {}
  const planned = booking
    ? ([
        ['Station', view.station.get(booking.stationId)?.code ?? ''],
        ['Start', printMoment(booking.start, zone)],
        ['End', printMoment(booking.end, zone)],
        ...(startedAt ? [['Began', printMoment(startedAt, zone)] as const] : []),
        ...(finishedAt ? [['Finished', printMoment(finishedAt, zone)] as const] : []),
        ['Set-up', printMinutes(booking.setUp)],
        ['Run', printMinutes(booking.run)],
      ] as const)
    : ([['Place', 'not on the board yet']] as const)
  return [
    ['Job', job.code],
    ['Style', board.styleOf(job)?.name ?? ''],
    ['Pieces', String(job.pieces)],
    ['Set up for', view.operation.get(job.operationId)?.setUpKey || 'nothing special'],
    ...planned,
    ...windowFacts(board, job),
    ['After', names(predecessorsOf(view, job).map((one) => one.job))],
    ['Before', names(successorsOf(view, job))],
    ['Good, scrap', `${progress?.good ?? 0}, ${progress?.scrap ?? 0}`],
  ] as const
}
