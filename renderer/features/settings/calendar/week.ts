import {
  daysOf,
  timeByWeek,
  type WeekRule,
  workedMinutes,
} from '../../../../shared/domain/resources/calendar.ts'
import type { Origin } from '../../../../shared/domain/resources/station.ts'
import {
  DAY,
  type DayMinute,
  type Instant,
  type Minutes,
  type Zone,
} from '../../../../shared/domain/time.ts'

/** Monday is 1. */
export const WEEKDAYS = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
].map((label, index) => ({ weekday: index + 1, label }))

export const labelOf = (weekday: number) => WEEKDAYS[weekday - 1]?.label ?? ''

/** A stretch of a week as it is typed, whoever's week it is. */
export interface Hours extends WeekRule {
  readonly id: string
}

/** The same as it is kept. */
export interface KeptHours extends Hours {
  readonly origin: Origin
}

export const hoursOf = ({ id, kind, weekday, opens, closes }: Hours): Hours => ({
  id,
  kind,
  weekday,
  opens,
  closes,
})

/** 07:00–18:00, or 22:00–06:00 next day. */
export function printHours({ opens, closes }: Pick<WeekRule, 'opens' | 'closes'>): string {
  const next = closes > 1440 ? ' next day' : ''
  return `${clockText(opens)}–${clockText(closes)}${next}`
}

/** What a time field holds. */
export function clockText(minute: DayMinute): string {
  const pad = (value: number) => String(value).padStart(2, '0')
  return `${pad(Math.floor(minute / 60) % 24)}:${pad(minute % 60)}`
}

/** From one time field to another; the second is on the next day when it is not after the first. */
export function readHours(
  from: string,
  to: string,
): { readonly opens: DayMinute; readonly closes: DayMinute } | null {
  const [opens, closes] = [from, to].map(minuteOf)
  if (opens == null || closes == null) return null
  const end = closes > opens ? closes : closes + 1440
  return { opens: opens as DayMinute, closes: end as DayMinute }
}

function minuteOf(text: string): number | null {
  const [, hour, minute] = /^(\d\d):(\d\d)/.exec(text) ?? []
  return hour === undefined ? null : Number(hour) * 60 + Number(minute)
}

const ANY_DAYS = daysOf({ start: 0 as Instant, end: (3 * DAY) as Instant }, 'UTC' as Zone)

/** Working minutes that begin on a day: what overlaps counts once, and breaks do not count. */
export function minutesOfDay(shifts: readonly WeekRule[]): Minutes {
  const [first] = ANY_DAYS
  if (!first || shifts.length === 0) return 0 as Minutes
  const rules = shifts.map((shift) => ({ ...shift, weekday: first.weekday }))
  const time = timeByWeek({ rules, openings: [], closures: [] }, 'UTC' as Zone, ANY_DAYS)
  return workedMinutes(time, { start: first.start, end: (first.start + 3 * DAY) as Instant })
}

/** Working minutes of a week, day by day. */
export function minutesOfWeek(shifts: readonly WeekRule[]): Minutes {
  const days = WEEKDAYS.map(({ weekday }) => shifts.filter((one) => one.weekday === weekday))
  return days.reduce((sum, day) => sum + minutesOfDay(day), 0) as Minutes
}

/** A week in which some days are as another one is. */
export function withCopies(
  shifts: readonly Hours[],
  from: number,
  to: readonly number[],
  newId: () => string,
): readonly Hours[] {
  const stay = shifts.filter(({ weekday }) => !to.includes(weekday))
  const copied = shifts.filter(({ weekday }) => weekday === from)
  return [
    ...stay.map(hoursOf),
    ...to.flatMap((weekday) => copied.map((one) => ({ ...hoursOf(one), id: newId(), weekday }))),
  ]
}
