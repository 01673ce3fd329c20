import { type Calendar, daysOf, workingTime } from '../shared/domain/resources/calendar.ts'
import type { Closure, ClosureId, Shift, ShiftId } from '../shared/domain/resources/station.ts'
import { type DayMinute, type Instant, instant } from '../shared/domain/time.ts'
import { cell, LONDON, monday, shift, week } from './small-factory.ts'

const everyDay = [1, 2, 3, 4, 5, 6, 7]
export const daily = (opens: number, closes: number, kind: Shift['kind'] = 'work') =>
  everyDay.map((weekday) =>
    shift({
      id: `shf_${kind}${weekday}` as ShiftId,
      kind,
      weekday,
      opens: opens as DayMinute,
      closes: closes as DayMinute,
    }),
  )

export function timeOf(calendar: Partial<Calendar>, from: string, to: string, at = cell.id) {
  const whole = { zone: LONDON, shifts: week, closures: [], openings: [], ...calendar }
  const span = { start: instant(from), end: instant(to) }
  return workingTime(whole, at, daysOf(span, whole.zone))
}

export const spansOf = (...args: Parameters<typeof timeOf>) =>
  timeOf(...args).spans.map(({ start, end }) => [iso(start), iso(end)])
export const iso = (at: Instant) => new Date(at).toISOString().slice(0, 16)

export function closure(differs: Partial<Closure>): Closure {
  const times = { start: monday('10:00'), end: monday('11:00') }
  const own = { id: 'cls_1' as ClosureId, stationId: null, reason: 'closed', note: '' } as const
  return { ...own, ...times, origin: 'own', ...differs }
}
