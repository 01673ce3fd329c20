import { X } from 'lucide-react'
import { memo } from 'react'
import { workedMinutes } from '../../../shared/domain/calendar.ts'
import { type JobId, spanOf } from '../../../shared/domain/job.ts'
import type { Station, StationKind } from '../../../shared/domain/station.ts'
import { Mark } from '../../kit/Mark.tsx'
import { type BoardView, useBoard } from './board-view.ts'
import { useCarry } from './carry.ts'
import styles from './Lane.module.css'

/** Which station, how full it is in what is shown, and whether it can take what is in the hand. */
export const LaneHead = memo(function LaneHead({ station }: { readonly station: Station }) {
  const board = useBoard()
  const needs = useCarry(({ carry }) => (carry ? needsOf(board, carry.jobId) : null))
  const load = loadOf(board, station)
  const isOver = load > 100
  const able = fitsKind(needs, station)
  return (
    <div className={styles.head} data-capable={able}>
      <div className={styles.name}>
        {station.code}
        <span className={isOver ? styles.over : undefined}>{load}%</span>
      </div>
      <div className={styles.kind}>
        {able === 'unasked' && station.name}
        {able === 'yes' && <Mark of="done">can take it</Mark>}
        {able === 'no' && (
          <span className={styles.unable}>
            <X size={14} aria-hidden /> needs a {needs}
          </span>
        )}
      </div>
      <div className={styles.load} data-over={isOver ? 'yes' : 'no'}>
        <div style={{ width: `${Math.min(100, load)}%` }} />
      </div>
    </div>
  )
})

/** Whether a lane's station is of the kind that every one of these jobs needs. */
export function canTake(board: BoardView, { kind }: Station, jobIds: readonly JobId[]): boolean {
  return jobIds.every((id) => needsOf(board, id) === kind)
}

function needsOf({ view }: BoardView, jobId: JobId): StationKind | null {
  const job = view.job.get(jobId)
  return (job && view.operation.get(job.operationId)?.stationKind) ?? null
}

function fitsKind(needs: StationKind | null, { kind }: Station): 'unasked' | 'yes' | 'no' {
  if (needs === null) return 'unasked'
  return needs === kind ? 'yes' : 'no'
}

/** Booked working minutes over the working minutes shown, in percent. */
function loadOf({ view, axis }: BoardView, { id, capacity }: Station): number {
  const time = view.workingTime(id)
  const available = workedMinutes(time, axis.span) * capacity
  const booked = (view.bookingsAt.get(id) ?? []).reduce((sum, booking) => {
    const { start, end } = spanOf(booking)
    if (end <= axis.span.start || start >= axis.span.end) return sum
    return sum + booking.setUp + booking.run
  }, 0)
  return available === 0 ? 0 : Math.round((booked / available) * 100)
}
