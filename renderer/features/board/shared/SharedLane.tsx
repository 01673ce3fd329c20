import { type KeyboardEvent, useMemo } from 'react'
import { loadIn } from '../../../../shared/domain/conflicts/held-spans.ts'
import { tracksOf } from '../../../../shared/domain/week/tracks.ts'
import { useBoard } from '../board-view.ts'
import { walkAlong } from '../hand/walk.ts'
import { useDaysInSight } from '../lanes/days-in-sight.ts'
import laneStyles from '../lanes/Lane.module.css'
import { LaneGround } from '../lanes/LaneGround.tsx'
import { LoadBar } from '../lanes/LoadBar.tsx'
import { inView, isCrossed, type Viewport } from '../lanes/viewport.ts'
import { SharedBar } from './SharedBar.tsx'
import styles from './SharedLanes.module.css'
import type { SharedRow } from './shared-rows.ts'

interface SharedLaneProps {
  readonly row: SharedRow
  readonly viewport: Viewport
}

const TRACK = 26
const NO_OPENINGS = [] as const

/** A person or a kit: read, not moved by hand. What is booked twice at once lies in rows of its own. */
export function SharedLane({ row, viewport }: SharedLaneProps) {
  const { axis } = useBoard()
  const tracks = tracksOf(row.held)
  const height = Math.max(1, tracks.length) * TRACK + 12
  return (
    <section className={styles.lane} aria-label={row.name} style={{ height }}>
      <Head row={row} />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: arrows go from bar to bar within */}
      <div className={laneStyles.body} style={{ width: axis.width }} onKeyDown={walk}>
        <LaneGround
          axis={axis}
          time={row.time}
          closures={row.off}
          openings={NO_OPENINGS}
          stationId={null}
        />
        {tracks.flatMap((spans, track) =>
          spans
            .filter((span) => inView(viewport, axis, span))
            .map((held) => (
              <SharedBar
                key={held.booking.id}
                row={row}
                held={held}
                top={6 + track * TRACK}
                crossed={isCrossed(viewport, axis, held)}
              />
            )),
        )}
      </div>
    </section>
  )
}

function Head({ row }: { readonly row: SharedRow }) {
  const { name, about } = row
  const load = useLoad(row)
  return (
    <div className={styles.head}>
      <div className={styles.name}>
        <span className={styles.who} title={`${name}: ${about}`}>
          {name}
        </span>
        <span className={load > 100 ? laneStyles.over : styles.percent}>{load}%</span>
      </div>
      <LoadBar load={load} />
    </div>
  )
}

/** In percent of the days in sight. */
function useLoad({ held, time, count }: SharedRow): number {
  const { view, axis } = useBoard()
  const days = useDaysInSight(axis)
  return useMemo(() => loadIn(view, held, time, count, days), [view, held, time, count, days])
}

/** Left and right go along the lane; the board's own arrows are for cards. */
function walk(event: KeyboardEvent<HTMLElement>): void {
  if (!event.key.startsWith('Arrow') && event.key !== 'Enter' && event.key !== ' ') return
  event.stopPropagation()
  walkAlong(event, 'button')
}
