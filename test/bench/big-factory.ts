import Database from 'better-sqlite3'
import { type Entry, GENESIS, linkOf } from '../../electron/service/database/chain.ts'
import type { Booking } from '../../shared/domain/schedule/job.ts'
import { DAY, HOUR, instant } from '../../shared/domain/time.ts'
import { CLOCK, openSample } from '../small-service.ts'

export interface Size {
  readonly bookings: number
  readonly entries: number
}

type Row = Readonly<Record<string, string | number | null>>

const PER_DROP = 40
const AHEAD_DAYS = 42
const EFFECTS: Readonly<Record<number, Entry['effect']>> = { 18: 'undo', 19: 'redo' }

/** The sample factory after some years of work: most drops are over, the last weeks' are on the board. */
export async function makeBigFactory(file: string, size: Size): Promise<void> {
  const small = await openSample({ database: file })
  small.close()
  const database = new Database(file)
  database.pragma('foreign_keys = on')
  database.transaction(() => {
    addWork(database, size.bookings)
    addEntries(database, size.entries)
  })()
  database.close()
}

function addWork(database: Database.Database, wanted: number): void {
  const stations = database.prepare('select * from station').all() as readonly Row[]
  const line = database.prepare('select * from dropLine limit 1').get() as Row
  const sizes = database
    .prepare('select size, pieces from dropQuantity where dropLineId = ?')
    .all(line.id) as readonly Row[]
  const operations = database
    .prepare(
      `select operation.id, stationKind from operation where styleRevisionId = ? order by position`,
    )
    .all(line.styleRevisionId) as readonly Row[]
  const free = new Map(stations.map(({ id }) => [id, 0]))
  const held = database.prepare('select count(*) from booking').pluck().get() as number
  const perDay = 5 * stations.length
  const first = instant(CLOCK) + AHEAD_DAYS * DAY - ((wanted - held) / perDay) * 1.4 * DAY
  for (let made = held, drop = 0; made < wanted; drop++) {
    const dropId = `drp_big${drop}`
    const launch = Math.round(first + (made / perDay) * 1.4 * DAY + 14 * DAY)
    const ended = launch < instant(CLOCK) ? 'closed' : 'no'
    add(database, 'drop', {
      id: dropId,
      code: `BG-${drop}`,
      name: `Drop ${drop}`,
      band: drop % 8,
      launchAt: launch,
      marketingAt: launch - 4 * DAY,
      audience: 'Members',
      announcedLimit: null,
      ended,
      origin: 'own',
    })
    for (let index = 0; index < PER_DROP / operations.length && made < wanted; index++) {
      const lineId = `dln_big${drop}x${index}`
      add(database, 'dropLine', { ...line, id: lineId, dropId, position: index, origin: 'own' })
      sizes.forEach(({ size, pieces }, at) => {
        const id = `dqy_big${drop}x${index}x${at}`
        add(database, 'dropQuantity', {
          id,
          dropLineId: lineId,
          size: size!,
          pieces: pieces!,
          origin: 'own',
        })
      })
      for (const [at, operation] of operations.entries()) {
        if (made >= wanted) break
        const own = stations.filter(({ kind }) => kind === operation.stationKind)
        const station = own.reduce((a, b) => (free.get(a.id!)! <= free.get(b.id!)! ? a : b))
        const spell = free.get(station.id!)!
        free.set(station.id!, spell + 1)
        const jobId = `job_big${drop}x${index}x${at}`
        add(database, 'job', {
          id: jobId,
          code: `J-${10_000 + made}`,
          dropId,
          dropLineId: lineId,
          operationId: operation.id!,
          pieces: 60,
          origin: 'own',
        })
        add(
          database,
          'booking',
          bookingOf(made, jobId, String(station.id), startOf(first, spell, at)),
        )
        made += 1
      }
    }
  }
}

/** Five spells of two hours a working day, and the later operations a day later each. */
function startOf(first: number, spell: number, operation: number): number {
  const day = Math.floor(spell / 5)
  const monday = instant('2026-11-23T07:00Z')
  const week = Math.floor(day / 5)
  const from = monday + Math.round((first - monday) / (7 * DAY)) * 7 * DAY
  return from + (week * 7 + (day % 5)) * DAY + (spell % 5) * 2 * HOUR + operation * 1000
}

function bookingOf(number: number, jobId: string, stationId: string, start: number): Row {
  const end = start + 2 * HOUR
  return {
    id: `bkg_big${number}`,
    jobId,
    stationId,
    start,
    end,
    setUp: 0,
    run: 120,
    state: end < instant(CLOCK) ? 'done' : 'proposed',
    lock: 'free',
    personId: null,
    origin: 'own',
  }
}

/** A journal of this length: bookings moved, one step in twenty taken back and done again. */
function addEntries(database: Database.Database, wanted: number): void {
  const insert = database.prepare(`insert into journal values (@seq, @commandId, @command, @actor,
    @station, @at, @effect, @undoable, @target, @changes, @before, @hash)`)
  const bookings = database.prepare('select * from booking').all() as readonly Booking[]
  const last = database.prepare('select seq, hash from journal order by seq desc limit 1').get()
  const head = last as Pick<Entry, 'seq' | 'hash'> | undefined
  let before = head?.hash ?? GENESIS
  for (let seq = (head?.seq ?? 0) + 1; seq <= wanted; seq++) {
    const booking = bookings[seq % bookings.length]!
    const turns = seq % 20
    const effect = EFFECTS[turns] ?? 'do'
    const entry: Omit<Entry, 'hash'> = {
      seq,
      commandId: `big-${seq}`,
      command: effect === 'do' ? 'schedule.moveJobs' : `history.${effect}`,
      actor: 'Lead One',
      station: 'office',
      at: CLOCK,
      effect,
      undoable: effect === 'do' ? 'yes' : 'no',
      target: effect === 'do' ? null : seq - (turns - 17),
      changes: JSON.stringify([{ table: 'booking', before: booking, after: booking }]),
      before,
    }
    const hash = linkOf(entry)
    insert.run({ ...entry, hash })
    before = hash
  }
}

function add(database: Database.Database, table: string, row: Row): void {
  const names = Object.keys(row)
  const fields = names.map((name) => `"${name}"`).join(', ')
  const values = names.map((name) => `@${name}`).join(', ')
  database.prepare(`insert into "${table}" (${fields}) values (${values})`).run(row)
}
