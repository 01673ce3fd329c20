import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyDeed, perform } from '../deeds/any-deeds.ts'
import { sampleForAll } from '../each-in-sample.ts'
import { look, openSmallService, recordsOf } from '../small-service.ts'

const sample = sampleForAll()

const OF_A_RELEASE = [
  'piece',
  'gradeRules',
  'seam',
  'moduleLine',
  'moduleQuantity',
  'moduleOperation',
  'moduleLink',
  'slot',
  'colourway',
  'bomLine',
  'bomQuantity',
  'bomColour',
  'bomCell',
  'bomSubstitute',
  'bomGeometry',
  'bomCheck',
  'operation',
  'operationLink',
  'operationKit',
  'recipe',
  'learning',
  'joint',
  'brought',
] as const

type Row = Readonly<Record<string, string>>

/** What a record is part of: its revision, or a part of one that it hangs on. */
const ownerOf = (row: Row) =>
  row.styleRevisionId ??
  row.moduleRevisionId ??
  row.slotId ??
  row.bomLineId ??
  row.operationId ??
  row.moduleLineId

/**
 * All that is released, by its ids. A revision may be withdrawn, which makes nothing else of it; and the retail price
 * is what a shop asks for it, not what it is: a style that was released long ago may be priced anew.
 */
function released(file: string): Readonly<Record<string, Row>> {
  const records = recordsOf(file) as Readonly<Record<string, readonly Row[]>>
  const revisions = ['styleRevision', 'moduleRevision'].flatMap((table) => records[table] ?? [])
  const kept = new Map(
    revisions
      .filter(({ state }) => state === 'released' || state === 'withdrawn')
      .map((row) => [row.id, { ...row, state: '', price: '' }]),
  )
  for (const _ of ['parts', 'parts of parts']) {
    for (const row of OF_A_RELEASE.flatMap((table) => records[table] ?? [])) {
      if (kept.has(ownerOf(row))) kept.set(row.id, row as never)
    }
  }
  return Object.fromEntries(kept)
}

const run = (file: string, sql: string) => () => look(file, (database) => database.exec(sql))

describe('a released revision', () => {
  it('is the same after any commands at all', async () => {
    const law = fc.asyncProperty(fc.array(anyDeed, { maxLength: 8 }), async (deeds) => {
      const small = openSmallService({ database: sample() })
      for (const deed of deeds) {
        const before = released(small.file)
        await perform(small, deed)
        expect(released(small.file)).toMatchObject(before)
      }
      small.close()
    })
    await fc.assert(law, { numRuns: 10 })
  })

  it.each([
    "update styleRevision set sizes = 'M'",
    "update styleRevision set state = 'draft'",
    "update styleRevision set letter = 'Z'",
    "update moduleRevision set contentHash = '0'",
    'update piece set quantity = quantity + 1',
    'delete from piece',
    'update bomLine set quantity = 1',
    'delete from bomLine',
    'update slot set moduleRevisionId = null',
    "update operation set name = 'Another'",
    'delete from operationLink',
    'update recipe set temperature = 1',
    'delete from operationKit',
    `insert into learning select 'lrn_new', id, 'new', 'own' from styleRevision limit 1`,
    "update colourway set name = 'Another'",
    `insert into colourway select 'col_new', styleRevisionId, 'New', 9, 'own' from colourway limit 1`,
  ])('cannot be changed by plain SQL: %s', (sql) => {
    const file = sample()
    expect(run(file, sql)).toThrow('A released revision never changes')
  })
})
