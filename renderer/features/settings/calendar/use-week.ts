import type { Kind } from '../../../../shared/domain/kind.ts'
import type { PersonId } from '../../../../shared/domain/resources/person.ts'
import type { StationId } from '../../../../shared/domain/resources/station.ts'
import { newId } from '../../../bridge/new-id.ts'
import { useSaving } from '../use-saving.ts'
import type { Hours } from './week.ts'

/** Whose week it is: the whole floor's (a place of null), a station's, or a person's. */
export type WeekOwner =
  | { readonly of: 'place'; readonly stationId: StationId | null }
  | { readonly of: 'person'; readonly personId: PersonId }

/** What can be done to a week; each answers why it was not done, or null. */
export interface WeekDeeds {
  newId(): string
  save(hours: Hours, words: string): Promise<string | null>
  remove(id: string, words: string): Promise<string | null>
  /** The week becomes this one; an empty one goes by what stands above it. */
  replace(shifts: readonly Hours[], words: string): Promise<string | null>
}

/** Ids are made for the table that the owner's hours are kept in. */
export function useWeek(owner: WeekOwner): WeekDeeds {
  const ofPlaces = useWeekOfPlace(owner.of === 'place' ? owner.stationId : null)
  const ofPeople = useWeekOfPerson(owner.of === 'person' ? owner.personId : null)
  return owner.of === 'person' ? ofPeople : ofPlaces
}

function useWeekOfPlace(stationId: StationId | null): WeekDeeds {
  const save = useSaving('factory.saveShift')
  const remove = useSaving('factory.removeShift')
  const replace = useSaving('factory.replaceWeek')
  return {
    newId: () => newId('shf'),
    save: (hours, words) => save({ ...(hours as Kept<'ShiftId'>), stationId }, words),
    remove: (id, words) => remove(id as Kept<'ShiftId'>['id'], words),
    replace: (shifts, words) =>
      replace({ stationId, shifts: shifts as readonly Kept<'ShiftId'>[] }, words),
  }
}

function useWeekOfPerson(owner: PersonId | null): WeekDeeds {
  const personId = owner as PersonId
  const save = useSaving('factory.savePersonShift')
  const remove = useSaving('factory.removePersonShift')
  const replace = useSaving('factory.replacePersonWeek')
  return {
    newId: () => newId('psh'),
    save: (hours, words) => save({ ...(hours as Kept<'PersonShiftId'>), personId }, words),
    remove: (id, words) => remove(id as Kept<'PersonShiftId'>['id'], words),
    replace: (shifts, words) =>
      replace({ personId, shifts: shifts as readonly Kept<'PersonShiftId'>[] }, words),
  }
}

type Kept<Name extends string> = Omit<Hours, 'id'> & { readonly id: Kind<string, Name> }
