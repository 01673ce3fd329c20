import { memo } from 'react'
import { workedMinutes } from '../../../shared/domain/calendar.ts'
import { spanOf } from '../../../shared/domain/job.ts'
import type { Station } from '../../../shared/domain/station.ts'
import { type BoardView, useBoard } from './board-view.ts'
import { useCarry } from './carry.ts'
import styles from './Lane.module.css'

/** Which station, how full it is in what is shown, and whether it can take what is in the hand. */
export const LaneHead = memo(function LaneHead({ station }: { readonly station: Station }) {
  const board = useBoard()
  const isCapable = useCarry(({ carry }) => {
    const job = carry && board.view.job.get(carry.jobId)
    const needs = job && board.view.operation.get(job.operationId)?.stationKind
    return !needs || needs === station.kind
  })
  const load = loadOf(board, station)
  const isOver = load > 100
  return (
    <div className={styles.head} data-capable={isCapable ? 'yes' : 'no'}>
      <div className={styles.name}>
        {station.code}
        <span className={isOver ? styles.over : undefined}>{load}%</span>
      </div>
      <div className={styles.kind}>{station.name}</div>
      <div className={styles.load} data-over={isOver ? 'yes' : 'no'}>
        <div style={{ width: `${Math.min(100, load)}%` }} />
      </div>
    </div>
  )
})

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
