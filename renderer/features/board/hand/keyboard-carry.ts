import { printMoment } from '../../../../shared/domain/print-time.ts'
import { nextOpen } from '../../../../shared/domain/resources/calendar.ts'
import type { Station, StationId } from '../../../../shared/domain/resources/station.ts'
import type { Booking, JobId } from '../../../../shared/domain/schedule/job.ts'
import { fixed } from '../../../../shared/domain/schedule/schedule-place.ts'
import { after, type Instant, startOfDay } from '../../../../shared/domain/time.ts'
import { refused } from '../../../kit/toast.tsx'
import { useBoardState } from '../board-state.ts'
import type { BoardView } from '../board-view.ts'
import { nameOfJob } from '../conflict-words.ts'
import { consequencesOf } from '../consequences.ts'
import { SCALES } from '../lanes/axis.ts'
import { explainMove } from '../refusals.ts'
import { announce } from './announce.ts'
import { carryTo, pickUp, putDown, useCarry } from './carry.ts'
import { toGrid } from './snap.ts'
import { earliestPlace } from './use-moves.ts'

/** Space on a card: it is in the hand, where it lies, unless it is fixed. A job from the strip begins where it fits soonest. */
export function pickUpByKey(board: BoardView, jobId: JobId): void {
  const held = board.view.bookingOf.get(jobId)
  const refusal = fixed(board.view, held, jobId)
  if (refusal) return refused(explainMove(board.view, refusal))
  const place = held ?? earliestPlace(board, jobId)
  if (!place) return
  pickUp('keyboard', jobId, useBoardState.getState().selected)
  carryTo(board.view, place.stationId, place.start)
  const end = held ? ` to ${printMoment(held.end, board.view.plan.zone)}` : ''
  const station = board.view.station.get(place.stationId)?.code ?? ''
  const name = nameOfJob(board.view, jobId)
  announce(
    `Picked up ${name}, ${station}, ${printMoment(place.start, board.view.plan.zone)}${end}.`,
  )
}

/** One snap to the side, or as many; over a night to the next working moment. */
export function carryAlong(board: BoardView, snaps: number): void {
  const { carry } = useCarry.getState()
  if (!carry?.target) return
  const { stationId, start } = carry.target
  const minutes = SCALES[board.axis.zoom].snapMinutes
  const moved = toGrid(after(start, snaps * minutes), board.view.plan.zone, minutes)
  carryTo(board.view, stationId, openAt(board, stationId, moved, snaps))
  announcePlace(board)
}

/** To the same time of another day; where that is closed, to the next working moment. */
export function carryByDay(board: BoardView, days: 1 | -1): void {
  const { carry } = useCarry.getState()
  if (!carry?.target) return
  const { stationId, start } = carry.target
  const { zone } = board.view.plan
  const there = (startOfDay(start, zone, days) + (start - startOfDay(start, zone))) as Instant
  const moved = toGrid(there, zone, SCALES[board.axis.zoom].snapMinutes)
  carryTo(board.view, stationId, openAt(board, stationId, moved, days))
  announcePlace(board)
}

/** The next lane up or down that can take it. */
export function carryAcross(board: BoardView, step: 1 | -1): void {
  const { carry } = useCarry.getState()
  if (!carry?.target) return
  const next = laneBeside(board, carry.jobId, carry.target.stationId, step)
  if (!next) return announce('No other lane can take it.')
  carryTo(board.view, next.id, carry.target.start)
  announcePlace(board)
}

/** The nearest lane above or below that can take a job. */
export function laneBeside(
  { view }: BoardView,
  jobId: JobId,
  stationId: StationId,
  step: 1 | -1,
): Station | undefined {
  const job = view.job.get(jobId)
  const needs = job && view.operation.get(job.operationId)?.stationKind
  const lanes = view.plan.stations
  const from = lanes.findIndex(({ id }) => id === stationId)
  const rest = step > 0 ? lanes.slice(from + 1) : lanes.slice(0, from).toReversed()
  return rest.find(({ kind }) => kind === needs)
}

/** Going on, the next working moment; going back, the last of the shift before. */
export function openAt(
  board: BoardView,
  stationId: Booking['stationId'],
  at: Instant,
  snaps: number,
): Instant {
  const time = board.view.workingTime(stationId)
  if (snaps > 0) return nextOpen(time, at) ?? at
  const before = time.spans.findLast(({ start }) => start <= at)
  if (!before || at < before.end) return at
  return toGrid(after(before.end, -SCALES[board.axis.zoom].snapMinutes), board.view.plan.zone, 1)
}

export function putBack(): void {
  putDown()
  announce('Put back where it was.')
}

/** Where the card would lie and what would be wrong there, after what was just changed about it. */
export function announcePlace(board: BoardView, changed = ''): void {
  const { carry } = useCarry.getState()
  if (!carry?.target) return
  const station = board.view.station.get(carry.target.stationId)?.code ?? ''
  const { refused, wrong, notes } = consequencesOf(board, carry.proposal)
  const worst = [...refused, ...wrong]
  const words = [...(worst.length === 0 ? ['No conflicts.'] : worst), ...notes].join(' ')
  announce(
    `${changed} ${station}, ${printMoment(carry.target.start, board.view.plan.zone)}. ${words}`.trim(),
  )
}
