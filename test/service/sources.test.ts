import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { View } from '../../electron/service/use-case.ts'
import { doings, views } from '../../electron/service/use-cases/index.ts'
import type { Query } from '../../shared/contract/calls.ts'
import { sources } from '../../shared/contract/sources.ts'
import type { Job } from '../../shared/domain/schedule/job.ts'
import { ticketCode } from '../../shared/domain/tickets/ticket-code.ts'
import { instant } from '../../shared/domain/time.ts'
import { type Overheard, overhear, tablesRead, wayOf } from '../overheard.ts'
import { issueOf, makeReady } from '../ready-drop.ts'
import { openSmallService, sampleFiles, temporaryFolder } from '../small-service.ts'

const folder = temporaryFolder()
let ear: Overheard
let asks: { readonly [Name in Query]?: unknown }

const UNWATCHED = { signal: new AbortController().signal, progress: () => {} }
/** Reads no record, only the file it is given. */
const OF_NO_RECORD: readonly Query[] = ['patterns.readFiles', 'csv.readFile', 'print.pieces']

beforeAll(async () => {
  const file = (await sampleFiles(folder.path))()
  const small = openSmallService({ database: file })
  const { revisions } = (await small.see('patterns.library', null)).styles[0]!
  await small.must('patterns.draftStyle', { from: revisions[0]!.id, to: 'srv_next' as never })
  const release = { revisionId: 'srv_next' as never, reason: 'Fits', by: 'Designer 1' }
  await small.must('patterns.releaseStyle', release)
  const from = revisions[0]!.id
  await small.must('readiness.issue', issueOf(await makeReady(small), folder.path))
  small.close()
  ear = overhear(file)
  const one = (sql: string) => ear.database.prepare(sql).pluck().get()
  const job = ear.database.prepare('select id, code from job').get() as Job
  asks = {
    'patterns.module': one('select id from moduleRevision'),
    'patterns.style': one("select id from styleRevision where state = 'released'"),
    'patterns.compare': { from: revisions[0]!.id, to: 'srv_next' },
    'patterns.slotFits': {
      slotId: one('select id from slot'),
      moduleRevisionIds: ear.database.prepare('select id from moduleRevision').pluck().all(),
    },
    'patterns.materialUses': one('select materialId from bomLine'),
    'patterns.geometryNotes': one('select id from styleRevision'),
    'patterns.skus': one('select id from styleRevision'),
    'patterns.grades': one('select id from moduleRevision'),
    'patterns.styleOutlines': one(
      'select styleRevisionId from slot where moduleRevisionId is not null',
    ),
    'patterns.drawings': ear.database.prepare('select id from piece').pluck().all(),
    'patterns.outlines': ear.database.prepare('select id from piece').pluck().all(),
    'drops.newer': one('select id from "drop"'),
    'drops.pull': {
      dropId: one(`select dropId from dropLine where styleRevisionId = '${from}'`),
      from,
      to: 'srv_next',
    },
    'drops.sheet': one('select id from "drop"'),
    'schedule.plan': { start: instant('2026-11-23T00:00Z'), end: instant('2026-12-07T00:00Z') },
    'schedule.proposal': { scope: null, frozenMinutes: 0, seconds: 0.1, seed: 1 },
    'schedule.whatHelps': {
      dropId: one('select id from "drop"'),
      wish: { scope: null, frozenMinutes: 0 },
      madeAt: instant('2026-11-23T00:00Z'),
      placed: [],
      overtime: [],
    },
    'schedule.windows': {
      work: { of: 'drop', dropId: one('select id from "drop"') },
      by: instant('2026-12-07T00:00Z'),
      overtime: 'allowed',
    },
    'floor.station': one('select id from station'),
    'floor.tickets': ear.database.prepare('select id from job').pluck().all(),
    'floor.ticketStep': { code: ticketCode(job), stationId: one('select id from station') },
    'print.tickets': { jobIds: [job.id], paper: 'A5' },
    'print.week': { start: instant('2026-11-23T00:00Z'), weeks: 1, paper: 'A3' },
    'readiness.document': 'a'.repeat(64),
    'history.recent': { most: 10 },
  }
})
afterAll(() => {
  ear.close()
  folder.remove()
})

async function statementsOf(name: Query): Promise<readonly string[]> {
  ear.heard()
  await (views[name] as View<Query>)(ear.hands, (asks[name] ?? null) as never, UNWATCHED)
  return ear.heard()
}

const queries = (Object.keys(views) as readonly Query[]).filter(
  (name) => !OF_NO_RECORD.includes(name),
)

describe('what a query reads', () => {
  it.each(queries)('%s reads nothing but what it is said to', async (name) => {
    const statements = await statementsOf(name)
    const read = new Set(statements.flatMap((sql) => tablesRead(ear.database, sql)))
    const declared: readonly string[] = sources[name]
    if (declared.includes('journal')) return
    expect([...read].filter((table) => !declared.includes(table))).toEqual([])
  })

  it('knows the tables of a statement through joins, indexes and exists', () => {
    const sql =
      'select 1 from booking join job on job.id = jobId where exists (select 1 from "drop" where "drop".id = dropId)'
    expect(tablesRead(ear.database, sql).toSorted()).toEqual(['booking', 'drop', 'job'])
  })
})

/** They grow for as long as the factory works, so no question may read one from end to end. */
const GROWING = [
  'booking',
  'job',
  'floorEvent',
  'journal',
  'dropLine',
  'dropQuantity',
  'reservation',
]
/** The floor's log is read from its end and stops after twenty. */
const LAST_FEW = 'SCAN floorEvent'
const HOT: readonly Query[] = [
  'schedule.plan',
  'floor.overview',
  'floor.station',
  'floor.tickets',
  'floor.ticketStep',
  'drops.sheet',
  'readiness.drift',
  'patterns.style',
]

describe('the way to what is asked', () => {
  it.each(HOT)('%s goes by an index', async (name) => {
    const ways = (await statementsOf(name)).flatMap((sql) => wayOf(ear.database, sql))
    const scans = ways.filter((way) => GROWING.some((table) => way === `SCAN ${table}`))
    expect(scans.filter((way) => way !== LAST_FEW)).toEqual([])
  })

  it('takes a move by indexes, too', () => {
    const [jobId, stationId] = ['select id from job', 'select id from station'].map((sql) =>
      ear.database.prepare(sql).pluck().get(),
    )
    ear.heard()
    const move = { jobId, stationId, start: instant('2026-11-24T09:00Z') }
    const doing = doings['schedule.moveJobs']
    if ('decide' in doing) doing.decide(ear.hands, [move as never], { actor: '', station: '' })
    const ways = ear.heard().flatMap((sql) => wayOf(ear.database, sql))
    expect(ways.some((way) => way.includes('booking_by_station'))).toBe(true)
    expect(ways.filter((way) => GROWING.some((table) => way === `SCAN ${table}`))).toEqual([])
  })

  it('finds its place in the journal without reading it through', () => {
    expect(ear.ofJournal.length).toBeGreaterThan(5)
    const ways = ear.ofJournal
      .filter((sql) => !/^insert| limit 1$/.test(sql))
      .flatMap((sql) => wayOf(ear.database, sql))
    expect(ways.filter((way) => way === 'SCAN journal')).toEqual([])
    const lastUndoable = ear.ofJournal.find((sql) => sql.includes('as done')) ?? ''
    expect(wayOf(ear.database, lastUndoable)[0]).toContain('journal_by_undoable')
  })
})
