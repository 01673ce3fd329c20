import type { WorkingTime } from '../resources/calendar.ts'
import { type Instant, MINUTE } from '../time.ts'

/** A station's working time as two tables of minutes since an origin, so that every question is one look-up. */
export interface Clock {
  /** By minute: working minutes before it. */
  readonly worked: Int32Array
  /** By working minute: the minute at which it begins. */
  readonly opens: Int32Array
}

/** Parts of a minute are left out, so that nothing planned by the clock can stand outside a shift. */
export function clockOf({ spans }: WorkingTime, origin: Instant, length: number): Clock {
  const open = new Uint8Array(length)
  for (const { start, end } of spans) {
    const from = Math.max(0, Math.ceil((start - origin) / MINUTE))
    const to = Math.min(length, Math.floor((end - origin) / MINUTE))
    if (from < to) open.fill(1, from, to)
  }
  const worked = new Int32Array(length + 1)
  for (let minute = 0; minute < length; minute++)
    worked[minute + 1] = worked[minute]! + open[minute]!
  const opens = new Int32Array(worked[length]!)
  for (let minute = 0; minute < length; minute++) if (open[minute]) opens[worked[minute]!] = minute
  return { worked, opens }
}

/** Past every horizon. */
export const NEVER = 0x3fffffff

/** The first working minute at or after this one; `NEVER` when there is none. */
export function openAt({ worked, opens }: Clock, minute: number): number {
  if (minute >= worked.length) return NEVER
  return opens[worked[minute]!] ?? NEVER
}

/** When work that begins at a minute has had its minutes; `NEVER` when the horizon ends before. */
export function endOf({ worked, opens }: Clock, minute: number, work: number): number {
  if (work === 0) return minute
  if (minute >= worked.length) return NEVER
  const last = opens[worked[minute]! + work - 1]
  return last === undefined ? NEVER : last + 1
}

/** The latest working minute from which this much work is done by a minute; 0 when it is too much. */
export function startBefore({ worked, opens }: Clock, minute: number, work: number): number {
  if (minute >= worked.length) return NEVER
  return opens[Math.max(0, worked[minute]! - work)] ?? NEVER
}

/** Working minutes before a minute; -1 where no working minute comes any more. */
export function workedAt({ worked, opens }: Clock, minute: number): number {
  if (minute >= worked.length) return -1
  const before = worked[minute]!
  return before < opens.length ? before : -1
}

/** When so much work has been had from the working minute that comes after those before it. */
export function endAfter({ opens }: Clock, before: number, work: number): number {
  if (work === 0) return opens[before]!
  const last = before + work - 1
  return last < opens.length ? opens[last]! + 1 : NEVER
}

export function workBetween({ worked }: Clock, from: number, to: number): number {
  const last = worked.length - 1
  return worked[Math.min(Math.max(to, 0), last)]! - worked[Math.min(Math.max(from, 0), last)]!
}
