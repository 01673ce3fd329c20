import type { FloorJob } from '../../../shared/contract/floor.ts'
import { printMoment } from '../../../shared/domain/print-time.ts'
import { Mark } from '../../kit/Mark.tsx'
import styles from './Station.module.css'
import { useZone } from './use-zone.ts'

interface NextHereProps {
  readonly next: FloorJob | undefined
  open(): void
}

/** What comes after the job in hand; a tap opens the queue. */
export function NextHere({ next, open }: NextHereProps) {
  const zone = useZone()
  if (!next) return <p className={styles.next}>Nothing else is planned here.</p>
  const { style, operation, drop, job, booking, waitsFor } = next
  return (
    <button type="button" className={styles.next} onClick={open}>
      <span>Next here · {printMoment(booking.start, zone)}</span>
      <strong>
        {style.name} · {operation.name}
      </strong>
      <span>
        {drop.code} · {job.pieces} pcs ·{' '}
        {waitsFor || next.recipeStanding === 'unproven' ? (
          <Mark of="late" size={18}>
            waits
          </Mark>
        ) : (
          <Mark of="ready" size={18}>
            ready
          </Mark>
        )}
      </span>
    </button>
  )
}
