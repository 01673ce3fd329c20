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
            <span className={styles.name}>
              <b>{labelIn(day.clockChange === 0 ? day.width : day.width - MARK, day.label)}</b>
              {day.clockChange !== 0 && <ClockChange day={day} />}
            </span>
          </div>
        ))}
        <Ticks axis={axis} />
        <NowTime />
      </div>
    </div>
  )
})

/** How far from the middle of the time that it is an hour would be half covered by it, in pixels: its own width, and its. */
const UNDER_NOW = { before: 40, after: 24 }

/** The hours, but those under the time that it is. */
function Ticks({ axis }: { readonly axis: Axis }) {
  const now = useNow()
  const at = now < axis.span.start || now >= axis.span.end ? null : axis.xOf(now)
  const isFree = (x: number) => at === null || x < at - UNDER_NOW.before || x > at + UNDER_NOW.after
  return axis.days.flatMap((day) =>
    day.ticks.map(
      ({ x, label }) =>
        isFree(x) && (
          <span key={x} className={styles.tick} data-tick style={{ left: x }}>
            {label}
          </span>
        ),
    ),
  )
}

/** What the mark of a clock change takes of a day's width, in pixels. */
const MARK = 36

/** A day of 25 hours, or of 23. */
function ClockChange({ day: { clockChange, width } }: { readonly day: Axis['days'][number] }) {
  const [what, by] = clockChange > 0 ? ['back', '−1 h'] : ['forward', '+1 h']
  return (
    <span className={styles.change} title={`Clocks go ${what}`}>
      {width > 160 && 'clocks '}
      {by}
    </span>
  )
}

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
