import { memo } from 'react'
import { printTime } from '../../../../shared/domain/print-time.ts'
import { useNow } from '../../../bridge/clock.ts'
import { useBoard } from '../board-view.ts'
import type { Axis } from './axis.ts'
import { HEAD_WIDTH } from './measures.ts'
import styles from './TimeHead.module.css'

/** Days and hours over the lanes; stays in sight. */
export const TimeHead = memo(function TimeHead({ axis }: { readonly axis: Axis }) {
  return (
    <div className={styles.head}>
      <div className={styles.corner}>
        <b>Lane</b>
        <span>load in view</span>
      </div>
      <div className={styles.days} style={{ width: axis.width }}>
        {axis.days.map((day) => (
          <div
            key={day.start}
            className={styles.day}
            data-work={day.work}
            data-narrow={day.width <= 24}
            style={{ left: day.x, width: day.width }}
          >
            <b>{labelIn(day.width, day.label)}</b>
            {day.clockChange !== 0 && (
              <span className={styles.change}>clocks {day.clockChange > 0 ? '−1 h' : '+1 h'}</span>
            )}
          </div>
        ))}
        {axis.days.flatMap((day) =>
          day.ticks.map(({ x, label }) => (
            <span key={x} className={styles.tick} data-tick style={{ left: x }}>
              {label}
            </span>
          )),
        )}
        <NowTime />
      </div>
    </div>
  )
})

/** Of `Sun 22 Nov` as much as there is room for. */
function labelIn(width: number, label: string): string {
  if (width > 76) return label
  return width > 48 ? label.slice(4) : (label.split(' ')[1] ?? label)
}

/** The moment it is, across all lanes. */
export function NowLine() {
  const { axis } = useBoard()
  const now = useNow()
  if (now < axis.span.start || now >= axis.span.end) return null
  return <div className={styles.now} style={{ left: HEAD_WIDTH + axis.xOf(now) }} />
}

function NowTime() {
  const { axis, view } = useBoard()
  const now = useNow()
  if (now < axis.span.start || now >= axis.span.end) return null
  return (
    <span className={styles.nowTime} style={{ left: axis.xOf(now) }}>
      {printTime(now, view.plan.zone)}
    </span>
  )
}
