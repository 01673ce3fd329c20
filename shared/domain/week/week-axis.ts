import { type Day, daysOf } from '../resources/calendar.ts'
import type { PlanView } from '../schedule/plan.ts'
import { HOUR, type Instant, type Span, startOfDay, wallClockOf } from '../time.ts'

/** A day of a printed week, in millimetres across the paper. */
export interface DayColumn extends Span {
  readonly x: number
  readonly width: number
  /** Whole hours that are written over it. */
  readonly ticks: readonly { readonly x: number; readonly hour: number }[]
}

export interface WeekAxis {
  readonly span: Span
  readonly days: readonly DayColumn[]
  /** Moments outside the hours that are shown lie at the edge of their day. */
  xOf(at: Instant): number
}

/** Of a day's width: a day on which nobody works takes less. */
const CLOSED_SHARE = 0.3

/** The Monday to Sunday that a moment falls in. */
export function weekAround(at: Instant, { plan: { zone } }: PlanView): Span {
  const { weekday } = wallClockOf(at, zone)
  const start = startOfDay(at, zone, 1 - weekday)
  return { start, end: startOfDay(start, zone, 7) }
}

/** Days side by side, each over the same hours: those between the first opening and the last closing of the week. */
export function openWeekAxis(view: PlanView, span: Span, left: number, width: number): WeekAxis {
  const days = daysOf(span, view.plan.zone)
  const open = days.map((day) => openIn(view, day))
  const hours = hoursShown(days, open)
  const shares = open.map((spans) => (spans.length > 0 ? 1 : CLOSED_SHARE))
  const whole = shares.reduce((sum, share) => sum + share, 0)
  let x = left
  const columns = days.map((day, index): DayColumn => {
    const own = (width * shares[index]!) / whole
    const column = { start: day.start, end: day.end, x, width: own }
    x += own
    return { ...column, ticks: own < 20 ? [] : ticksOf(view, column, hours) }
  })
  return { span, days: columns, xOf: (at) => place(columns, hours, at) }
}

interface Hours {
  readonly from: number
  readonly to: number
}

function openIn(view: PlanView, day: Day): readonly Span[] {
  return view.plan.stations.flatMap(({ id }) =>
    view
      .workingTime(id)
      .spans.filter(({ start, end }) => start < day.end && end > day.start)
      .map(({ start, end }) => ({
        start: Math.max(start, day.start) as Instant,
        end: Math.min(end, day.end) as Instant,
      })),
  )
}

/** In ms after the start of the day, in whole hours. */
function hoursShown(days: readonly Day[], open: readonly (readonly Span[])[]): Hours {
  const from = open.flatMap((spans, index) => spans.map((one) => one.start - days[index]!.start))
  const to = open.flatMap((spans, index) => spans.map((one) => one.end - days[index]!.start))
  if (from.length === 0) return { from: 0, to: 24 * HOUR }
  return {
    from: Math.floor(Math.min(...from) / HOUR) * HOUR,
    to: Math.ceil(Math.max(...to) / HOUR) * HOUR,
  }
}

function place(columns: readonly DayColumn[], { from, to }: Hours, at: Instant): number {
  const day = columns.findLast(({ start }) => start <= at)
  if (!day) return columns[0]?.x ?? 0
  const share = (at - day.start - from) / (to - from)
  return day.x + day.width * Math.min(1, Math.max(0, share))
}

function ticksOf(
  { plan: { zone } }: PlanView,
  day: Omit<DayColumn, 'ticks'>,
  hours: Hours,
): DayColumn['ticks'] {
  const count = Math.floor((hours.to - hours.from) / HOUR)
  const step = count > 12 ? 4 : 2
  return Array.from({ length: Math.floor((count - 1) / step) }, (_, index) => {
    const at = (day.start + hours.from + (index + 1) * step * HOUR) as Instant
    return { x: place([{ ...day, ticks: [] }], hours, at), hour: wallClockOf(at, zone).hour }
  })
}
