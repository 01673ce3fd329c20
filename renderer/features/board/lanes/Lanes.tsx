import type { RefObject } from 'react'
import { Empty } from '../../../kit/States.tsx'
import styles from '../BoardPage.module.css'
import { setBoard } from '../board-state.ts'
import { useBoard } from '../board-view.ts'
import { Marquee } from '../hand/Marquee.tsx'
import { SharedLanes } from '../shared/SharedLanes.tsx'
import { useFollowedDays } from './days-in-sight.ts'
import { Lane } from './Lane.tsx'
import { Hatches } from './LaneGround.tsx'
import { Links } from './Links.tsx'
import { HEAD_WIDTH } from './measures.ts'
import { NowLine, TimeHead } from './TimeHead.tsx'
import { useViewport } from './viewport.ts'

const NO_BOOKINGS = [] as const

interface LanesProps {
  readonly scroller: RefObject<HTMLDivElement | null>
}

/** Every station over time, under one head of days and hours. */
export function Lanes({ scroller }: LanesProps) {
  const board = useBoard()
  const viewport = useViewport(scroller, true)
  useFollowedDays(scroller, board.axis)
  const { stations } = board.view.plan
  return (
    <div
      ref={scroller}
      className={styles.scroller}
      data-board-scroller
      role="application"
      aria-label="Lanes"
      tabIndex={0}
      onClick={() => setBoard({ selected: [] })}
    >
      <Hatches />
      <div className={styles.sheet} style={{ width: HEAD_WIDTH + board.axis.width }}>
        <TimeHead axis={board.axis} />
        {stations.map((station) => (
          <Lane
            key={station.id}
            station={station}
            bookings={board.view.bookingsAt.get(station.id) ?? NO_BOOKINGS}
            viewport={viewport}
          />
        ))}
        <SharedLanes viewport={viewport} />
        <Links />
        <NowLine />
        <Marquee />
        {stations.length === 0 && (
          <Empty title="This floor has no stations yet">Add them in Settings.</Empty>
        )}
        <div className={styles.rest} />
      </div>
    </div>
  )
}
