import type { FloorJob, FloorLogEntry } from '../../../../shared/contract/floor.ts'
import { printMinutes, printMoment } from '../../../../shared/domain/print-time.ts'
import type { Minutes } from '../../../../shared/domain/time.ts'
import { useNow } from '../../../bridge/clock.ts'
import { Mark } from '../../../kit/Mark.tsx'
import { DropBand } from '../DropBand.tsx'
import { paceOf, printPace } from '../pace.ts'
import { useZone } from '../use-zone.ts'
import styles from './Overview.module.css'

interface RunningJobProps {
  readonly current: FloorJob
  readonly events: readonly FloorLogEntry[]
}

/** The job that is on: its bar, its numbers, whose it is, and whether it keeps up. */
export function RunningJob({ current, events }: RunningJobProps) {
  const { job, drop, style, operation, progress } = current
  const zone = useZone()
  const pace = paceOf(current, useNow())
  const share = Math.round(((progress.good + progress.scrap) / job.pieces) * 100)
  const person = events.find(({ event }) => event.jobId === job.id)?.person
  return (
    <div className={styles.running}>
      <DropBand band={drop.band} />
      <div className={styles.about}>
        <p className={styles.state}>
          <StateMark current={current} share={share} />
          {current.article === 'awaited' && <Mark of="review">first article to release</Mark>}
          {pace.behind >= 1 && (
            <Mark of="late">{printMinutes(Math.floor(pace.behind) as Minutes)} behind</Mark>
          )}
        </p>
        <strong>
          {drop.code} · {style.name} · {operation.name}
        </strong>
        <progress
          className={styles.bar}
          value={share}
          max={100}
          aria-label={`${drop.code} counted`}
        />
        <p>
          <b>{progress.good}</b> of {job.pieces} good · {progress.scrap} scrap
          {pace.each !== null &&
            ` · ${printPace(pace.each)} each (standard ${printPace(pace.standard)})`}
        </p>
        <p className={styles.meta}>
          {person ?? 'Nobody signed in'}
          {progress.startedAt && ` · since ${printMoment(progress.startedAt, zone)}`}
        </p>
      </div>
    </div>
  )
}

function StateMark({ current, share }: { readonly current: FloorJob; readonly share: number }) {
  const { progress } = current
  if (progress.help) return <Mark of="help">help: {progress.help}</Mark>
  if (progress.state === 'paused') return <Mark of="paused">paused: {progress.pausedFor}</Mark>
  return <Mark of="running">running {share} %</Mark>
}
