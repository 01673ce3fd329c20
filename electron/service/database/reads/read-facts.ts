import type { Nest } from '../../../../shared/domain/bom/nest.ts'
import type { Drop, DropId, DropLine, DropQuantity } from '../../../../shared/domain/drop/drop.ts'
import { grouped } from '../../../../shared/domain/grouped.ts'
import type { Approval } from '../../../../shared/domain/readiness/approval.ts'
import type { DropFacts, LineFacts } from '../../../../shared/domain/readiness/readiness.ts'
import type { Booking } from '../../../../shared/domain/schedule/job.ts'
import { openPlan } from '../../../../shared/domain/schedule/plan.ts'
import type { Lot } from '../../../../shared/domain/stock/material.ts'
import type { Reservation } from '../../../../shared/domain/stock/stock.ts'
import type { Style } from '../../../../shared/domain/style/style.ts'
import type { Instant, Span } from '../../../../shared/domain/time.ts'
import { listOf, type Reader } from '../reader.ts'
import { readArticles } from './read-articles.ts'
import { readFloor } from './read-floor.ts'
import { readPlanOf } from './read-plan.ts'
import { readProgress } from './read-progress.ts'
import { piecesHash, readStyleParts } from './read-style.ts'
import { readMaterials, readNeeds, readSubstitutions } from './read-supplies.ts'

/** What the gates of these drops are computed from. One plan is opened for all of them. */
export function readFacts(
  reader: Reader,
  now: Instant,
  drops: readonly Drop[],
): readonly DropFacts[] {
  if (drops.length === 0) return []
  const view = openPlan(readPlanFor(reader, now, drops))
  const floor = readFloor(reader)
  const ids = listOf(drops.map(({ id }) => id))
  const materials = readMaterials(reader)
  const lots = reader.all<Lot>('select * from lot')
  const reservations = reader.all<Reservation>(
    'select * from reservation where dropId in (select value from json_each(?))',
    ids,
  )
  const approvals = reader.all<Approval>(
    'select * from approval where dropId in (select value from json_each(?)) order by at, rowid',
    ids,
  )
  const needs = readNeeds(reader, view.plan.lines)
  const progress = readProgress(
    reader,
    view.plan.jobs.map(({ id }) => id),
  )
  const lines = byDrop(view.plan.lines)
  const jobs = byDrop(view.plan.jobs)
  const articles = readArticles(
    reader,
    drops.flatMap(({ id }) => (jobs.get(id) ?? []).map((job) => job.id)),
  )
  const held = byDrop(reservations)
  const substitutions = byDrop(
    readSubstitutions(
      reader,
      drops.map(({ id }) => id),
    ),
  )
  const words = byDrop(approvals)
  const factsOf = openLineFacts(reader)
  return drops.map((drop) => ({
    now,
    floor,
    drop,
    lines: (lines.get(drop.id) ?? []).map(factsOf),
    view,
    jobs: jobs.get(drop.id) ?? [],
    progress,
    articles,
    needs: needs.get(drop.id) ?? [],
    materials,
    lots,
    reservations: held.get(drop.id) ?? [],
    substitutions: substitutions.get(drop.id) ?? [],
    skills: view.plan.resources.skills,
    approvals: words.get(drop.id) ?? [],
  }))
}

const byDrop = <Item extends { readonly dropId: DropId }>(items: readonly Item[]) =>
  grouped(items, ({ dropId }) => dropId)

export function readFactsOf(reader: Reader, now: Instant, dropId: DropId): DropFacts | undefined {
  const drop = reader.one<Drop>('select * from "drop" where id = ?', dropId)
  return drop && readFacts(reader, now, [drop])[0]
}

/** The drops' own bookings, and whatever else is at a station while they run. */
function readPlanFor(reader: Reader, now: Instant, drops: readonly Drop[]) {
  const ids = drops.map(({ id }) => id)
  const span = reader.one<Span>(
    `select coalesce(min(start), ?) as start, coalesce(max(end), ?) as end
     from job join booking on booking.jobId = job.id
     where dropId in (select value from json_each(?))`,
    now,
    now,
    listOf(ids),
  ) as Span
  const inSpan = reader.all<Booking>(
    'select * from booking where start < ? and end > ?',
    span.end,
    span.start,
  )
  const others = reader.all<{ dropId: DropId }>(
    'select distinct dropId from job where id in (select value from json_each(?))',
    listOf(inSpan.map(({ jobId }) => jobId)),
  )
  return readPlanOf(reader, now, span, [...ids, ...others.map(({ dropId }) => dropId)], inSpan)
}

/** Many lines are of one style revision: what they rest on is read once for all of them. */
function openLineFacts(reader: Reader): (line: DropLine) => LineFacts {
  const known = new Map<string, RevisionFacts>()
  return (line) => {
    const facts = known.get(line.styleRevisionId) ?? revisionFacts(reader, line)
    known.set(line.styleRevisionId, facts)
    const quantities = reader.all<DropQuantity>(
      'select * from dropQuantity where dropLineId = ? order by rowid',
      line.id,
    )
    return { ...facts, line, quantities }
  }
}

type RevisionFacts = Omit<LineFacts, 'line' | 'quantities'>

function revisionFacts(reader: Reader, line: DropLine): RevisionFacts {
  const parts = readStyleParts(reader, line.styleRevisionId)
  const style = reader.one<Style>(
    'select * from style where id = (select styleId from styleRevision where id = ?)',
    line.styleRevisionId,
  )
  if (!parts || !style) throw new Error(`Drop line ${line.id} has no style revision`)
  return {
    style,
    revision: parts.revision,
    modules: parts.modules.map(({ revision }) => revision),
    emptySlots: parts.slots.filter(({ moduleRevisionId }) => moduleRevisionId === null).length,
    bom: parts.bom,
    operations: parts.operations,
    nests: reader.all<Nest>('select * from nest where styleRevisionId = ?', line.styleRevisionId),
    roles: [...new Set(parts.pieces.map(({ role }) => role))],
    piecesHash: piecesHash(parts.pieces),
  }
}
