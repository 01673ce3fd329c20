import { printDay, printTime } from '../../../../shared/domain/print-time.ts'
import { daysOf } from '../../../../shared/domain/resources/calendar.ts'
import type { Shift } from '../../../../shared/domain/resources/station.ts'
import {
  DAY,
  type DayMinute,
  HOUR,
  type Instant,
  MINUTE,
  onDay,
  type Span,
  startOfDay,
  type Zone,
} from '../../../../shared/domain/time.ts'

export const ZOOMS = ['hour', 'day', 'week'] as const
export type Zoom = (typeof ZOOMS)[number]

interface Scale {
  readonly pixelsPerHour: number
  /** The width of a night, however long it is. */
  readonly fold: number
  /** The width of a day on which nobody works. */
  readonly dayOff: number
  readonly snapMinutes: number
  readonly days: number
  readonly tickHours: number
}

export const SCALES: { readonly [Name in Zoom]: Scale } = {
  hour: { pixelsPerHour: 120, fold: 56, dayOff: 120, snapMinutes: 5, days: 6, tickHours: 1 },
  day: { pixelsPerHour: 30, fold: 40, dayOff: 56, snapMinutes: 15, days: 15, tickHours: 2 },
  week: { pixelsPerHour: 9, fold: 12, dayOff: 16, snapMinutes: 60, days: 42, tickHours: 0 },
}

/** A day off on which clocks change is wide enough to say so. */
const CLOCK_CHANGE = 168

export interface AxisDay {
  readonly start: Instant
  readonly x: number
  readonly width: number
  readonly label: string
  readonly work: 'open' | 'off'
  /** -60 or 60 on the day the clocks change, else 0. */
  readonly clockChange: number
  readonly ticks: readonly { readonly x: number; readonly label: string }[]
}

/** Time laid out from left to right: working hours to scale, nights and days off folded. */
export interface Axis {
  readonly span: Span
  readonly width: number
  readonly zoom: Zoom
  readonly days: readonly AxisDay[]
  xOf(at: Instant): number
  atX(x: number): Instant
}

interface Point {
  readonly at: number
  readonly x: number
}

export function openAxis(zoom: Zoom, from: Instant, zone: Zone, shifts: readonly Shift[]): Axis {
  const scale = SCALES[zoom]
  const span = { start: startOfDay(from, zone), end: startOfDay(from, zone, scale.days) }
  const points: Point[] = []
  let x = 0
  const days = daysOf(span, zone).map(({ start, end, weekday }) => {
    const open = openHours(shifts, weekday)
    const left = x
    points.push({ at: start, x })
    if (!open) x += end - start === DAY ? scale.dayOff : Math.max(scale.dayOff, CLOCK_CHANGE)
    else x = layDay(points, x, scale, { start, end }, open, zone)
    const ticks = open ? ticksOf(start, open, zone, scale) : []
    const clockChange = (end - start - 24 * HOUR) / MINUTE
    const label = printDay(start, zone)
    return {
      start,
      x: left,
      width: x - left,
      label,
      work: open ? 'open' : 'off',
      clockChange,
      ticks,
    } as const
  })
  points.push({ at: span.end, x })
  const xOf = (at: Instant) => between(points, 'at', 'x', at)
  return {
    span,
    width: x,
    zoom,
    days: days.map((day) => ({
      ...day,
      ticks: day.ticks.map(({ at, label }) => ({ x: xOf(at), label })),
    })),
    xOf,
    atX: (at) => Math.round(between(points, 'x', 'at', at)) as Instant,
  }
}

interface Hours {
  readonly opens: DayMinute
  readonly closes: DayMinute
}

/** From the first shift's start to the last one's end on that weekday; null when nobody works. */
function openHours(shifts: readonly Shift[], weekday: number): Hours | null {
  if (shifts.length === 0) return { opens: 0 as DayMinute, closes: 1440 as DayMinute }
  const own = shifts.filter((shift) => shift.kind === 'work' && shift.weekday === weekday)
  if (own.length === 0) return null
  const opens = Math.min(...own.map((shift) => shift.opens)) as DayMinute
  return {
    opens,
    closes: Math.min(1440, Math.max(...own.map((shift) => shift.closes))) as DayMinute,
  }
}

/** Half the night before, the working hours to scale, half the night after. Answers the right end. */
function layDay(
  points: Point[],
  left: number,
  scale: Scale,
  { start, end }: Span,
  hours: Hours,
  zone: Zone,
): number {
  const opens = onDay(start, zone, hours.opens)
  const closes = hours.closes === 1440 ? end : onDay(start, zone, hours.closes)
  const open = left + (opens > start ? scale.fold / 2 : 0)
  const closed = open + ((closes - opens) / HOUR) * scale.pixelsPerHour
  points.push({ at: opens, x: open }, { at: closes, x: closed })
  return closed + (closes < end ? scale.fold / 2 : 0)
}

/** By elapsed time and the wall's words: on the night that clocks go back there are two 01s. */
function ticksOf(start: Instant, { opens, closes }: Hours, zone: Zone, { tickHours }: Scale) {
  if (tickHours === 0) return []
  const first = Math.ceil(opens / 60 / tickHours) * tickHours
  const from = onDay(start, zone, (first * 60) as DayMinute)
  const until = onDay(start, zone, closes)
  const count = Math.max(0, Math.ceil((until - from) / HOUR / tickHours))
  return Array.from({ length: count }, (_, index) => {
    const at = (from + index * tickHours * HOUR) as Instant
    return { at, label: printTime(at, zone).slice(0, 2) }
  })
}

/** Reads a rising line of points from one side to the other; flat beyond its ends. */
function between(
  points: readonly Point[],
  from: keyof Point,
  to: keyof Point,
  value: number,
): number {
  let low = 0
  let high = points.length - 1
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (points[middle]![from] <= value) low = middle
    else high = middle
  }
  const [a, b] = [points[low]!, points[high]!]
  if (value <= a[from] || a[from] === b[from]) return a[to]
  if (value >= b[from]) return b[to]
  return a[to] + ((value - a[from]) / (b[from] - a[from])) * (b[to] - a[to])
}
