import type { Booking } from '../../../shared/domain/job.ts'
import {
  printDay,
  printElapsed,
  printMinutes,
  printMoment,
  printTime,
} from '../../../shared/domain/print-time.ts'
import { type Minutes, minutesBetween, type Zone } from '../../../shared/domain/time.ts'
import { Band } from '../../kit/Band.tsx'
import { type BoardView, useBoard } from './board-view.ts'
import { type Carry, useCarry } from './carry.ts'
import { explainConflict, nameOfJob } from './conflict-words.ts'
import { explainMove } from './refusals.ts'
import styles from './Tip.module.css'

/** What hangs from the hand: the card, where it would lie, and what would be wrong there. */
export function Tip() {
  const board = useBoard()
  const carry = useCarry((state) => state.carry)
  const job = carry && board.view.job.get(carry.jobId)
  if (!carry || !job) return null
  const drop = board.view.drop.get(job.dropId)
  const more = carry.jobIds.length - 1
  return (
    <div className={styles.hand}>
      <div className={styles.ghost}>
        <Band band={drop?.band ?? 0} />
        <div>
          <b>{nameOfJob(board.view, job.id)}</b>
          {more > 0 && ` + ${more} more`}
          <div>{whereTo(board, carry)}</div>
        </div>
      </div>
      <Consequences board={board} carry={carry} />
    </div>
  )
}

function Consequences({ board, carry }: { readonly board: BoardView; readonly carry: Carry }) {
  const sentences = consequencesOf(board, carry)
  const isRefused = (carry.proposal?.refused.length ?? 0) > 0
  if (!carry.target || sentences.length === 0) return null
  return (
    <div className={styles.tip} data-refused={isRefused} data-testid="what-if">
      {isRefused && <b>Can’t go here</b>}
      {sentences.slice(0, 4).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {sentences.length > 4 && <p>and {sentences.length - 4} more</p>}
    </div>
  )
}

/** Refusals alone when there are any; else conflicts, and drops that would be late and are not yet. */
export function consequencesOf(
  { view, lateOf }: BoardView,
  { proposal }: Carry,
): readonly string[] {
  if (!proposal) return []
  if (proposal.refused.length > 0) return proposal.refused.map((one) => explainMove(view, one))
  const moved = new Set(proposal.placements.map(({ id }) => id))
  const own = proposal.conflicts.filter(
    (one) => moved.has(one.bookingId) || ('otherId' in one && moved.has(one.otherId)),
  )
  const conflicts = own.map((one) => {
    const from = moved.has(one.bookingId) ? one.bookingId : proposal.placements[0]!.id
    return explainConflict(view, one, from)
  })
  const late = proposal.late
    .filter(({ dropId, minutes }) => minutes > (lateOf.get(dropId)?.minutes ?? 0))
    .map(
      ({ dropId, minutes }) =>
        `Makes ${view.drop.get(dropId)?.code} ${printElapsed(minutes)} late.`,
    )
  return [...new Set([...conflicts, ...late])]
}

function whereTo({ view }: BoardView, { jobId, target, proposal }: Carry): string {
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
