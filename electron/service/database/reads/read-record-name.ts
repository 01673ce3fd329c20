import type { Reader } from '../reader.ts'

const codeIn = (table: string) => `select code as name from "${table}" where id = ?`

/** By what a record belongs to, the nearest first. */
const WAYS: readonly (readonly [field: string, sql: string])[] = [
  [
    'jobId',
    `select "drop".code || ' ' || operation.name as name from job
     join "drop" on "drop".id = dropId join operation on operation.id = operationId
     where job.id = ?`,
  ],
  ['dropId', codeIn('drop')],
  [
    'bomLineId',
    `select code as name from bomLine join styleRevision on styleRevision.id = styleRevisionId
     join style on style.id = styleId where bomLine.id = ?`,
  ],
  [
    'styleRevisionId',
    `select code as name from styleRevision join style on style.id = styleId
     where styleRevision.id = ?`,
  ],
  [
    'moduleRevisionId',
    `select code as name from moduleRevision join module on module.id = moduleId
     where moduleRevision.id = ?`,
  ],
  ['styleId', codeIn('style')],
  ['moduleId', codeIn('module')],
  ['materialId', codeIn('material')],
  ['kitId', codeIn('kit')],
  ['personId', 'select name from person where id = ?'],
  ['stationId', codeIn('station')],
]

/** What people call a record, or what it belongs to; null where that has no name. */
export function nameOfRecord(reader: Reader, record: object): string | null {
  const fields = record as Readonly<Record<string, unknown>>
  if (typeof fields.code === 'string') return fields.code
  for (const [field, sql] of WAYS) {
    const id = fields[field]
    if (typeof id === 'string') return reader.one<{ name: string }>(sql, id)?.name ?? null
  }
  return typeof fields.name === 'string' ? fields.name : null
}
