import type { Booking } from '../../../../shared/domain/schedule/job.ts'
import { useBoard } from '../board-view.ts'
import { nameOfJob } from '../conflict-words.ts'
import styles from './SidePanel.module.css'

/** Which cards they are, as far as they can be read at a glance. */
export function CardNames({ bookings }: { readonly bookings: readonly Booking[] }) {
  const { view } = useBoard()
  return (
    <ul className={styles.names}>
      {bookings.slice(0, 6).map(({ id, jobId }) => (
        <li key={id}>{nameOfJob(view, jobId)}</li>
      ))}
      {bookings.length > 6 && <li>and {bookings.length - 6} more</li>}
    </ul>
  )
}
