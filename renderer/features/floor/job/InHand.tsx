import type { ReactNode } from 'react'
import type { FloorJob, StationScreen } from '../../../../shared/contract/floor.ts'
import { NextHere } from '../queue/NextHere.tsx'
import styles from '../station/Station.module.css'
import type { StationHands } from '../station/use-station.ts'
import { Actions } from './Actions.tsx'
import { Counter } from './Counter.tsx'
import { CountKeys } from './CountKeys.tsx'
import { JobHead } from './JobHead.tsx'

interface InHandProps {
  readonly screen: StationScreen
  readonly current: FloorJob
  readonly hands: StationHands
  readonly strip: ReactNode
}

/** The job that is on at this station, with all that can be said of it. */
export function InHand({ screen, current, hands, strip }: InHandProps) {
  return (
    <div className={styles.inHand}>
      <section className={styles.job} aria-label="Job in hand">
        <JobHead current={current} />
        <Counter current={current} />
        {strip}
        <Actions current={current} hands={hands} />
      </section>
      <section className={styles.keys} aria-label="Count">
        <CountKeys current={current} hands={hands} />
        <NextHere next={screen.station.queue[0]} open={() => hands.open('queue')} />
      </section>
    </div>
  )
}
