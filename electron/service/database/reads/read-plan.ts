import type { Drop, DropId, DropLine } from '../../../../shared/domain/drop/drop.ts'
import type { Resources } from '../../../../shared/domain/resources/resources.ts'
import type { Booking, Job } from '../../../../shared/domain/schedule/job.ts'
import type { Pin } from '../../../../shared/domain/schedule/pin.ts'
import type { Plan } from '../../../../shared/domain/schedule/plan.ts'
import type { Learning } from '../../../../shared/domain/style/learning.ts'
import type { Operation, OperationLink } from '../../../../shared/domain/style/operation.ts'
import { DAY, type Instant, type Span } from '../../../../shared/domain/time.ts'
import { listOf, type Reader } from '../reader.ts'
import { readChangeoverRules, readFloor, readStations } from './read-floor.ts'
import { readKitNeeds, readResources } from './read-resources.ts'
import { readSupplies } from './read-supplies.ts'

const BEFORE = 14 * DAY
const AFTER = 90 * DAY

/** The bookings that touch a span, all those of their drops, and every job that still waits for a place. */
export function readPlan(reader: Reader, now: Instant, span: Span): Plan {
  const inSpan = reader.all<Booking>(
    'select * from booking where start < ? and end > ? order by start, id',
    span.end,
    span.start,
  )
  return readPlanOf(
    reader,
    now,
    span,
    [...dropsOf(reader, inSpan), ...dropsWaiting(reader)],
    inSpan,
  )
}

/** The plan of some drops, with everything else that touches their stations in the span. */
export function readPlanOf(
  reader: Reader,
  now: Instant,
  span: Span,
  dropIds: readonly DropId[],
  inSpan: readonly Booking[],
  supplied: 'yes' | 'no' = 'yes',
): Plan {
  const floor = readFloor(reader)
  const drops = reader.all<Drop>(
    'select * from "drop" where id in (select value from json_each(?)) order by launchAt, code',
    listOf(dropIds),
  )
  const ids = listOf(drops.map(({ id }) => id))
  const lines = reader.all<DropLine>(
    'select * from dropLine where dropId in (select value from json_each(?)) order by position, id',
    ids,
  )
  const bookings = bookingsOf(reader, ids, inSpan)
  return {
    now,
    zone: floor.zone,
    efficiency: floor.efficiency,
    horizon: horizonOf(now, span, bookings),
    covers: span,
    stations: readStations(reader),
    shifts: reader.all('select * from shift'),
    closures: reader.all('select * from closure order by start'),
    openings: reader.all('select * from opening order by start'),
    changeoverRules: readChangeoverRules(reader),
    drops,
    lines,
    ...readRoutings(reader, lines),
    jobs: reader.all<Job>(
      'select * from job where dropId in (select value from json_each(?)) order by code',
      ids,
    ),
    bookings,
    pins: reader.all<Pin>(
      'select * from pin where jobId in (select value from json_each(?))',
      listOf(bookings.map(({ jobId }) => jobId)),
    ),
    resources: readShared(reader, lines),
    supplies: supplied === 'yes' ? readSupplies(reader, drops, lines) : [],
  }
}

/** In whole days, so that a calendar worked out for it stays good from one answer to the next. */
function horizonOf(now: Instant, span: Span, bookings: readonly Booking[]): Span {
  const starts = bookings.map(({ start }) => start)
  const ends = bookings.map(({ end }) => end)
  return {
    start: (Math.floor(Math.min(now, span.start, ...starts) / DAY) * DAY - BEFORE) as Instant,
    end: (Math.ceil(Math.max(now, span.end, ...ends) / DAY) * DAY + AFTER) as Instant,
  }
}

function dropsOf(reader: Reader, bookings: readonly Booking[]): readonly DropId[] {
  return reader
    .all<{ dropId: DropId }>(
      'select distinct dropId from job where id in (select value from json_each(?))',
      listOf(bookings.map(({ jobId }) => jobId)),
    )
    .map(({ dropId }) => dropId)
}

function dropsWaiting(reader: Reader): readonly DropId[] {
  return reader
    .all<{ id: DropId }>(
      `select id from "drop" where ended = 'no' and exists (select 1 from job
       where job.dropId = "drop".id and not exists (select 1 from booking where jobId = job.id))`,
    )
    .map(({ id }) => id)
}

function bookingsOf(
  reader: Reader,
  dropIds: string,
  inSpan: readonly Booking[],
): readonly Booking[] {
  const own = reader.all<Booking>(
    `select booking.* from job join booking on booking.jobId = job.id
     where job.dropId in (select value from json_each(?))`,
    dropIds,
  )
  const all = [...new Map([...inSpan, ...own].map((booking) => [booking.id, booking])).values()]
  // In an order that no move changes: a board then sees which bookings are still the same.
  return all.toSorted((a, b) => (a.id < b.id ? -1 : 1))
}

/** Who and what is shared, with the kits that the lines' operations need. */
function readShared(reader: Reader, lines: readonly DropLine[]): Resources {
  const revisions = lines.map(({ styleRevisionId }) => styleRevisionId)
  return { ...readResources(reader), kitNeeds: readKitNeeds(reader, revisions) }
}

function readRoutings(reader: Reader, lines: readonly DropLine[]) {
  const revisions = listOf(lines.map(({ styleRevisionId }) => styleRevisionId))
  return {
    operations: reader.all<Operation>(
      `select * from operation where styleRevisionId in (select value from json_each(?))
       order by styleRevisionId, position`,
      revisions,
    ),
    links: reader.all<OperationLink>(
      `select * from operationLink where operationId in
       (select id from operation where styleRevisionId in (select value from json_each(?)))`,
      revisions,
    ),
    learning: reader.all<Learning>(
      'select * from learning where styleRevisionId in (select value from json_each(?))',
      revisions,
    ),
  }
}
