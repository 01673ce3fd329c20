import type { DriftNotice, DropSheet, DropSummary } from '../../../../shared/contract/drops.ts'
import type { Drop, DropId } from '../../../../shared/domain/drop/drop.ts'
import { stateOf } from '../../../../shared/domain/drop/drop-state.ts'
import { progressOf } from '../../../../shared/domain/floor/floor-run.ts'
import type { Pieces } from '../../../../shared/domain/quantity.ts'
import { driftOf } from '../../../../shared/domain/readiness/drift.ts'
import { conflictsOfDrop } from '../../../../shared/domain/readiness/gate-floor.ts'
import { gatesOf } from '../../../../shared/domain/readiness/gates.ts'
import {
  announceableTotal,
  datesOf,
  windowOf,
  workingOf,
} from '../../../../shared/domain/readiness/promise.ts'
import type { DropFacts } from '../../../../shared/domain/readiness/readiness.ts'
import { coverOf } from '../../../../shared/domain/stock/stock-cover.ts'
import { substituteOffers } from '../../../../shared/domain/stock/substitute-offers.ts'
import type { Instant } from '../../../../shared/domain/time.ts'
import type { Hold } from '../../../../shared/domain/windows/hold.ts'
import { listOf, type Reader } from '../reader.ts'
import { findLive, readConfirmations, readLive } from './read-confirmations.ts'
import { readFacts, readFactsOf } from './read-facts.ts'
import { readHeldEvenings } from './read-held-evenings.ts'
import { findHold, readHolds } from './read-holds.ts'
import { readNewer } from './read-newer.ts'
import { readFreeLots } from './read-stock.ts'

/** Every drop with how it stands, nearest launch first. */
export function readDrops(reader: Reader, now: Instant): readonly DropSummary[] {
  const drops = reader.all<Drop>('select * from "drop" order by launchAt, code')
  const holds = new Map(readHolds(reader).map((hold) => [hold.dropId, hold]))
  const open = drops.filter(({ ended }) => ended === 'no')
  const standing = new Map(
    readFacts(reader, now, open).map((facts) => {
      const { id } = facts.drop
      return [id, summaryOf(reader, facts, holds.get(id) ?? null)]
    }),
  )
  return drops.map((drop) => standing.get(drop.id) ?? summaryOfEnded(reader, drop))
}

/** A drop that is over is not computed any more: nothing about it can change. */
function summaryOfEnded(reader: Reader, drop: Drop): DropSummary {
  const live = findLive(reader, drop.id)
  const row = reader.one<{ pieces: number }>(
    `select coalesce(sum(pieces), 0) as pieces from dropQuantity
     where dropLineId in (select id from dropLine where dropId = ?)`,
    drop.id,
  )
  const styles = reader.all<{ code: string }>(
    `select style.code from dropLine join styleRevision on styleRevision.id = styleRevisionId
     join style on style.id = styleId where dropId = ? order by dropLine.position`,
    drop.id,
  )
  return {
    drop,
    state: drop.ended === 'dropped' ? 'dropped' : 'closed',
    pieces: (row?.pieces ?? 0) as Pieces,
    styles: styles.map(({ code }) => code),
    gatesStanding: 0,
    gates: 0,
    standing: null,
    confirmation: live,
    announceable: live?.promised ?? (0 as Pieces),
    late: false,
    conflicts: 0,
  }
}

function summaryOf(reader: Reader, facts: DropFacts, hold: Hold | null): DropSummary {
  const { drop } = facts
  const gates = gatesOf(facts)
  const live = findLive(reader, drop.id)
  const pieces = facts.lines.flatMap(({ quantities }) => quantities.map((one) => one.pieces))
  return {
    drop,
    state: stateOfFacts(facts, live, hold),
    pieces: pieces.reduce((sum, one) => sum + one, 0) as Pieces,
    styles: facts.lines.map(({ style }) => style.code),
    gatesStanding: gates.filter(({ verdict }) => verdict !== 'failed').length,
    gates: gates.length,
    standing: live ? driftOf(live, facts).standing : null,
    confirmation: live,
    announceable: announceableTotal(facts),
    late: drop.ended === 'no' && (windowOf(facts)?.end ?? 0) > drop.launchAt,
    conflicts: conflictsOfDrop(facts).length,
  }
}

export function readDropSheet(reader: Reader, now: Instant, id: DropId): DropSheet | null {
  const facts = readFactsOf(reader, now, id)
  if (!facts) return null
  const live = findLive(reader, id)
  const hold = findHold(reader, id)
  const { drop, view, approvals } = facts
  return {
    drop,
    state: stateOfFacts(facts, live, hold),
    hold,
    evenings: hold ? readHeldEvenings(reader, id, now) : [],
    lines: facts.lines.map(({ line, style, revision, quantities }) => ({
      line,
      style,
      revision,
      quantities,
    })),
    newer: readNewer(reader, id),
    gates: gatesOf(facts),
    working: workingOf(facts),
    announceable: announceableTotal(facts),
    window: windowOf(facts),
    dates: datesOf(facts),
    covers: coverOf(facts),
    offers: substituteOffers(facts, readFreeLots(reader)),
    jobs: facts.jobs.flatMap((job) => {
      const operation = view.operation.get(job.operationId)
      if (!operation) return []
      const booking = view.bookingOf.get(job.id) ?? null
      const station = (booking && view.station.get(booking.stationId)) ?? null
      const progress = facts.progress.get(job.id) ?? progressOf([])
      return [{ job, operation, booking, station, progress }]
    }),
    approvals,
    confirmations: readConfirmations(reader, id),
    live,
    drift: live && driftOf(live, facts),
  }
}

/** Live confirmations that no longer hold, or may not. */
export function readDrift(reader: Reader, now: Instant): readonly DriftNotice[] {
  const live = readLive(reader)
  const drops = reader.all<Drop>(
    'select * from "drop" where id in (select value from json_each(?)) order by launchAt',
    listOf(live.map(({ dropId }) => dropId)),
  )
  return readFacts(reader, now, drops).flatMap((facts) => {
    const promise = live.find(({ dropId }) => dropId === facts.drop.id)
    const drift = promise && driftOf(promise, facts)
    if (!promise || !drift || drift.standing === 'true') return []
    const { id: dropId, code: dropCode } = facts.drop
    return [{ dropId, dropCode, number: promise.number, drift }]
  })
}

function stateOfFacts(facts: DropFacts, live: ReturnType<typeof findLive>, hold: Hold | null) {
  const { drop, jobs, view, progress, now } = facts
  const booked = jobs.filter(({ id }) => view.bookingOf.has(id)).length
  const runs = jobs.flatMap(({ id }) => progress.get(id) ?? [])
  return stateOf(drop, { count: jobs.length, booked }, runs, live, hold, now)
}
