import type { FloorJob } from '../../../../shared/contract/floor.ts'
import { printMinutes } from '../../../../shared/domain/print-time.ts'
import type { Minutes } from '../../../../shared/domain/time.ts'
import { useNow } from '../../../bridge/clock.ts'
import { Mark } from '../../../kit/Mark.tsx'
import { SampleTag } from '../../../kit/SampleTag.tsx'
import { DropBand } from '../DropBand.tsx'
import { paceOf } from '../pace.ts'
import { printClose } from '../print-close.ts'
import { Tooling } from '../recipe/Tooling.tsx'
import styles from '../station/Station.module.css'
import { useZone } from '../use-zone.ts'

/** What is made, for which drop, since when, and whether it keeps up with the plan. */
export function JobHead({ current }: { readonly current: FloorJob }) {
  const { job, booking, drop, style, revision, colourway, operation, progress } = current
  const zone = useZone()
  const now = useNow()
  const behind = Math.floor(paceOf(current, now).behind)
  const name = `${style.name} · ${operation.name}`
  return (
    <div className={styles.head}>
      <DropBand band={drop.band} />
      <div>
        <p className={styles.since}>
          {progress.state === 'paused' ? 'Paused, begun ' : 'Running since '}
          {progress.startedAt && printClose(progress.startedAt, now, zone)} · plan ends{' '}
          {printClose(booking.end, now, zone)}
          {behind >= 1 && (
            <Mark of="late" size={20}>
              {printMinutes(behind as Minutes)} behind plan
            </Mark>
          )}
        </p>
        <h2 className={styles.name} data-long={name.length > LONG || undefined}>
          {name}
        </h2>
        <p className={styles.codes}>
          {drop.code} · {job.code} · rev {revision.letter} · {colourway}{' '}
          <SampleTag origin={job.origin} />
        </p>
        <Tooling planned={current} />
      </div>
    </div>
  )
}

/** Letters that one line of the job's name holds. */
const LONG = 34
