import { Temporal } from 'temporal-polyfill'
import type { Kind } from './kind.ts'

/** A moment, in milliseconds since 1970 UTC. What a wall shows at that moment depends on a zone. */
export type Instant = Kind<number, 'Instant'>

/** A minute of a wall-clock day, from 0 at midnight; a night shift ends past 1440. */
export type DayMinute = Kind<number, 'DayMinute'>

/** Elapsed minutes, of work or of waiting. */
export type Minutes = Kind<number, 'Minutes'>

/** An IANA zone name, such as Europe/London. */
export type Zone = Kind<string, 'Zone'>

/** From `start`, inclusive, to `end`, exclusive: back-to-back spans touch but do not overlap. */
export interface Span {
  readonly start: Instant
  readonly end: Instant
}

export const MINUTE = 60_000
export const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR

export function instant(iso: string): Instant {
  return Temporal.Instant.from(iso).epochMilliseconds as Instant
}

export function isoOf(at: Instant): string {
  return new Date(at).toISOString()
}

export function after(start: Instant, minutes: number): Instant {
  return (start + minutes * MINUTE) as Instant
}

export function minutesBetween(start: Instant, end: Instant): Minutes {
  return ((end - start) / MINUTE) as Minutes
}

export function sharedMinutes(a: Span, b: Span): Minutes {
  return Math.max(0, (Math.min(a.end, b.end) - Math.max(a.start, b.start)) / MINUTE) as Minutes
}

export function isZone(name: string): boolean {
  try {
    Temporal.Now.instant().toZonedDateTimeISO(name)
    return true
  } catch {
    return false
  }
}

/** What the wall shows: weekday 1 is Monday, 7 is Sunday. */
export interface WallClock {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly weekday: number
  readonly hour: number
  readonly minute: number
  /** Such as +01:00. */
  readonly offset: string
}

export function wallClockOf(at: Instant, zone: Zone): WallClock {
  const offset = offsetAt(at, zone)
  const wall = new Date(at + offset)
  return {
    year: wall.getUTCFullYear(),
    month: wall.getUTCMonth() + 1,
    day: wall.getUTCDate(),
    weekday: wall.getUTCDay() || 7,
    hour: wall.getUTCHours(),
    minute: wall.getUTCMinutes(),
    offset: printedOffset(offset),
  }
}

/** The ISO week of the year. */
export function weekOf(at: Instant, zone: Zone): number {
  return zoned(at, zone).weekOfYear ?? 0
}

const QUARTER = 15 * MINUTE
const offsets = new Map<Zone, Map<number, number>>()

/** Clocks change at whole quarters of an hour: what a zone said of one is kept, for a board asks thousands of times. */
function offsetAt(at: Instant, zone: Zone): number {
  const known = offsets.get(zone) ?? new Map<number, number>()
  offsets.set(zone, known)
  const quarter = Math.floor(at / QUARTER)
  const offset = known.get(quarter) ?? zoned(at, zone).offsetNanoseconds / 1_000_000
  known.set(quarter, offset)
  return offset
}

/** Such as +01:00. */
function printedOffset(offset: number): string {
  const minutes = Math.abs(offset) / MINUTE
  const pad = (value: number) => String(value).padStart(2, '0')
  return `${offset < 0 ? '-' : '+'}${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`
}

/** The first moment of the day that `at` falls in, `days` days on. */
export function startOfDay(at: Instant, zone: Zone, days = 0): Instant {
  const day = zoned(at, zone).toPlainDate().add({ days })
  return day.toZonedDateTime(zone).epochMilliseconds as Instant
}

/**
 * The moment a wall clock shows `minute` of the day that `at` falls in. A time that the clocks skip is the
 * moment they jump to; a time that comes twice is the first of the two.
 */
export function onDay(at: Instant, zone: Zone, minute: DayMinute): Instant {
  const time = zoned(at, zone).toPlainDate().toPlainDateTime().add({ minutes: minute })
  return time.toZonedDateTime(zone, { disambiguation: 'compatible' }).epochMilliseconds as Instant
}

/** Reads what a date-time field holds (2026-11-28T10:00) as a wall clock in the zone; null when it is no time. */
export function readWallClock(text: string, zone: Zone): Instant | null {
  try {
    return Temporal.PlainDateTime.from(text).toZonedDateTime(zone).epochMilliseconds as Instant
  } catch {
    return null
  }
}

/** The text for a date-time field: 2026-11-28T10:00. */
export function wallClockText(at: Instant, zone: Zone): string {
  return zoned(at, zone).toPlainDateTime().toString({ smallestUnit: 'minute' })
}

function zoned(at: Instant, zone: Zone): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone)
}
