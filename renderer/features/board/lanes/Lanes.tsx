import type { RefObject } from 'react'
import { printDay } from '../../../../shared/domain/print-time.ts'
import type { Job } from '../../../../shared/domain/schedule/job.ts'
import { Button } from '../../../kit/Button.tsx'
import { Empty } from '../../../kit/States.tsx'
import styles from '../BoardPage.module.css'
import { setBoard } from '../board-state.ts'
import { type BoardView, useBoard } from '../board-view.ts'
import { nameOfJob } from '../conflict-words.ts'
import { Marquee } from '../hand/Marquee.tsx'
import { SharedLanes } from '../shared/SharedLanes.tsx'
import { showFrom } from './focus.ts'
import { Lane } from './Lane.tsx'
import { Hatches } from './LaneGround.tsx'
import { Links } from './Links.tsx'
import { HEAD_WIDTH } from './measures.ts'
import { NowLine, TimeHead } from './TimeHead.tsx'
import { useViewport } from './viewport.ts'

const NO_BOOKINGS = [] as const

interface LanesProps {
  readonly scroller: RefObject<HTMLDivElement | null>
  readonly onSchedule: (job: Job) => void
}

/** Every station over time, under one head of days and hours. */
export function Lanes({ scroller, onSchedule }: LanesProps) {
  const board = useBoard()
  const viewport = useViewport(scroller, true)
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
        {stations.length === 0 ? (
          <Empty title="This floor has no stations yet">Add them in Settings.</Empty>
        ) : (
          <NothingHere board={board} onSchedule={onSchedule} />
        )}
      </div>
    </div>
  )
}

interface NothingProps extends Pick<LanesProps, 'onSchedule'> {
  readonly board: BoardView
}

/** Where the days in sight have no card, the way to the next that has one. */
function NothingHere({ board, onSchedule }: NothingProps) {
  const { plan } = board.view
  const { span } = board.axis
  const isEmpty = plan.bookings.every(({ start, end }) => end <= span.start || start >= span.end)
  if (!isEmpty) return null
  const later = plan.bookings.filter(({ start }) => start >= span.end)
  const [waits] = board.waiting
  const next = later.toSorted((a, b) => a.start - b.start)[0]
  return (
    <div className={styles.nothing}>
      <Empty
        title="No cards on these days"
        action={
          <div className={styles.ways}>
            {waits && (
              <Button onClick={() => onSchedule(waits)}>
                Schedule {nameOfJob(board.view, waits.id)}
              </Button>
            )}
            {next && (
              <Button onClick={() => showFrom(board, next.start)}>
                Go to the next planned: {printDay(next.start, plan.zone)}
              </Button>
            )}
          </div>
        }
      >
        {next
          ? 'Work is planned later on.'
          : 'Drag a job up from the strip, or choose one and press S.'}
      </Empty>
    </div>
  )
}
