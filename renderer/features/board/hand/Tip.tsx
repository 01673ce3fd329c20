import { useDndMonitor } from '@dnd-kit/core'
import { type RefObject, useRef } from 'react'
import { printPieces } from '../../../../shared/domain/print-pieces.ts'
import {
  printDay,
  printMinutes,
  printMoment,
  printTime,
} from '../../../../shared/domain/print-time.ts'
import type { Booking, Job } from '../../../../shared/domain/schedule/job.ts'
import type { Resized } from '../../../../shared/domain/schedule/schedule-room.ts'
import { type Minutes, minutesBetween, type Zone } from '../../../../shared/domain/time.ts'
import { Band } from '../../../kit/Band.tsx'
import { Words } from '../../../kit/Words.tsx'
import { type BoardView, useBoard } from '../board-view.ts'
import { nameOfJob } from '../conflict-words.ts'
import { consequencesOf } from '../consequences.ts'
import { type Carry, useCarry } from './carry.ts'
import { type Resize, useResize } from './resize.ts'
import styles from './Tip.module.css'

/** So many sentences are read while a card is carried. */
const MOST = 4

/** What hangs from the hand: the card, where it would lie, and what would be wrong there. */
export function Tip() {
  const board = useBoard()
  const carry = useCarry((state) => state.carry)
  const resize = useResize((state) => state.resize)
  const hand = useRoom()
  if (resize) return <ResizeTip board={board} resize={resize} hand={hand} />
  const job = carry && board.view.job.get(carry.jobId)
  if (!carry || !job) return null
  const drop = board.view.drop.get(job.dropId)
  const more = carry.jobIds.length - 1
  return (
    <div ref={hand} className={styles.hand}>
      <div className={styles.ghost} data-stack={more > 0}>
        <Band band={drop?.band ?? 0} />
        <div>
          <b>{nameOfJob(board.view, job.id)}</b>
          {more > 0 && ` · ${more + 1} cards`}
          <div>{whereTo(board, carry)}</div>
        </div>
      </div>
      <WhatIf board={board} carry={carry} />
    </div>
  )
}

/** How far it is from what hangs from the hand to the window's right edge, told to its style sheet at every move. */
function useRoom(): RefObject<HTMLDivElement | null> {
  const hand = useRef<HTMLDivElement>(null)
  useDndMonitor({
    onDragMove({ active }) {
      const left = active.rect.current.translated?.left ?? 0
      hand.current?.style.setProperty('--room', `${window.innerWidth - left}px`)
    },
  })
  return hand
}

interface ResizeTipProps {
  readonly board: BoardView
  readonly resize: Resize
  readonly hand: RefObject<HTMLDivElement | null>
}

/** How many pieces a card would keep or take, and where the others go or come from. */
function ResizeTip({ board, resize, hand }: ResizeTipProps) {
  const job = board.view.job.get(resize.jobId)
  const { resized } = resize
  if (!job) return null
  return (
    <div ref={hand} className={styles.hand}>
      <div className={styles.ghost}>
        <div>
          <b>{nameOfJob(board.view, job.id)}</b> {resized?.pieces ?? job.pieces} of{' '}
          {printPieces(job.pieces)}
          {resized && (
            <div>
              {printMoment(resized.booking.start, board.view.plan.zone)} →{' '}
              {endOf(resized.booking, board.view.plan.zone)}
            </div>
          )}
        </div>
      </div>
      <div className={styles.tip} data-testid="what-if">
        <p>{resizeWords(job, resized)}</p>
      </div>
    </div>
  )
}

function resizeWords(job: Job, resized: Resized | null): string {
  if (!resized) return 'It can’t end or start there.'
  const { pieces, giver } = resized
  if (pieces < job.pieces) return `The other ${job.pieces - pieces} pieces go to the strip.`
  if (pieces > job.pieces) return `Takes ${pieces - job.pieces} pieces of ${giver?.code}.`
  return giver
    ? 'As many pieces as now.'
    : 'All its pieces are here already: draw it shorter to split some off.'
}

/** What would be wrong where the card is, and what it would gain. */
function WhatIf({ board, carry }: { readonly board: BoardView; readonly carry: Carry }) {
  const { refused, wrong, notes } = consequencesOf(board, carry.proposal)
  const sentences = [...refused, ...wrong]
  if (!carry.target || sentences.length + notes.length === 0) return null
  return (
    <div className={styles.tip} data-refused={refused.length > 0} data-testid="what-if">
      {refused.length > 0 && <b>Can’t go here</b>}
      {sentences.slice(0, MOST).map((sentence) => (
        <p key={sentence}>
          <Words>{sentence}</Words>
        </p>
      ))}
      {sentences.length > MOST && <p>and {sentences.length - MOST} more</p>}
      {notes.map((note) => (
        <p key={note} className={styles.note}>
          <Words>{note}</Words>
        </p>
      ))}
      {carry.manner === 'ripple' && <p className={styles.note}>Pushing along what follows.</p>}
    </div>
  )
}

/** When and where it would lie, and by how much it moves. */
export function whereTo({ view }: BoardView, { jobId, target, proposal }: Carry): string {
  if (!target) return 'Let go on a lane'
  const { zone } = view.plan
  const station = view.station.get(target.stationId)?.code ?? ''
  const placed = proposal?.placements[0]
  if (!placed) return `${station} ${printMoment(target.start, zone)}`
  const held = view.bookingOf.get(jobId)
  const shift = held ? minutesBetween(held.start, placed.start) : 0
  const sign = shift < 0 ? '−' : '+'
  const by = shift === 0 ? '' : ` · ${sign}${printMinutes(shift as Minutes)}`
  const setUp = placed.setUp > 0 ? ` · set-up ${printMinutes(placed.setUp)}` : ''
  return `${station} ${printMoment(placed.start, zone)} → ${endOf(placed, zone)}${by}${setUp}`
}

/** The day is said again only when it is another. */
function endOf({ start, end }: Booking, zone: Zone): string {
  const isSameDay = printDay(start, zone) === printDay(end, zone)
  return isSameDay ? printTime(end, zone) : printMoment(end, zone)
}
