import { Wrench } from 'lucide-react'
import { memo } from 'react'
import type { WorkingTime } from '../../../../shared/domain/resources/calendar.ts'
import type { Closure, Opening, StationId } from '../../../../shared/domain/resources/station.ts'
import { overlaps } from '../../../../shared/domain/spans.ts'
import type { Span } from '../../../../shared/domain/time.ts'
import { HOUR } from '../../../../shared/domain/time.ts'
import type { Axis } from './axis.ts'
import styles from './Lane.module.css'

const LONGEST_BREAK = 2 * HOUR

interface GroundProps {
  readonly axis: Axis
  readonly time: WorkingTime
  readonly closures: readonly Closure[]
  readonly openings: readonly Opening[]
  /** Null is no station: only what holds for the whole floor is drawn. */
  readonly stationId: StationId | null
}

/** What lies under a lane's cards: time off, closures, day and hour lines. One drawing, kept while no calendar changes. */
export const LaneGround = memo(function LaneGround({ axis, time, stationId, ...all }: GroundProps) {
  const isSeen = (span: Span) => overlaps(span, axis.span)
  const isHere = (one: Closure | Opening) =>
    (one.stationId === null || one.stationId === stationId) && isSeen(one)
  return (
    <svg className={styles.ground} aria-hidden="true">
      <rect width="100%" height="100%" className={styles.off} />
      <rect width="100%" height="100%" fill="url(#off-hatch)" />
      {time.spans.filter(isSeen).map((span) => (
        <rect key={span.start} {...rectOf(axis, span)} fill="var(--canvas)" />
      ))}
      <DayLines axis={axis} />
      {breaksIn(time)
        .filter(isSeen)
        .map((span) => (
          <rect key={span.start} {...rectOf(axis, span)} className={styles.pause} />
        ))}
      {all.openings.filter(isHere).map((opening) => (
        <Overtime key={opening.id} axis={axis} opening={opening} />
      ))}
      {all.closures.filter(isHere).map((closure) => (
        <Closed key={closure.id} axis={axis} closure={closure} />
      ))}
    </svg>
  )
})

function DayLines({ axis }: { readonly axis: Axis }) {
  return axis.days.map((day) => (
    <g key={day.start}>
      {day.ticks.map(({ x }) => (
        <line key={x} x1={x} x2={x} y1="0" y2="100%" className={styles.hourLine} />
      ))}
      <line x1={day.x} x2={day.x} y1="0" y2="100%" className={styles.dayLine} />
    </g>
  ))
}

function Overtime({ axis, opening }: { readonly axis: Axis; readonly opening: Opening }) {
  return (
    <g>
      <rect {...rectOf(axis, opening)} className={styles.overtime} />
      <text x={axis.xOf(opening.end) - 4} y="16" textAnchor="end" className={styles.closedName}>
        {opening.note || 'overtime'}
      </text>
    </g>
  )
}

function Closed({ axis, closure }: { readonly axis: Axis; readonly closure: Closure }) {
  const isMaintenance = closure.reason === 'maintenance'
  const { x, width } = rectOf(axis, closure)
  const times = Math.max(1, Math.floor((width + SAID_AGAIN - ROOM_TO_SAY) / SAID_AGAIN))
  return (
    <g>
      <rect {...rectOf(axis, closure)} className={styles.closed} />
      <rect {...rectOf(axis, closure)} fill="url(#off-hatch)" />
      <svg x={x} width={width} overflow="hidden" role="presentation">
        {Array.from({ length: times }, (_, time) => time * SAID_AGAIN).map((left) => (
          <g key={left} transform={`translate(${left} 0)`}>
            {isMaintenance && <Wrench x={4} y={5} size={13} className={styles.wrench} />}
            <text x={isMaintenance ? 21 : 4} y="16" className={styles.closedName}>
              {closure.note || closure.reason}
            </text>
          </g>
        ))}
      </svg>
    </g>
  )
}

/** After so many pixels a closure says again what it is: its beginning may be out of sight. */
const SAID_AGAIN = 480
/** With less than this left of it, it does not begin to say so again. */
const ROOM_TO_SAY = 160

function rectOf(axis: Axis, { start, end }: Span) {
  const x = axis.xOf(start)
  return { x, width: axis.xOf(end) - x, y: 0, height: '100%' }
}

/** Short stops between two stretches of work: breaks, which are drawn lighter than nights. */
function breaksIn({ spans }: WorkingTime): readonly Span[] {
  return spans.slice(1).flatMap((next, index) => {
    const start = spans[index]!.end
    return next.start - start <= LONGEST_BREAK ? [{ start, end: next.start }] : []
  })
}

/** The hatch that all lanes share, drawn once. */
export function Hatches() {
  return (
    <svg width="0" height="0" aria-hidden="true" style={{ position: 'absolute' }}>
      <defs>
        <pattern id="off-hatch" width="8" height="8" patternUnits="userSpaceOnUse">
          <path
            d="M0 8L8 0M-2 2L2 -2M6 10L10 6"
            stroke="var(--line-strong)"
            strokeWidth="0.6"
            opacity="0.6"
          />
        </pattern>
      </defs>
    </svg>
  )
}
