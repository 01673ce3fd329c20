import { firstWhere } from '../first-where.ts'
import { joined, subtract } from '../spans.ts'
import {
  DAY,
  type DayMinute,
  type Instant,
  MINUTE,
  type Minutes,
  onDay,
  type Span,
  startOfDay,
  wallClockOf,
  type Zone,
} from '../time.ts'
import type { Closure, Opening, Shift, StationId } from './station.ts'

/** What decides when a station works: its own shifts, else the floor's, else always; with overtime, less what is closed. */
export interface Calendar {
  readonly zone: Zone
  readonly shifts: readonly Shift[]
  readonly closures: readonly Closure[]
  readonly openings: readonly Opening[]
}

/** A station's working time over a horizon, ready for questions. */
export interface WorkingTime {
  readonly spans: readonly Span[]
  /** Working milliseconds before each span, so that any question is a binary search. */
  readonly before: readonly number[]
}

export interface Day {
  readonly start: Instant
  readonly end: Instant
  readonly weekday: number
}

/** The wall-clock days that touch a span; days of 23 and 25 hours are what they are. */
export function daysOf(span: Span, zone: Zone): readonly Day[] {
  const days: Day[] = []
  let start = startOfDay(span.start, zone)
  let weekday = wallClockOf(start, zone).weekday
  while (start < span.end) {
    const week = weekFrom(start, zone).filter((day) => day.start < span.end)
    for (const { start: from, end } of week) {
      days.push({ start: from, end, weekday })
      weekday = (weekday % 7) + 1
      start = end
    }
  }
  return days
}

/** Seven days on. A week of 168 hours has no change of clocks in it, so its days are arithmetic. */
function weekFrom(start: Instant, zone: Zone): readonly Span[] {
  const isPlain = startOfDay(start, zone, 7) - start === 7 * DAY
  const dayAt = (days: number) =>
    isPlain ? ((start + days * DAY) as Instant) : startOfDay(start, zone, days)
  return [0, 1, 2, 3, 4, 5, 6].map((days) => ({ start: dayAt(days), end: dayAt(days + 1) }))
}

/** Overtime is worked through breaks; what is closed stays closed. */
export function workingTime(
  { zone, shifts, closures, openings }: Calendar,
  stationId: StationId,
  days: readonly Day[],
): WorkingTime {
  const week = {
    rules: rulesFor(shifts, stationId),
    openings: openings.filter((one) => isFor(stationId, one)),
    closures: closures.filter((one) => isFor(stationId, one)),
  }
  return timeByWeek(week, zone, days)
}

/** A weekly wall-clock rule, whoever's it is. */
export type WeekRule = Pick<Shift, 'kind' | 'weekday' | 'opens' | 'closes'>

/** Whose hours they are, whatever it is: a week that repeats, what is worked besides, and what is not. */
export interface Week {
  readonly rules: readonly WeekRule[]
  readonly openings: readonly Span[]
  readonly closures: readonly Span[]
}

/** A week without any rule is always open, but for what is closed. */
export function timeByWeek(
  { rules, openings, closures }: Week,
  zone: Zone,
  days: readonly Day[],
): WorkingTime {
  const horizon = { start: days[0]?.start ?? 0, end: days.at(-1)?.end ?? 0 } as Span
  const works = rules.filter(({ kind }) => kind === 'work')
  const open = rules.length === 0 ? [horizon] : expand(works, days, zone)
  const breaks = expand(
    rules.filter(({ kind }) => kind === 'break'),
    days,
    zone,
  )
  const shift = subtract(joined(open), joined(breaks))
  const overtime = openings.map((one) => within(horizon, one))
  return timeOf(subtract(joined([...shift, ...overtime]), joined(closures)))
}

const isFor = (stationId: StationId, one: Pick<Closure, 'stationId'>) =>
  one.stationId === null || one.stationId === stationId

function within(horizon: Span, { start, end }: Span): Span {
  return {
    start: Math.max(start, horizon.start) as Instant,
    end: Math.min(end, horizon.end) as Instant,
  }
}

/** When work that starts at `start` has had its minutes; null when the horizon ends before. */
export function finishOf(time: WorkingTime, start: Instant, minutes: Minutes): Instant | null {
  const target = workedBy(time, start) + minutes * MINUTE
  if (minutes === 0) return start
  const index = lastIndex(time.before, (before) => before < target)
  const span = time.spans[index]
  if (!span) return null
  const end = span.start + (target - time.before[index]!)
  return end <= span.end ? (end as Instant) : null
}

/** Where work of these minutes must start to be done by `end`; null when the horizon begins after. */
export function startFor(time: WorkingTime, end: Instant, minutes: Minutes): Instant | null {
  const target = workedBy(time, end) - minutes * MINUTE
  if (target < 0) return null
  const index = lastIndex(time.before, (before) => before <= target)
  const span = time.spans[index]
  return span ? ((span.start + (target - time.before[index]!)) as Instant) : null
}

export function workedMinutes(time: WorkingTime, { start, end }: Span): Minutes {
  return ((workedBy(time, end) - workedBy(time, start)) / MINUTE) as Minutes
}

export function isOpen(time: WorkingTime, at: Instant): boolean {
  return nextOpen(time, at) === at
}

/** The first working moment at or after `at`; null past the horizon. */
export function nextOpen({ spans }: WorkingTime, at: Instant): Instant | null {
  const index = lastIndex(spans, ({ start }) => start <= at)
  const span = spans[index]
  if (span && at < span.end) return at
  return spans[index + 1]?.start ?? null
}

function workedBy({ spans, before }: WorkingTime, at: Instant): number {
  const index = lastIndex(spans, ({ start }) => start <= at)
  const span = spans[index]
  return span ? before[index]! + Math.min(at, span.end) - span.start : 0
}

function rulesFor(shifts: readonly Shift[], stationId: StationId): readonly Shift[] {
  const own = shifts.filter((shift) => shift.stationId === stationId)
  return own.length > 0 ? own : shifts.filter((shift) => shift.stationId === null)
}

function expand(rules: readonly WeekRule[], days: readonly Day[], zone: Zone): readonly Span[] {
  return days.flatMap((day) =>
    rules
      .filter(({ weekday }) => weekday === day.weekday)
      .map(({ opens, closes }) => ({ start: at(day, opens, zone), end: at(day, closes, zone) })),
  )
}

/** On a day of 24 hours the wall clock is arithmetic; only days of change, and nights into one, ask the zone. */
function at(day: Day, minute: DayMinute, zone: Zone): Instant {
  if (day.end - day.start === DAY && minute <= 1440) return (day.start + minute * MINUTE) as Instant
  return onDay(day.start, zone, minute)
}

function timeOf(spans: readonly Span[]): WorkingTime {
  let total = 0
  const before = spans.map(({ start, end }) => {
    const so = total
    total += end - start
    return so
  })
  return { spans, before }
}

/** The last item of a sorted list that still fulfils the test, or -1. */
function lastIndex<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  return firstWhere(0, items.length, (at) => !holds(items[at]!)) - 1
}
