import { useCallback } from 'react'
import { earliestFit } from '../../../shared/domain/earliest-fit.ts'
import type { Booking, Job, JobId } from '../../../shared/domain/job.ts'
import { printMoment } from '../../../shared/domain/print-time.ts'
import type { Move } from '../../../shared/domain/schedule.ts'
import { explainTurn } from '../../bridge/edit-words.ts'
import { useCommand } from '../../bridge/hooks.ts'
import { refused, toast } from '../../kit/toast.tsx'
import type { BoardView } from './board-view.ts'
import { nameOfJob } from './conflict-words.ts'
import { explainLock, explainMove } from './refusals.ts'

/** All that a board can do to the plan; each answer is a toast with its way back, or the reason why not. */
export function useMoves(board: BoardView | null) {
  const moveJobs = useCommand('schedule.moveJobs')
  const takeOff = useCommand('schedule.unschedule')
  const setLock = useCommand('schedule.setLock')
  const undo = useCommand('history.undo')

  const offerUndo = useCallback(
    (words: string) =>
      toast(words, {
        action: {
          label: 'Undo',
          keys: 'Ctrl Z',
          run: async () => {
            const outcome = await undo(null)
            if (!outcome.ok) refused(explainTurn(outcome.refusal))
          },
        },
      }),
    [undo],
  )

  const move = useCallback(
    async (moves: readonly Move[]): Promise<boolean> => {
      const [first] = moves
      if (!board || !first) return false
      const outcome = await moveJobs(moves)
      if (!outcome.ok) {
        refused(explainMove(board.view, outcome.refusal))
        return false
      }
      offerUndo(movedWords(board, first, moves.length))
      return true
    },
    [board, moveJobs, offerUndo],
  )

  const unschedule = useCallback(
    async (bookings: readonly Booking[]): Promise<void> => {
      const [first] = bookings
      if (!board || !first) return
      const outcome = await takeOff(bookings.map(({ id }) => id))
      if (!outcome.ok) return refused(explainMove(board.view, outcome.refusal))
      const name = nameOfJob(board.view, first.jobId)
      offerUndo(bookings.length > 1 ? `Unscheduled ${bookings.length} jobs` : `Unscheduled ${name}`)
    },
    [board, takeOff, offerUndo],
  )

  const lock = useCallback(
    async (bookings: readonly Booking[]): Promise<void> => {
      const [first] = bookings
      if (!board || !first) return
      const next = bookings.every((one) => one.lock === 'locked') ? 'free' : 'locked'
      const outcome = await setLock({ bookingIds: bookings.map(({ id }) => id), lock: next })
      if (!outcome.ok) return refused(explainLock(outcome.refusal))
      offerUndo(
        `${next === 'locked' ? 'Locked' : 'Unlocked'} ${nameOfJob(board.view, first.jobId)}`,
      )
    },
    [board, setLock, offerUndo],
  )

  /** Places a job where it can be done soonest, at whichever of its stations that is. */
  const scheduleEarliest = useCallback(
    async (jobId: JobId): Promise<void> => {
      const best = board && earliestPlace(board, jobId)
      if (!board) return
      if (!best) return refused(`${nameOfJob(board.view, jobId)} fits nowhere within the calendar.`)
      await move([best])
    },
    [board, move],
  )

  return { move, unschedule, lock, scheduleEarliest }
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

function movedWords({ view }: BoardView, move: Move, count: number): string {
  const station = view.station.get(move.stationId)?.code ?? ''
  const others = count > 1 ? ` and ${count - 1} more` : ''
  return `Moved ${nameOfJob(view, move.jobId as Job['id'])}${others} to ${station}, ${printMoment(move.start, view.plan.zone)}`
}
