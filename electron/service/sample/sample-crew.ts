import type { Kit, KitId, KitPlace, KitPlaceId } from '../../../shared/domain/resources/kit.ts'
import type {
  Absence,
  AbsenceId,
  Person,
  PersonShift,
  PersonShiftId,
} from '../../../shared/domain/resources/person.ts'
import type { Station } from '../../../shared/domain/resources/station.ts'
import { type DayMinute, startOfDay, type Zone } from '../../../shared/domain/time.ts'
import type { Hands } from '../use-case.ts'
import { AWAY, KITS, PERSON_HOURS } from './sample-data.ts'

const origin = 'sample' as const

/** The weeks of those who have own hours. */
export function sampleWeeks({ newId }: Hands, people: readonly Person[]): readonly PersonShift[] {
  return PERSON_HOURS.flatMap(([name, from, to, pause]) =>
    people
      .filter((one) => one.name === name)
      .flatMap(({ id: personId }) => {
        const hours = (kind: PersonShift['kind'], weekday: number, [opens, closes]: Hours) => ({
          id: newId<PersonShiftId>('psh'),
          personId,
          kind,
          weekday,
          opens: opens as DayMinute,
          closes: closes as DayMinute,
          origin,
        })
        return [1, 2, 3, 4, 5].flatMap((weekday) => [
          hours('work', weekday, [from, to]),
          hours('break', weekday, pause),
        ])
      }),
  )
}

type Hours = readonly [number, number]

export function sampleAbsences(
  { newId, now }: Hands,
  people: readonly Person[],
  zone: Zone,
): readonly Absence[] {
  return AWAY.flatMap(([name, days, note]) =>
    people
      .filter((one) => one.name === name)
      .map(({ id: personId }) => ({
        id: newId<AbsenceId>('abs'),
        personId,
        start: startOfDay(now(), zone, days),
        end: startOfDay(now(), zone, days + 1),
        note,
        origin,
      })),
  )
}

export interface SampleKits {
  readonly kits: readonly Kit[]
  readonly kitPlaces: readonly KitPlace[]
}

export function sampleKits({ newId }: Hands, stations: readonly Station[]): SampleKits {
  const made = KITS.map(([code, name, count, places]) => {
    const kit: Kit = { id: newId<KitId>('kit'), code, name, count, origin }
    const kitPlaces = stations
      .filter((station) => places.includes(station.code))
      .map(({ id: stationId }) => {
        const id = newId<KitPlaceId>('ktp')
        return { id, kitId: kit.id, stationId, origin }
      })
    return { kit, kitPlaces }
  })
  return {
    kits: made.map(({ kit }) => kit),
    kitPlaces: made.flatMap(({ kitPlaces }) => kitPlaces),
  }
}
