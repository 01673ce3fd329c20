import type { FactorySetup } from '../../../shared/contract/factory.ts'
import { FLOOR_ID, type Floor } from '../../../shared/domain/floor.ts'
import type { Reader } from './reader.ts'

/** The floor, once the first run's questions are answered. Throws before. */
export function readFloor(reader: Reader): Floor {
  const floor = findFloor(reader)
  if (!floor) throw new Error('The floor has no name yet: factory.begin comes first')
  return floor
}

export function findFloor(reader: Reader): Floor | undefined {
  return reader.one<Floor>('select * from floor where id = ?', FLOOR_ID)
}

export function readSetup(reader: Reader): FactorySetup {
  return {
    stations: readStations(reader),
    shifts: reader.all('select * from shift order by weekday, opens, id'),
    closures: reader.all('select * from closure order by start, id'),
    openings: reader.all('select * from opening order by start, id'),
    people: reader.all('select * from person order by name, id'),
    skills: reader.all('select * from personSkill order by skill, id'),
    personShifts: readPersonShifts(reader),
    absences: readAbsences(reader),
    ...readKits(reader),
    changeoverRules: readChangeoverRules(reader),
    setUpKeys: reader
      .all<{ setUpKey: string }>('select distinct setUpKey from operation order by setUpKey')
      .map(({ setUpKey }) => setUpKey),
  }
}

export function readStations(reader: Reader): FactorySetup['stations'] {
  return reader.all('select * from station order by position, code')
}

export function readPersonShifts(reader: Reader): FactorySetup['personShifts'] {
  return reader.all('select * from personShift order by weekday, opens, id')
}

export function readKits(reader: Reader): Pick<FactorySetup, 'kits' | 'kitPlaces' | 'kitOutages'> {
  return {
    kits: reader.all('select * from kit order by code'),
    kitPlaces: reader.all('select * from kitPlace order by id'),
    kitOutages: reader.all('select * from kitOutage order by start, id'),
  }
}

export function readAbsences(reader: Reader): FactorySetup['absences'] {
  return reader.all('select * from absence order by start, id')
}

export function readChangeoverRules(reader: Reader): FactorySetup['changeoverRules'] {
  return reader.all('select * from changeoverRule order by position, id')
}
