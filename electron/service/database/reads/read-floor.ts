import type { FactorySetup } from '../../../../shared/contract/factory.ts'
import { FLOOR_ID, type Floor } from '../../../../shared/domain/resources/floor.ts'
import type { Reader } from '../reader.ts'
import { readResources } from './read-resources.ts'

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
    ...readResources(reader),
    changeoverRules: readChangeoverRules(reader),
    setUpKeys: reader
      .all<{ setUpKey: string }>('select distinct setUpKey from operation order by setUpKey')
      .map(({ setUpKey }) => setUpKey),
    kitNames: reader
      .all<{ kit: string }>('select distinct kit from operationKit order by kit')
      .map(({ kit }) => kit),
  }
}

export function readStations(reader: Reader): FactorySetup['stations'] {
  return reader.all('select * from station order by position, code')
}

export function readChangeoverRules(reader: Reader): FactorySetup['changeoverRules'] {
  return reader.all('select * from changeoverRule order by position, id')
}
