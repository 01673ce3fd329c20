import type { FloorJob } from '../../../../shared/contract/floor.ts'
import { printPieces } from '../../../../shared/domain/print-pieces.ts'
import { printMoment } from '../../../../shared/domain/print-time.ts'
import { Mark } from '../../../kit/Mark.tsx'
import styles from '../station/Station.module.css'
import { useZone } from '../use-zone.ts'

interface NextHereProps {
  readonly next: FloorJob | undefined
  open(): void
}

/** What comes after the job in hand; a tap opens the queue. */
export function NextHere({ next, open }: NextHereProps) {
  const zone = useZone()
  if (!next) return <p className={styles.next}>Nothing else is planned here.</p>
  const { style, operation, drop, job, booking } = next
  return (
    <button type="button" className={styles.next} onClick={open}>
      <span>Next here · {printMoment(booking.start, zone)}</span>
      <strong>
        {style.name} · {operation.name}
      </strong>
      <span>
        {drop.code} · {printPieces(job.pieces)} · <NextMark next={next} />
      </span>
    </button>
  )
}

function NextMark({ next }: { readonly next: FloorJob }) {
  const [of, word] = standingOf(next)
  return (
    <Mark of={of} size={18}>
      {word}
    </Mark>
  )
}

function standingOf({ progress, waitsFor, recipeStanding }: FloorJob) {
  if (progress.state === 'paused') return ['paused', 'paused'] as const
  if (waitsFor || recipeStanding === 'unproven') return ['late', 'waits'] as const
  return ['ready', 'ready'] as const
}
