import type { Booking, Job } from '../../../../shared/domain/schedule/job.ts'
import { useBoard } from '../board-view.ts'
import type { Moves } from '../hand/use-moves.ts'
import { ConflictCard } from './ConflictCard.tsx'
import { LateWords } from './LateWords.tsx'
import styles from './SidePanel.module.css'

interface OwnTroublesProps {
  readonly job: Job
  readonly booking: Booking
  readonly moves: Moves
}

/** What is wrong with it, before anything else that is known of it. */
export function OwnTroubles({ job, booking, moves }: OwnTroublesProps) {
  const { conflictsOf, lateOf } = useBoard()
  const conflicts = conflictsOf.get(booking.id) ?? []
  const late = lateOf.get(job.dropId)
  const isLate = late?.bookingId === booking.id
  if (conflicts.length === 0 && !isLate) return null
  return (
    <div className={styles.section}>
      {isLate && <LateWords late={late} />}
      {conflicts.map((conflict) => (
        <ConflictCard
          key={JSON.stringify(conflict)}
          conflict={conflict}
          booking={booking}
          moves={moves}
        />
      ))}
    </div>
  )
}
