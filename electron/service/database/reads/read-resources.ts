import type { KitNeed, Resources } from '../../../../shared/domain/resources/resources.ts'
import type { StyleRevisionId } from '../../../../shared/domain/style/style.ts'
import { listOf, type Reader } from '../reader.ts'

/** Who and what bookings share besides stations. */
export function readResources(reader: Reader): Omit<Resources, 'kitNeeds'> {
  return {
    people: reader.all('select * from person order by name, id'),
    skills: reader.all('select * from personSkill order by skill, id'),
    personShifts: reader.all('select * from personShift order by weekday, opens, id'),
    absences: reader.all('select * from absence order by start, id'),
    kits: reader.all('select * from kit order by code'),
    kitPlaces: reader.all('select * from kitPlace order by id'),
    kitOutages: reader.all('select * from kitOutage order by start, id'),
  }
}

/** Which operations of these revisions need a kit. */
export function readKitNeeds(
  reader: Reader,
  revisions: readonly StyleRevisionId[],
): readonly KitNeed[] {
  return reader.all<KitNeed>(
    `select operationId, kit from operationKit join operation on operation.id = operationId
     where styleRevisionId in (select value from json_each(?)) order by position, operation.id`,
    listOf(revisions),
  )
}
