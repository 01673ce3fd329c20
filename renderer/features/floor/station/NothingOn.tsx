import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { StationScreen } from '../../../../shared/contract/floor.ts'
import { QueueCard } from '../queue/QueueCard.tsx'
import styles from './Station.module.css'
import type { StationHands } from './use-station.ts'

interface NothingOnProps {
  readonly screen: StationScreen
  readonly hands: StationHands
  readonly strip: ReactNode
}

/** Cards that fit below each other at 800 px; the rest is in the queue. */
const TOP = 3

/** Between two jobs: the next few, each a tap from being started. */
export function NothingOn({ screen, hands, strip }: NothingOnProps) {
  const { queue } = screen.station
  return (
    <div className={styles.idle}>
      {strip}
      <h2 className={styles.idleTitle}>
        {queue.length > 0
          ? 'Scan a job ticket, or tap a job to start it.'
          : 'Nothing is planned here. Scan a job ticket to work on it here.'}
      </h2>
      {queue.length === 0 && (
        <p>
          The planner places jobs on <Link to="/board">the board</Link>; they appear here at once.
        </p>
      )}
      {queue.slice(0, TOP).map((planned) => (
        <QueueCard key={planned.booking.id} planned={planned} hands={hands} />
      ))}
    </div>
  )
}
