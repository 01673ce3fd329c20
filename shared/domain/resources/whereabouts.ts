import { DAY, type Instant, type Zone } from '../time.ts'
import { daysOf, isOpen, nextOpen, timeByWeek, type WorkingTime } from './calendar.ts'
import type { Absence, PersonId, PersonShift } from './person.ts'
import type { Closure, Opening, Shift, StationId } from './station.ts'

/** Whether somebody is to be at a station now, and if not, why and until when. */
export type Whereabouts =
  | { readonly is: 'here' }
  | { readonly is: 'away'; readonly note: string; readonly until: Instant }
  /** Null where no shift of theirs comes within a week. */
  | { readonly is: 'off-shift'; readonly until: Instant | null }

/** All that decides when people work. */
export interface PeopleHours {
  readonly shifts: readonly Shift[]
  readonly openings: readonly Opening[]
  readonly closures: readonly Closure[]
  readonly personShifts: readonly PersonShift[]
  readonly absences: readonly Absence[]
}

/**
 * By own shifts, else by those of the station, else by the floor's (DOMAIN rule 2, for people). A break is no reason not
 * to be here, nor is a station's maintenance; a day on which the whole floor is closed is.
 */
export function whereaboutsOf(
  hours: PeopleHours,
  zone: Zone,
  [personId, stationId]: readonly [PersonId, StationId],
  now: Instant,
): Whereabouts {
  const absences = hours.absences.filter((one) => one.personId === personId)
  const away = absences.find(({ start, end }) => start <= now && now < end)
  if (away) return { is: 'away', note: away.note, until: away.end }
  const time = timeOf({ ...hours, absences }, zone, [personId, stationId], now)
  return isOpen(time, now) ? { is: 'here' } : { is: 'off-shift', until: nextOpen(time, now) }
}

/** From yesterday, for nights that end today, to a week on. */
function timeOf(
  { shifts, openings, closures, personShifts, absences }: PeopleHours,
  zone: Zone,
  [personId, stationId]: readonly [PersonId, StationId],
  now: Instant,
): WorkingTime {
  const works = ({ kind }: Pick<Shift, 'kind'>) => kind === 'work'
  const own = personShifts.filter((one) => one.personId === personId).filter(works)
  const stations = shifts.filter((one) => one.stationId === stationId).filter(works)
  const floors = shifts.filter((one) => one.stationId === null).filter(works)
  const overtime = openings.filter((one) => one.stationId === null || one.stationId === stationId)
  const closed = closures.filter((one) => one.stationId === null)
  const week = {
    rules: [own, stations, floors].find((rules) => rules.length > 0) ?? [],
    openings: own.length > 0 ? [] : overtime,
    closures: [...closed, ...absences],
  }
  const around = { start: (now - DAY) as Instant, end: (now + 8 * DAY) as Instant }
  return timeByWeek(week, zone, daysOf(around, zone))
}
