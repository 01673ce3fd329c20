import type { Plan } from '../schedule/plan.ts'
import { type Day, daysOf, timeByWeek, type WorkingTime } from './calendar.ts'
import type { PersonId } from './person.ts'

type Hours = Pick<Plan, 'zone' | 'horizon' | 'resources'>

/** When a person is here; null is whenever the station works that they are at. */
export type Presence = (personId: PersonId) => WorkingTime | null

/**
 * Who is here when (DOMAIN rule 2, for people): by own shifts, else by those of the station; never in an absence.
 * Own breaks are not looked at: whoever attends a station takes its breaks. Worked out when first asked for.
 */
export function openPresence({ zone, horizon, resources }: Hours): Presence {
  const known = new Map<PersonId, WorkingTime | null>()
  let days: readonly Day[] | null = null
  return (personId) => {
    const found = known.get(personId)
    if (found !== undefined) return found
    const isTheirs = (one: { readonly personId: PersonId }) => one.personId === personId
    const shifts = resources.personShifts.filter(isTheirs)
    const closures = resources.absences.filter(isTheirs)
    const rules = shifts.filter(({ kind }) => kind === 'work')
    days ??= daysOf(horizon, zone)
    const isAlways = shifts.length === 0 && closures.length === 0
    const time = isAlways ? null : timeByWeek({ rules, openings: [], closures }, zone, days)
    known.set(personId, time)
    return time
  }
}

/**
 * Hours as a lane shows them: a person's own shifts with their breaks, else the floor's (null is the floor itself);
 * less days off.
 */
export function hoursOf(plan: Plan, personId: PersonId | null, days: readonly Day[]): WorkingTime {
  const { shifts, openings, closures, resources, zone } = plan
  const isTheirs = (one: { readonly personId: PersonId }) => one.personId === personId
  const own = resources.personShifts.filter(isTheirs)
  const isFloors = (one: { readonly stationId: unknown }) => one.stationId === null
  const away = resources.absences.filter(isTheirs)
  const week = {
    rules: own.length > 0 ? own : shifts.filter(isFloors),
    openings: own.length > 0 ? [] : openings.filter(isFloors),
    closures: [...closures.filter(isFloors), ...away],
  }
  return timeByWeek(week, zone, days)
}
