import { useMemo } from 'react'
import type { Overtime } from '../../../../shared/domain/planning/evenings.ts'
import { printMoment } from '../../../../shared/domain/print-time.ts'
import type { PersonId } from '../../../../shared/domain/resources/person.ts'
import { earliestFit } from '../../../../shared/domain/schedule/earliest-fit.ts'
import type { Booking, JobId } from '../../../../shared/domain/schedule/job.ts'
import {
  changesOf,
  type Manner,
  type Move,
  type MoveRefusal,
  proposeMove,
  unschedule,
} from '../../../../shared/domain/schedule/schedule.ts'
import { useCommand } from '../../../bridge/hooks.ts'
import { askToBreak } from '../../../bridge/promise-ask.ts'
import { useWayBack } from '../../../bridge/way-back.ts'
import { refused, toast } from '../../../kit/toast.tsx'
import { useLatest } from '../../../kit/use-latest.ts'
import type { BoardView } from '../board-view.ts'
import { nameOfJob, othersThan } from '../conflict-words.ts'
import { breaksBy, consequencesOf } from '../consequences.ts'
import { explainLock, explainMove } from '../refusals.ts'
import { assignAll } from './assign-all.ts'
import { probeId } from './carry.ts'
import { type BoardCommands, done, type Hands } from './hands.ts'
import { workOvertime } from './work-overtime.ts'

export interface Moves {
  /** All of them or none; in a ripple, what follows is pushed along. */
  move(moves: readonly Move[], manner?: Manner): Promise<boolean>
  unschedule(bookings: readonly Booking[]): Promise<void>
  /** Locks them all, or lets them go when all are locked. */
  lock(bookings: readonly Booking[]): Promise<void>
  /** Gives all of them to one person where they are, or none of them; null is anybody. */
  assign(bookings: readonly Booking[], personId: PersonId | null): Promise<boolean>
  /** Works a job where it lies beyond the shifts. */
  workOvertime(move: Move, overtime: Overtime): Promise<void>
  /** Places a job where it can be done soonest, at whichever of its stations that is. */
  scheduleEarliest(jobId: JobId): Promise<void>
}

/**
 * All that a board can do to the plan; each answer is a toast with its way back, or the reason why not. The same for
 * as long as the board is open, and always about the plan as it is: a panel may still show the one before.
 */
export function useMoves(board: BoardView | null): Moves {
  const latest = useLatest(board)
  const moveJobs = useCommand('schedule.moveJobs')
  const ripple = useCommand('schedule.rippleJobs')
  const takeOff = useCommand('schedule.unschedule')
  const setLock = useCommand('schedule.setLock')
  const overtime = useCommand('schedule.workOvertime')
  const wayBack = useWayBack()
  return useMemo(
    () =>
      openMoves(() => latest.current, { moveJobs, ripple, takeOff, setLock, overtime, wayBack }),
    [moveJobs, ripple, takeOff, setLock, overtime, wayBack],
  )
}

function openMoves(now: Hands['now'], commands: BoardCommands): Moves {
  const hands = { now, commands }
  return {
    move: (moves, manner = 'alone') => moveAll(hands, moves, manner),
    unschedule: (bookings) => unscheduleAll(hands, bookings),
    lock: (bookings) => lockAll(hands, bookings),
    workOvertime: (move, overtime) => workOvertime(hands, move, overtime),
    assign: (bookings, personId) => assignAll(hands, bookings, personId),

    async scheduleEarliest(jobId) {
      const board = now()
      if (!board) return
      const best = earliestPlace(board, jobId)
      if (best) await moveAll(hands, [best], 'alone')
      else refused(`${nameOfJob(board.view, jobId)} fits nowhere within the calendar.`)
    },
  }
}

async function moveAll(hands: Hands, moves: readonly Move[], manner: Manner): Promise<boolean> {
  const [board, first] = [hands.now(), moves[0]]
  if (!board || !first) return false
  const reasons = moves.length > 1 ? reasonsAgainst(board, moves, manner) : []
  if (reasons.length > 0) {
    refused(`Nothing was moved. ${reasons.join(' ')}`)
    return false
  }
  if (!(await askToBreak('Move', breaksOf(board, moves, manner)))) return false
  const { ripple, moveJobs } = hands.commands
  const outcome = await (manner === 'ripple' ? ripple(moves) : moveJobs(moves))
  if (!outcome.ok) offerThere(hands, board, first, outcome.refusal)
  else done(hands, movedWords(board, first, moves), outcome)
  return outcome.ok
}

/** Where a refusal says when it would be possible, that is one click away. */
function offerThere(hands: Hands, board: BoardView, asked: Move, refusal: MoveRefusal): void {
  const words = explainMove(board.view, refusal)
  const start = refusal.code === 'past' ? refusal.earliest : null
  if (start === null) return refused(words)
  const run = async () => {
    await moveAll(hands, [{ ...asked, start }], 'alone')
    return null
  }
  toast(words, { action: { label: 'Place there', undoes: 'no', run } })
}

async function unscheduleAll(hands: Hands, bookings: readonly Booking[]): Promise<void> {
  const [board, first] = [hands.now(), bookings[0]]
  if (!board || !first) return
  const reasons = bookings.length > 1 ? reasonsToStay(board, bookings) : []
  if (reasons.length > 0) return refused(`Nothing was unscheduled. ${reasons.join(' ')}`)
  const ids = bookings.map(({ id }) => id)
  const taken = unschedule(board.view, ids)
  if (taken.ok && !(await askToBreak('Unschedule', breaksBy(board, taken.value)))) return
  const outcome = await hands.commands.takeOff(ids)
  if (!outcome.ok) return refused(explainMove(board.view, outcome.refusal))
  const name = nameOfJob(board.view, first.jobId)
  done(hands, `Unscheduled ${bookings.length > 1 ? `${bookings.length} jobs` : name}`, outcome)
}

async function lockAll(hands: Hands, bookings: readonly Booking[]): Promise<void> {
  const [board, first] = [hands.now(), bookings[0]]
  if (!board || !first) return
  const isLocked = ({ id }: Booking) => board.view.booking.get(id)?.lock === 'locked'
  const lock = bookings.every(isLocked) ? 'free' : 'locked'
  const outcome = await hands.commands.setLock({ bookingIds: bookings.map(({ id }) => id), lock })
  if (!outcome.ok) return refused(explainLock(outcome.refusal))
  const turned = lock === 'locked' ? 'Locked' : 'Unlocked'
  done(hands, `${turned} ${nameOfJob(board.view, first.jobId)}${othersThan(bookings)}`, outcome)
}

/** The soonest end among the stations that can do it. */
export function earliestPlace({ view }: BoardView, jobId: JobId): Move | null {
  const job = view.job.get(jobId)
  const needs = job && view.operation.get(job.operationId)?.stationKind
  const places = view.plan.stations
    .filter(({ kind }) => kind === needs)
    .flatMap(({ id: stationId }) => {
      const start = earliestFit(view, jobId, stationId, view.plan.now)
      return start === null ? [] : [{ jobId, stationId, start }]
    })
  return places.toSorted((a, b) => a.start - b.start)[0] ?? null
}

function reasonsToStay({ view }: BoardView, bookings: readonly Booking[]): readonly string[] {
  return bookings.flatMap(({ id }) => {
    const taken = unschedule(view, [id])
    return taken.ok ? [] : [explainMove(view, taken.refusal)]
  })
}

/** Of several that move together, each one's own reason. */
function reasonsAgainst(board: BoardView, moves: readonly Move[], manner: Manner) {
  return consequencesOf(board, proposeMove(board.view, moves, probeId, manner)).refused
}

/** Where nothing is promised, nothing is thought through. */
function breaksOf(board: BoardView, moves: readonly Move[], manner: Manner): readonly string[] {
  if (board.promises.length === 0) return []
  return breaksBy(board, changesOf(board.view, proposeMove(board.view, moves, probeId, manner)))
}

function movedWords({ view }: BoardView, move: Move, all: readonly Move[]): string {
  const station = view.station.get(move.stationId)?.code ?? ''
  return `Moved ${nameOfJob(view, move.jobId)}${othersThan(all)} to ${station}, ${printMoment(move.start, view.plan.zone)}`
}
