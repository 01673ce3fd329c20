import { selvedgeBand } from '../../../../shared/domain/drop/selvedge-band.ts'
import { printDay } from '../../../../shared/domain/print-time.ts'
import type { PlanView } from '../../../../shared/domain/schedule/plan.ts'
import { weekOf } from '../../../../shared/domain/time.ts'
import {
  WEEK_MARGIN,
  WEEK_PAPERS,
  type WeekBar,
  type WeekSheet,
} from '../../../../shared/domain/week/week-sheet.ts'
import styles from './PrintWeek.module.css'

interface WeekPreviewProps {
  readonly sheets: readonly WeekSheet[]
  readonly view: PlanView
}

/** Every sheet, small: what is on it and how it lies. */
export function WeekPreview({ sheets, view }: WeekPreviewProps) {
  return (
    <div className={styles.preview}>
      {sheets.map((sheet, index) => (
        <Sheet
          key={`${sheet.axis.span.start} ${sheet.lanes[0]?.station.id}`}
          sheet={sheet}
          view={view}
          number={index + 1}
          count={sheets.length}
        />
      ))}
    </div>
  )
}

interface SheetProps {
  readonly sheet: WeekSheet
  readonly view: PlanView
  readonly number: number
  readonly count: number
}

function Sheet({ sheet, view, number, count }: SheetProps) {
  const { paper, axis, lanes, bottom } = sheet
  const { width, height } = WEEK_PAPERS[paper]
  const { zone } = view.plan
  const title = `Week ${weekOf(axis.span.start, zone)}`
  const first = lanes[0]?.y ?? bottom
  const end = axis.days.at(-1)
  const left = axis.days[0]?.x ?? 0
  const right = end ? end.x + end.width : width
  return (
    <svg
      className={styles.sheet}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={`${title}, sheet ${number} of ${count}`}
    >
      <text x={WEEK_MARGIN} y={WEEK_MARGIN + 4} className={styles.title}>
        {title}
      </text>
      <rect
        x={left}
        y={first}
        width={right - left}
        height={bottom - first}
        className={styles.off}
      />
      {lanes.map(({ station, y, height: tall, open }) => (
        <g key={station.id}>
          {open.map((one) => (
            <rect
              key={one.x}
              x={one.x}
              y={y}
              width={one.width}
              height={tall}
              className={styles.on}
            />
          ))}
          <line x1={WEEK_MARGIN} x2={right} y1={y} y2={y} className={styles.rule} />
          <text x={WEEK_MARGIN} y={y + 5} className={styles.code}>
            {station.code}
          </text>
        </g>
      ))}
      {axis.days.map(({ start, x, width: wide }) => (
        <g key={start}>
          <line x1={x} x2={x} y1={first - 9} y2={bottom} className={styles.rule} />
          <text x={x + 1.5} y={first - 3} className={styles.day}>
            {wide < 30 ? printDay(start, zone).slice(0, 3) : printDay(start, zone)}
          </text>
        </g>
      ))}
      {lanes.flatMap(({ bars }) => bars.map((bar) => <Bar key={bar.bookingId} bar={bar} />))}
    </svg>
  )
}

function Bar({ bar }: { readonly bar: WeekBar }) {
  const { x, y, width, height, band, drop, operation, conflict, isHeld } = bar
  return (
    <g className={styles.bar} data-conflict={conflict !== null} data-held={isHeld}>
      <rect x={x} y={y} width={width} height={height} />
      <rect
        x={x + 0.4}
        y={y + 0.6}
        width={Math.min(1.8, width)}
        height={height - 1.2}
        fill={selvedgeBand(band).thread}
      />
      {width > 16 && (
        <text x={x + 3} y={y + 5.5} className={styles.code}>
          {width > 44 ? `${drop} ${operation}` : drop}
        </text>
      )}
    </g>
  )
}
