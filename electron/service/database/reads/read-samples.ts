import type { Change } from '../../../../shared/domain/change.ts'
import type { Table } from '../../../../shared/domain/records.ts'
import type { Reader } from '../reader.ts'

/** Parents before children: a frozen revision's parts may go once the revision itself has gone. */
const TABLES: readonly Table[] = [
  'withdrawal',
  'drop',
  'dropLine',
  'dropQuantity',
  'holdEvening',
  'hold',
  'reservation',
  'substitution',
  'booking',
  'pin',
  'floorEvent',
  'firstArticle',
  'printedTicket',
  'approval',
  'confirmation',
  'job',
  'styleRevision',
  'style',
  'slot',
  'joint',
  'brought',
  'colourway',
  'bomLine',
  'bomQuantity',
  'learning',
  'recipeProof',
  'recipe',
  'operationKit',
  'bomColour',
  'bomCell',
  'bomSubstitute',
  'bomGeometry',
  'bomCheck',
  'operationLink',
  'operation',
  'nest',
  'styleLabel',
  'labelFibre',
  'sku',
  'shop',
  'landing',
  'traditionalRun',
  'moduleRevision',
  'module',
  'piece',
  'gradeRules',
  'seam',
  'moduleLine',
  'moduleQuantity',
  'moduleLink',
  'moduleOperation',
  'lot',
  'pricePoint',
  'material',
  'changeoverRule',
  'kitOutage',
  'kitPlace',
  'kit',
  'absence',
  'personShift',
  'personSkill',
  'person',
  'opening',
  'closure',
  'shift',
  'station',
]

export function hasSamples(reader: Reader): boolean {
  return TABLES.some((table) => isUsed(reader, `select 1 from "${table}" where origin = 'sample'`))
}

/** The removal of every sample record, newest first: undone, they come back in the order they were added. */
export function readSamples(reader: Reader): readonly Change[] {
  return TABLES.flatMap((table) =>
    reader
      .all(`select * from "${table}" where origin = 'sample' order by rowid desc`)
      .map((before) => ({ table, before, after: null }) as unknown as Change),
  )
}

const USES: readonly string[] = [
  `select style.code from style join styleRevision on styleId = style.id
     join slot on slot.styleRevisionId = styleRevision.id
     join moduleRevision on moduleRevision.id = slot.moduleRevisionId
     where slot.origin = 'own' and moduleRevision.origin = 'sample'
     union select style.code from style join styleRevision on styleId = style.id
     join bomLine on bomLine.styleRevisionId = styleRevision.id
     join material on material.id = bomLine.materialId
     where bomLine.origin = 'own' and material.origin = 'sample'
     union select style.code from style join styleRevision on styleId = style.id
     join bomLine on bomLine.styleRevisionId = styleRevision.id
     join (select bomLineId, materialId, origin from bomColour
       union select bomLineId, materialId, origin from bomSubstitute) as other
     on other.bomLineId = bomLine.id
     join material on material.id = other.materialId
     where other.origin = 'own' and material.origin = 'sample'`,
  `select "drop".code from "drop" join dropLine on dropId = "drop".id
     join styleRevision on styleRevision.id = dropLine.styleRevisionId
     where "drop".origin = 'own' and styleRevision.origin = 'sample'
     union select "drop".code from "drop" join job on job.dropId = "drop".id
     join booking on booking.jobId = job.id join station on station.id = booking.stationId
     where "drop".origin = 'own' and station.origin = 'sample'
     union select "drop".code from "drop" join reservation on reservation.dropId = "drop".id
     join lot on lot.id = reservation.lotId
     where "drop".origin = 'own' and lot.origin = 'sample'
     union select "drop".code from "drop" join substitution on substitution.dropId = "drop".id
     join material on material.id = insteadId
     where "drop".origin = 'own' and material.origin = 'sample'`,
  `select 'hours of ' || station.code as code from station
     join (select stationId, origin from shift union select stationId, origin from closure
       union select stationId, origin from opening) as hours on hours.stationId = station.id
     where hours.origin = 'own' and station.origin = 'sample'`,
  `select distinct 'recipes proven at ' || station.code as code from recipeProof
     join station on station.id = stationId
     where recipeProof.origin = 'own' and station.origin = 'sample'
     union select distinct 'first articles at ' || station.code from firstArticle
     join station on station.id = stationId
     where firstArticle.origin = 'own' and station.origin = 'sample'`,
  `select distinct 'absence of ' || name as code from person join absence on personId = person.id
     where absence.origin = 'own' and person.origin = 'sample'
    union select distinct 'hours of ' || name from person join personShift on personId = person.id
    where personShift.origin = 'own' and person.origin = 'sample'`,
  `select distinct 'kit ' || kit.code as code from kit
     join (select kitId, origin from kitPlace union select kitId, origin from kitOutage) as own
       on own.kitId = kit.id
     where own.origin = 'own' and kit.origin = 'sample'
     union select distinct 'kit ' || kit.code from kit
     join kitPlace on kitId = kit.id join station on station.id = kitPlace.stationId
     where kit.origin = 'own' and station.origin = 'sample'`,
]

/** Names of the floor's own styles, drops, hours and absences that rest on a sample record. */
export function ownUsesOfSamples(reader: Reader): readonly string[] {
  return USES.flatMap((sql) => reader.all<{ code: string }>(sql).map(({ code }) => code))
}

function isUsed(reader: Reader, sql: string): boolean {
  return reader.one(`${sql} limit 1`) !== undefined
}
