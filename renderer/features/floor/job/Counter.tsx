import type { FloorJob } from '../../../../shared/contract/floor.ts'
import { useNow } from '../../../bridge/clock.ts'
import { paceOf, printPace } from '../pace.ts'
import styles from './Counter.module.css'

/** How many are good, large enough to be read from across the room. */
export function Counter({ current }: { readonly current: FloorJob }) {
  const { job, progress } = current
  const { each, standard } = paceOf(current, useNow())
  const share = (pieces: number) => `${Math.min(100, (pieces / job.pieces) * 100)}%`
  return (
    <div className={styles.counter}>
      <dl className={styles.numbers}>
        <div>
          <dt>Good</dt>
          <dd className={styles.good}>{progress.good}</dd>
        </div>
        <div>
          <dt>of</dt>
          <dd>{job.pieces}</dd>
        </div>
        <div>
          <dt>Scrap</dt>
          <dd>{progress.scrap}</dd>
        </div>
        <div className={styles.pace}>
          <dt>Pace for each</dt>
          <dd>{each === null ? '–' : printPace(each)}</dd>
          <dd className={styles.standard}>standard {printPace(standard)}</dd>
        </div>
      </dl>
      <div
        className={styles.bar}
        role="progressbar"
        aria-label="Counted"
        aria-valuenow={progress.good + progress.scrap}
        aria-valuemax={job.pieces}
      >
        <span className={styles.made} style={{ width: share(progress.good) }} />
        <span className={styles.scrapped} style={{ width: share(progress.scrap) }} />
      </div>
    </div>
  )
}
