import type { Conflict } from '../../../../shared/domain/conflicts/conflicts.ts'
import type { Overtime } from '../../../../shared/domain/planning/evenings.ts'
import { printMinutes, printMoment } from '../../../../shared/domain/print-time.ts'
import { earliestFit } from '../../../../shared/domain/schedule/earliest-fit.ts'
import { type Booking, spanOf } from '../../../../shared/domain/schedule/job.ts'
import {
  changesOf,
  type Manner,
  type Move,
  proposeMove,
} from '../../../../shared/domain/schedule/schedule.ts'
import type { Instant, Minutes } from '../../../../shared/domain/time.ts'
import { withOvertime } from '../../../../shared/domain/windows/overtime.ts'
import type { BoardView } from '../board-view.ts'
import { otherOf } from '../conflict-words.ts'
import { breaksBy } from '../consequences.ts'
import { probeId } from '../hand/carry.ts'
import { addOvertime } from './add-overtime.ts'
import { handedOver } from './hand-over.ts'

/** A fix with the promises that it would break. */
export interface OfferedFix extends Fix {
  readonly breaks: readonly string[]
}

export interface Fix {
  readonly label: string
  readonly move: Move
  readonly manner: Manner
  /** What has to be worked beyond the shifts for it. */
  readonly overtime?: Overtime
}

/** What would mend a conflict of this booking, the best first. */
export function fixesFor(
  board: BoardView,
  conflict: Conflict,
  own: Booking,
): readonly OfferedFix[] {
  const found = [
    handedOver(board, conflict, own),
    mending(board, conflict, elsewhere(board, conflict, own)),
    pushed(board, conflict, own),
    addOvertime(board, conflict, own),
  ]
  const fixes = found.filter((fix) => fix !== null)
  return fixes.map((fix) => ({ ...fix, breaks: breaksOf(board, fix) }))
}

/** A move after which this very conflict is still there is no fix: material that nobody ordered is short wherever it is. */
function mending({ view }: BoardView, conflict: Conflict, fix: Fix | null): Fix | null {
  if (!fix) return null
  const { conflicts } = proposeMove(view, [fix.move], probeId, fix.manner)
  const isSame = ({ code, bookingId }: Conflict) =>
    code === conflict.code && bookingId === conflict.bookingId
  return conflicts.some(isSame) ? null : fix
}

/** What was signed and would no longer hold, said before it is chosen. */
function breaksOf(board: BoardView, { move, manner, overtime }: Fix): readonly string[] {
  if (board.promises.length === 0) return []
  const view = overtime ? withOvertime(board.view, overtime) : board.view
  return breaksBy(board, changesOf(view, proposeMove(view, [move], probeId, manner)))
}

/** The best single move: as early as may be, on its own station or a like one. */
function elsewhere({ view }: BoardView, conflict: Conflict, own: Booking): Fix | null {
  const job = view.job.get(own.jobId)
  const needs = job && view.operation.get(job.operationId)?.stationKind
  if (own.lock === 'locked' || own.state === 'running' || own.state === 'done') return null
  if (conflict.code === 'person-unskilled') return null
  if (conflict.code === 'set-up-changed') return retimeFix(conflict.needs, own)
  const from = Math.max(view.plan.now, startAfter(view, conflict, own)) as Move['start']
  const places = view.plan.stations
    .filter(({ kind }) => kind === needs)
    .flatMap(({ id: stationId, code }) => {
      const start = earliestFit(view, own.jobId, stationId, from)
      return start === null ? [] : [{ code, move: { jobId: own.jobId, stationId, start } }]
    })
  const best = places.toSorted((a, b) => a.move.start - b.move.start)[0]
  if (!best) return null
  return { label: placeWords(view, best.code, best.move, own), move: best.move, manner: 'alone' }
}

/** Where it goes; or, where it stays, until when it takes now. */
function placeWords(
  view: BoardView['view'],
  code: string,
  move: Move,
  { stationId, start }: Booking,
): string {
  const at = (moment: Instant) => printMoment(moment, view.plan.zone)
  if (move.stationId !== stationId || move.start !== start)
    return `Place on ${code}, ${at(move.start)}`
  const [there] = proposeMove(view, [move], probeId).placements
  return there ? `Re-time: ends ${at(there.end)}` : 'Re-time'
}

/** Two that overlap: the first stays where it is, and what follows is pushed along. */
function pushed({ view }: BoardView, conflict: Conflict, own: Booking): Fix | null {
  if (conflict.code !== 'overlap') return null
  const other = view.booking.get(otherOf(conflict, own.id))
  const first = other && other.start < own.start ? other : own
  const { jobId, stationId, start } = first
  const move = { jobId, stationId, start }
  const proposal = proposeMove(view, [move], probeId, 'ripple')
  const isMended = proposal.refused.length === 0 && proposal.placements.length > 1
  return isMended ? { label: 'Push it along', move, manner: 'ripple' } : null
}

/** The same place with the set-up that the rules ask for. */
function retimeFix(needs: Minutes, { jobId, stationId, start }: Booking): Fix {
  const move = { jobId, stationId, start }
  return { label: `Re-time: set-up ${printMinutes(needs)}`, move, manner: 'alone' }
}

/** From when a place is looked for: where it lies now, unless what is wrong says later. */
function startAfter(view: BoardView['view'], conflict: Conflict, own: Booking): number {
  switch (conflict.code) {
    case 'overlap':
    case 'person-busy':
    case 'kit-busy': {
      const other = view.booking.get(otherOf(conflict, own.id))
      return other ? Math.min(own.start, spanOf(other).start) : own.start
    }
    case 'out-of-order':
      return conflict.readyAt ?? own.start
    case 'outside-shift':
      return conflict.opensAt ?? own.start
    case 'material-late':
      return conflict.hereAt
    case 'person-away':
    case 'nobody-here':
    case 'kit-out':
      return conflict.end
    case 'set-up-changed':
    case 'person-unskilled':
    case 'kit-unfit':
    case 'calendar-changed':
    case 'material-short':
    case 'incapable':
    case 'past':
    case 'no-changeover':
      return own.start
  }
}
