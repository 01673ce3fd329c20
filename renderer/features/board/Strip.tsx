import { useNavigate } from '@tanstack/react-router'
import { type KeyboardEvent, useState, type WheelEvent } from 'react'
import type { DropId } from '../../../shared/domain/drop/drop.ts'
import { printPieces } from '../../../shared/domain/print-pieces.ts'
import { printDay, printMinutes } from '../../../shared/domain/print-time.ts'
import type { Job, JobId } from '../../../shared/domain/schedule/job.ts'
import { plannedMinutes } from '../../../shared/domain/schedule/plan.ts'
import type { Minutes } from '../../../shared/domain/time.ts'
import { Band } from '../../kit/Band.tsx'
import { Button } from '../../kit/Button.tsx'
import { TextInput } from '../../kit/controls.ts'
import { Mark } from '../../kit/Mark.tsx'
import { select, useBoardState } from './board-state.ts'
import { type BoardView, useBoard } from './board-view.ts'
import { nameOfJob } from './conflict-words.ts'
import { useCarry } from './hand/carry.ts'
import { arm, Grip, touchGrip } from './hand/Grip.tsx'
import { walkAlong } from './hand/walk.ts'
import { choose } from './lanes/Card.tsx'
import { useProposal } from './proposal/proposal-state.ts'
import { useChosenDrops } from './proposal/use-proposal.ts'
import { unreleasedWords } from './revision-words.ts'
import styles from './Strip.module.css'

interface StripProps {
  readonly onSchedule: (job: Job) => void
}

/** Jobs that have no place on the board yet, nearest launch first. */
export function Strip({ onSchedule }: StripProps) {
  const board = useBoard()
  const drop = useBoardState((state) => state.drop)
  const [search, setSearch] = useState('')
  const own = board.waiting.filter((job) => drop === null || job.dropId === drop)
  const found = own.filter((job) => matches(board, job, search))
  const hours = own.reduce((sum, job) => sum + minutesOf(board, job), 0)
  return (
    <section className={styles.strip} aria-label="Unscheduled">
      <header>
        <h2>Unscheduled</h2>
        <span>
          {own.length === 0
            ? nothingWaits(board, drop)
            : `${own.length} ${own.length === 1 ? 'job' : 'jobs'} · ${printMinutes(hours as Minutes)} · drag up, or select and press S`}
        </span>
        <FindWindow />
        {board.waiting.length > 0 && (
          <TextInput
            size="xs"
            aria-label="Search unscheduled jobs"
            placeholder="Search"
            value={search}
            onChange={({ currentTarget }) => setSearch(currentTarget.value)}
          />
        )}
      </header>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: arrows go from job to job within */}
      <div className={styles.jobs} onKeyDown={walk} onWheel={roll}>
        {found.map((job, index) => (
          <StripJob
            key={job.id}
            job={job}
            tabIndex={index === 0 ? 0 : -1}
            onSchedule={onSchedule}
          />
        ))}
        {own.length > 0 && found.length === 0 && (
          <p>
            Nothing is called “{search}”.{' '}
            <Button look="quiet" size="dense" onClick={() => setSearch('')}>
              Clear
            </Button>
          </p>
        )}
      </div>
    </section>
  )
}

/** Whoever has no drop yet has no jobs either, and learns where they come from. */
function nothingWaits({ view }: BoardView, drop: DropId | null): string {
  if (view.plan.drops.length === 0)
    return 'No jobs yet: specify a drop, and what is to be done for it waits here.'
  const shown = drop && view.drop.get(drop)
  return shown ? `Every job of ${shown.code} has its place.` : 'Every job has its place.'
}

/** Where one drop is chosen that has jobs waiting: to the windows that would fit, with nothing moved and with moves. */
function FindWindow() {
  const { view, waiting } = useBoard()
  const navigate = useNavigate()
  const [drop, ...more] = useChosenDrops()
  if (!drop || more.length > 0 || waiting.every(({ dropId }) => dropId !== drop)) return null
  return (
    <Button
      size="dense"
      onClick={() => void navigate({ to: '/drops', search: { drop, act: 'find' } })}
    >
      Find a window for {view.drop.get(drop)?.code}…
    </Button>
  )
}

/** A wheel that only turns up and down goes along the jobs: nothing else could move here. */
function roll({ currentTarget, deltaX, deltaY }: WheelEvent<HTMLElement>): void {
  if (deltaX === 0) currentTarget.scrollLeft += deltaY
}

/** One stop for Tab, however many wait; a job in the hand goes over the lanes instead. */
function walk(event: KeyboardEvent<HTMLElement>): void {
  if (event.altKey || useCarry.getState().carry) return
  const next = walkAlong(event, 'article')
  if (!next) return
  event.stopPropagation()
  select(next.dataset.job as JobId, false)
}

interface StripJobProps extends StripProps {
  readonly job: Job
  readonly tabIndex: 0 | -1
}

function StripJob({ job, tabIndex, onSchedule }: StripJobProps) {
  const board = useBoard()
  const isSelected = useBoardState(({ selected }) => selected.includes(job.id))
  const isCarried = useCarry(({ carry }) => carry?.jobId === job.id)
  const isLeaving = useProposal(
    ({ now }) => now.state === 'shown' && now.acceptance.jobs.has(job.id),
  )
  const drop = board.view.drop.get(job.dropId)
  const revision = board.revisionOf(job)
  const minutes = minutesOf(board, job)
  const isStuck = board.stuck.some(({ jobId }) => jobId === job.id)
  return (
    <article
      className={styles.job}
      tabIndex={tabIndex}
      data-job={job.id}
      data-selected={isSelected}
      data-carried={isCarried}
      data-leaving={isLeaving}
      aria-label={`${nameOfJob(board.view, job.id)}, ${job.pieces} pieces, ${printMinutes(minutes as Minutes)}, ${isStuck ? 'can’t be scheduled' : 'not scheduled'}`}
      onPointerEnter={() => arm(job.id)}
      onTouchStart={touchGrip}
      onClick={(event) => choose(event, job.id)}
      onDoubleClick={() => onSchedule(job)}
    >
      <Band band={drop?.band ?? 0} />
      <div className={styles.words}>
        <div>
          <b>{drop?.code}</b> {board.view.operation.get(job.operationId)?.name}{' '}
          {revision && revision.state !== 'released' && (
            <span className={styles.draft} title={unreleasedWords(revision) ?? undefined}>
              rev {revision.letter} {revision.state.replace('-', ' ')}
            </span>
          )}
        </div>
        <div className={styles.meta}>
          {isStuck ? (
            <Mark of="blocked">can’t be scheduled</Mark>
          ) : (
            `${printPieces(job.pieces)} · ${printMinutes(minutes as Minutes)}`
          )}{' '}
          · launch {drop && printDay(drop.launchAt, board.view.plan.zone)}
        </div>
      </div>
      <Grip jobId={job.id} fixed={false} />
    </article>
  )
}

function minutesOf({ view }: BoardView, job: Job): number {
  const operation = view.operation.get(job.operationId)
  return operation ? plannedMinutes(view, operation, job.pieces) : 0
}

function matches(board: BoardView, job: Job, search: string): boolean {
  const words = `${nameOfJob(board.view, job.id)} ${board.styleOf(job)?.name ?? ''} ${job.code}`
  return words.toLowerCase().includes(search.trim().toLowerCase())
}
