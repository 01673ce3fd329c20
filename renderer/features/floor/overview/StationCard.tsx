import { Link } from '@tanstack/react-router'
import type { FloorJob, FloorLogEntry, FloorStation } from '../../../../shared/contract/floor.ts'
import { printMoment } from '../../../../shared/domain/print-time.ts'
import { Mark } from '../../../kit/Mark.tsx'
import { SampleTag } from '../../../kit/SampleTag.tsx'
import { useZone } from '../use-zone.ts'
import styles from './Overview.module.css'
import { RunningJob } from './RunningJob.tsx'

interface StationCardProps {
  readonly at: FloorStation
  readonly events: readonly FloorLogEntry[]
}

/** A station in the lead's view; a click opens its own screen. */
export function StationCard({ at: { station, current, queue }, events }: StationCardProps) {
  return (
    <article
      className={styles.card}
      aria-label={station.code}
      data-state={current?.progress.help ? 'help' : (current?.progress.state ?? 'idle')}
    >
      <header>
        <h2>{station.code}</h2>
        <span className={styles.kind}>{station.name}</span>
        <SampleTag origin={station.origin} />
        <Link to="/floor" search={{ station: station.id }} aria-label={`Open ${station.code}`}>
          Open
        </Link>
      </header>
      {current ? (
        <RunningJob current={current} events={events} />
      ) : (
        <p className={styles.idle}>{queue[0] ? 'Idle' : 'Idle, nothing planned'}</p>
      )}
      {queue[0] && <NextLine next={queue[0]} more={queue.length - 1} />}
    </article>
  )
}

function NextLine({ next, more }: { readonly next: FloorJob; readonly more: number }) {
  const zone = useZone()
  return (
    <div className={styles.next}>
      <p className={styles.meta}>
        <span>Next {printMoment(next.booking.start, zone)}</span>
        {more > 0 && <span>and {more} more</span>}
      </p>
      <p>
        <span>
          {next.drop.code} {next.operation.name}
        </span>
        <NextStanding next={next} />
      </p>
    </div>
  )
}

function NextStanding({ next: { progress, waitsFor } }: { readonly next: FloorJob }) {
  if (progress.state === 'paused') return <Mark of="paused">paused</Mark>
  if (waitsFor) return <span className={styles.waits}>waits for {waitsFor}</span>
  return <Mark of="ready">ready</Mark>
}
