import type { Span } from '../time.ts'
import { type Calendar, type Day, daysOf, type WorkingTime, workingTime } from './calendar.ts'
import type { StationId } from './station.ts'

export type WorkingTimes = (stationId: StationId) => WorkingTime

/** Working time by station, worked out when first asked for. It stays good while only bookings change. */
export function openCalendar(calendar: Calendar & { readonly horizon: Span }): WorkingTimes {
  const known = new Map<StationId, WorkingTime>()
  let days: readonly Day[] | null = null
  return (stationId) => {
    const found = known.get(stationId)
    if (found) return found
    days ??= daysOf(calendar.horizon, calendar.zone)
    const time = workingTime(calendar, stationId, days)
    known.set(stationId, time)
    return time
  }
}
