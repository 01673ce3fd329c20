import { createHash } from 'node:crypto'
import {
  copyFileSync,
  mkdirSync,
  openSync,
  readFileSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { migrations } from '../../electron/service/database/migrations/index.ts'
import { openDatabase } from '../../electron/service/database/open.ts'
import { openFactory } from '../../electron/service/factory.ts'
import { sampleForAll } from '../each-in-sample.ts'
import { CLOCK, look, openSmallService, temporaryFolder } from '../small-service.ts'

const folder = temporaryFolder()
const sample = sampleForAll(folder)

const start = (database: string) => ({
  database,
  key: null,
  clock: CLOCK,
  worker: join(import.meta.dirname, '../../electron/service/workers/entry.ts'),
  resources: join(import.meta.dirname, '../../resources'),
})

/** Tries to open a file, and says the refusal; throws when it opens. */
function refusedOf(database: string): unknown {
  const opened = openFactory(start(database))
  if ('refused' in opened) return opened.refused
  opened.close()
  throw new Error(`${database} was opened`)
}

const bytesOf = (file: string) => readFileSync(file).toString('base64')

describe('a file that is not to be opened', () => {
  it('will not open data that is newer than the app, and leaves it as it was', () => {
    const file = sample()
    look(file, (database) => database.pragma('user_version = 900'))
    const before = bytesOf(file)
    expect(refusedOf(file)).toMatchObject({ code: 'newer-data', data: 900, app: migrations.length })
    expect(bytesOf(file)).toBe(before)
  })

  it('will not open the file of another program, and leaves it as it was', () => {
    const file = join(folder.path, 'foreign.sqlite')
    look(file, (database) => database.exec('create table recipe (id text)'))
    const before = bytesOf(file)
    expect(refusedOf(file)).toMatchObject({ code: 'not-a-factory' })
    expect(bytesOf(file)).toBe(before)
  })

  it('will not open what is no database at all', () => {
    const file = join(folder.path, 'letter.sqlite')
    writeFileSync(file, 'Dear sirs, '.repeat(900))
    const before = bytesOf(file)
    expect(refusedOf(file)).toMatchObject({ code: 'not-a-factory' })
    expect(bytesOf(file)).toBe(before)
  })

  it.each([0.2, 0.5, 0.9])('notices a file that was cut off at %f of its length', (share) => {
    const file = sample()
    truncateSync(file, Math.round(readFileSync(file).length * share))
    expect(refusedOf(file)).toMatchObject({ code: 'damaged' })
  })

  it('notices pages that were overwritten with rubbish', () => {
    const file = sample()
    const end = openSync(file, 'r+')
    for (const page of [3, 9, 20, 31])
      writeSync(end, Buffer.alloc(4_096, 0xa5), 0, 4_096, page * 4_096)
    expect(refusedOf(file)).toMatchObject({ code: 'damaged' })
  })

  it('says so when the folder is not there', () => {
    expect(refusedOf(join(folder.path, 'nowhere', 'factory.sqlite'))).toMatchObject({
      code: 'unreadable',
    })
  })

  it('says so when a folder stands in its place', () => {
    const file = join(folder.path, 'a-folder.sqlite')
    mkdirSync(file)
    expect(refusedOf(file)).toMatchObject({ code: 'unreadable' })
  })
})

describe('one owner', () => {
  it('refuses a second opening in under a second, and opens again once the first has closed', () => {
    const file = sample()
    const first = openSmallService({ database: file })
    const began = performance.now()
    expect(refusedOf(file)).toMatchObject({ code: 'in-use' })
    expect(performance.now() - began).toBeLessThan(1_000)
    first.close()
    openSmallService({ database: file }).close()
  })

  it('is not held by a file that was left behind', () => {
    const file = sample()
    copyFileSync(file, `${file}.before`)
    openSmallService({ database: file }).close()
    openSmallService({ database: file }).close()
  })
})

describe('migrations', () => {
  const shipped = [
    'factory',
    'patterns',
    'drops',
    'journal',
    'kept',
    'holds',
    'openings',
    'kits',
    'recipes',
    'seams',
    'labels',
    'pins',
    'bom',
    'withdrawals',
    'gradeRules',
    'substitutions',
    'firstArticles',
    'bomCells',
    'landed',
    'tickets',
    'holdEvenings',
  ]

  it('are never edited once shipped: each is frozen by its hash', () => {
    const hashes = migrations.map((sql) =>
      createHash('sha256').update(sql).digest('hex').slice(0, 16),
    )
    expect(
      Object.fromEntries(hashes.map((hash, index) => [shipped[index], hash])),
    ).toMatchInlineSnapshot(`
      {
        "bom": "c9147006e35ee710",
        "bomCells": "2e54390e6c4b3244",
        "drops": "57932e5e576a5dee",
        "factory": "a150c9ad5a8444b1",
        "firstArticles": "7c17bbf677778d81",
        "gradeRules": "fbce0ee6213d73af",
        "holdEvenings": "dcd63bb0c04f184c",
        "holds": "1032e826fa148cd2",
        "journal": "c1a8362c4381d63b",
        "kept": "167d090f8c424123",
        "kits": "039f81c2a0ea0ed6",
        "labels": "e833e7afe5f19eb8",
        "landed": "317caeb75ee0ddfc",
        "openings": "ec8646bfb64799dd",
        "patterns": "9163fd59321fd539",
        "pins": "cf50c446c1c61aff",
        "recipes": "0c77ae26ce08400e",
        "seams": "f6db264be60956cb",
        "substitutions": "bf0db212cb3400bd",
        "tickets": "e73c00bf38fa80d3",
        "withdrawals": "3c82ec6bd3808ac3",
      }
    `)
  })

  it('bring an older file to the newest shape, with what was in it', () => {
    const file = join(folder.path, 'older.sqlite')
    const database = new Database(file)
    database.pragma(`application_id = ${0x536c7667}`)
    database.exec(migrations[0]!)
    database.exec(`insert into station values ('stn_1', 'CUT-1', 'Cutter', 'cutter', 1, 0, 'own')`)
    database.pragma('user_version = 1')
    database.close()
    const newer = openDatabase(file)
    expect(newer.pragma('user_version', { simple: true })).toBe(migrations.length)
    expect(newer.prepare('select code from station').pluck().all()).toEqual(['CUT-1'])
    newer.close()
  })

  it('make every table strict', () => {
    const file = sample()
    const loose = look(file, (database) =>
      database
        .prepare("select name from pragma_table_list where type = 'table' and strict = 0")
        .pluck()
        .all(),
    )
    expect((loose as string[]).filter((name) => !name.startsWith('sqlite_'))).toEqual([])
  })
})
