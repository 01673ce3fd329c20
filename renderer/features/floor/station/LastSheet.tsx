import type { FloorLogEntry } from '../../../../shared/contract/floor.ts'
import { printTime } from '../../../../shared/domain/print-time.ts'
import type { Zone } from '../../../../shared/domain/time.ts'
import { eventWords } from '../event-words.ts'
import { Sheet } from '../touch/Sheet.tsx'
import { Tap } from '../touch/Tap.tsx'
import styles from './LastSheet.module.css'

interface LastSheetProps {
  readonly events: readonly FloorLogEntry[]
  readonly zone: Zone
  close(): void
  takeBack(entry: FloorLogEntry): void
}

/** The station's last ten reports; a wrong one is taken back by a report of its own, and stays to be read. */
export function LastSheet({ events, zone, close, takeBack }: LastSheetProps) {
  return (
    <Sheet title="Last 10 here" close={close}>
      {events.length === 0 && <p>Nothing has been reported from this station yet.</p>}
      <ol className={styles.list}>
        {events.map((entry) => (
          <li key={entry.event.id} data-standing={entry.standing}>
            <time>{printTime(entry.event.at, zone)}</time>
            <span className={styles.what}>
              <strong>{eventWords(entry.event)}</strong>
              <small>
                {entry.dropCode} · {entry.jobCode} · {entry.person ?? 'nobody signed in'}
              </small>
            </span>
            {mayTakeBack(entry, events) && (
              <Tap size="small" onClick={() => takeBack(entry)}>
                Take back
              </Tap>
            )}
            {entry.standing === 'taken-back' && <em>taken back</em>}
          </li>
        ))}
      </ol>
    </Sheet>
  )
}

/** Counts at any time; a start, pause or finish only while nothing later rests on it. */
function mayTakeBack(
  { event, standing }: FloorLogEntry,
  events: readonly FloorLogEntry[],
): boolean {
  if (standing === 'taken-back' || event.kind === 'take-back') return false
  if (event.kind === 'good' || event.kind === 'scrap') return true
  const later = events.find(
    (one) =>
      one.standing === 'yes' && one.event.kind !== 'take-back' && one.event.jobId === event.jobId,
  )
  return later?.event.id === event.id
}
