import type { BrokenPlan } from '../../../../shared/contract/schedule.ts'
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
  const more = conflicts.length - MOST
  return (
    <Banner
      tone="stop"
      actions={
        <>
          <a className={styles.link} href={boardLink(conflicts, zone)}>
            See them on the board
          </a>
          <Button size="dense" onClick={putAway}>
            Put away
          </Button>
        </>
      }
    >
      {brokenWords(fresh)}
      <ul className={styles.list}>
        {conflicts.slice(0, MOST).map(({ jobId, name, station, start, conflict }) => (
          <li key={`${jobId} ${conflict.code}`}>
            <strong>{name}</strong> on {station}, {printMoment(start, zone)}:{' '}
            {briefConflict(conflict)}
          </li>
        ))}
        {more > 0 && <li>and {more} more</li>}
      </ul>
    </Banner>
  )
}
