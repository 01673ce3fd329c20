import type { BrokenPlan } from '../../../../shared/contract/schedule.ts'
import { grouped } from '../../../../shared/domain/grouped.ts'
import { printMoment } from '../../../../shared/domain/print-time.ts'
import type { Zone } from '../../../../shared/domain/time.ts'
import { briefConflict } from '../../../bridge/conflict-brief.ts'
import { Banner } from '../../../kit/Banner.tsx'
import { Button } from '../../../kit/Button.tsx'
import { boardLink } from './board-link.ts'
import { brokenWords } from './fresh-troubles.ts'
import styles from './Retested.module.css'

interface BrokenListProps {
  readonly fresh: BrokenPlan
  readonly zone: Zone
  putAway(): void
}

/** Enough to know which; the board shows all of them. */
const MOST = 5

export function BrokenList({ fresh, zone, putAway }: BrokenListProps) {
  const { conflicts } = fresh
  const bookings = [...grouped(conflicts, ({ jobId }) => jobId).values()]
  const more = bookings.length - MOST
  return (
    <Banner
      tone="stop"
      actions={
        <>
          <a className={styles.link} href={boardLink(conflicts, zone)}>
            See {bookings.length === 1 ? 'it' : 'them'} on the board
          </a>
          <Button size="dense" onClick={putAway}>
            Put away
          </Button>
        </>
      }
    >
      {brokenWords(fresh)}
      <ul className={styles.list}>
        {bookings.slice(0, MOST).map((own) => (
          <BrokenBooking key={own[0]?.jobId} conflicts={own} zone={zone} />
        ))}
        {more > 0 && <li>and {more} more</li>}
      </ul>
    </Banner>
  )
}

interface BrokenBookingProps {
  readonly conflicts: BrokenPlan['conflicts']
  readonly zone: Zone
}

/** A booking once, with all that is now wrong with it. */
function BrokenBooking({ conflicts, zone }: BrokenBookingProps) {
  const [first] = conflicts
  if (!first) return null
  const words = conflicts.map(({ conflict }) => briefConflict(conflict))
  return (
    <li>
      <strong>{first.name}</strong> on {first.station}, {printMoment(first.start, zone)}:{' '}
      {[...new Set(words)].join(', ')}
    </li>
  )
}
