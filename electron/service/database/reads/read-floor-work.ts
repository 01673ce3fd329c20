import type {
  FloorJob,
  FloorLogEntry,
  FloorOverview,
  FloorStation,
  StationScreen,
} from '../../../../shared/contract/floor.ts'
import type { Drop, DropLine } from '../../../../shared/domain/drop/drop.ts'
import type { FloorEvent } from '../../../../shared/domain/floor/floor-event.ts'
import { type Progress, progressOf } from '../../../../shared/domain/floor/floor-run.ts'
import type { Person } from '../../../../shared/domain/resources/person.ts'
import type { Station, StationId } from '../../../../shared/domain/resources/station.ts'
import type { Booking, Job, JobId } from '../../../../shared/domain/schedule/job.ts'
import type { Operation } from '../../../../shared/domain/style/operation.ts'
import type { OperationKit } from '../../../../shared/domain/style/operation-kit.ts'
import type { Style, StyleRevision } from '../../../../shared/domain/style/style.ts'
import type { Reader } from '../reader.ts'
import { articleStanding, findArticle } from './read-articles.ts'
import { readStations } from './read-floor.ts'
import { readProgress } from './read-progress.ts'
import { findRecipe, recipeStanding } from './read-recipes.ts'
import { readPiecesOf } from './read-style.ts'

const QUEUE = 12

export function readFloorOverview(reader: Reader): FloorOverview {
  return {
    stations: readStations(reader).map((station) => readStation(reader, station)),
    people: readPeople(reader),
    events: readLog(reader, null, 20),
  }
}

export function readStationScreen(reader: Reader, id: StationId): StationScreen | null {
  const station = reader.one<Station>('select * from station where id = ?', id)
  if (!station) return null
  const found = readStation(reader, station)
  return {
    station: found,
    people: readPeople(reader),
    pieces: found.current ? piecesFor(reader, found.current.revision) : [],
    events: readLog(reader, id, 10),
  }
}

function readStation(reader: Reader, station: Station): FloorStation {
  const open = reader.all<Booking>(
    `select booking.* from booking join job on job.id = jobId join "drop" on "drop".id = dropId
     where stationId = ? and state <> 'done' and ended = 'no'
     order by case state when 'running' then 0 else 1 end, start, booking.id limit ?`,
    station.id,
    QUEUE,
  )
  const progress = readProgress(
    reader,
    open.map(({ jobId }) => jobId),
  )
  const jobs = open.map((booking) => floorJob(reader, booking, progress))
  const current = jobInHand(jobs)
  return { station, current, queue: jobs.filter((job) => job !== current) }
}

/** What runs; else, of those that are paused, the one that was touched last. */
function jobInHand(jobs: readonly FloorJob[]): FloorJob | null {
  const begun = jobs.filter(({ booking }) => booking.state === 'running')
  const isLater = (one: FloorJob, other: FloorJob) =>
    (one.progress.lastAt ?? 0) > (other.progress.lastAt ?? 0)
  return (
    begun.find(({ progress }) => progress.state === 'running') ??
    begun.reduce<FloorJob | null>((last, one) => (last && !isLater(one, last) ? last : one), null)
  )
}

function floorJob(
  reader: Reader,
  booking: Booking,
  progress: ReadonlyMap<JobId, Progress>,
): FloorJob {
  const one = <Row>(table: string, id: string) => {
    const row = reader.one<Row>(`select * from "${table}" where id = ?`, id)
    if (!row) throw new Error(`${table} ${id} of booking ${booking.id} is not in the file`)
    return row
  }
  const job = one<Job>('job', booking.jobId)
  const line = one<DropLine>('dropLine', job.dropLineId)
  const revision = one<StyleRevision>('styleRevision', line.styleRevisionId)
  const recipe = findRecipe(reader, job.operationId)
  const kit = reader.one<OperationKit>(
    'select * from operationKit where operationId = ?',
    job.operationId,
  )
  return {
    job,
    booking,
    drop: one<Drop>('drop', job.dropId),
    style: one<Style>('style', revision.styleId),
    revision,
    colourway: line.colourway,
    operation: one<Operation>('operation', job.operationId),
    kit: kit?.kit ?? null,
    recipe,
    recipeStanding: recipeStanding(reader, recipe, booking.stationId),
    article: articleStanding(reader, recipe, booking.stationId),
    firstArticle: (recipe && findArticle(reader, recipe, booking.stationId)) ?? null,
    progress: progress.get(job.id) ?? progressOf([]),
    waitsFor: waitsFor(reader, job),
  }
}

/** The first predecessor that has neither finished nor handed over a transfer batch. */
function waitsFor(reader: Reader, job: Job): string | null {
  const before = reader.all<{
    id: JobId
    code: string
    name: string
    transferBatch: number | null
  }>(
    `select job.id, job.code, operation.name, transferBatch from operationLink
     join operation on operation.id = predecessorId
     join job on job.operationId = predecessorId and job.dropLineId = ?
     where operationLink.operationId = ?`,
    job.dropLineId,
    job.operationId,
  )
  const progress = readProgress(
    reader,
    before.map(({ id }) => id),
  )
  const open = before.find(({ id, transferBatch }) => {
    const run = progress.get(id)
    if (run?.state === 'done') return false
    return transferBatch === null || (run?.good ?? 0) < transferBatch
  })
  return open ? `${open.name} (${open.code})` : null
}

function piecesFor(reader: Reader, revision: StyleRevision) {
  const modules = reader.all<{ id: string }>(
    `select moduleRevisionId as id from slot
     where styleRevisionId = ? and moduleRevisionId is not null order by position`,
    revision.id,
  )
  return readPiecesOf(
    reader,
    modules.map(({ id }) => id),
  )
}

function readPeople(reader: Reader): readonly Person[] {
  return reader.all<Person>('select * from person order by name, id')
}

type LogRow = FloorEvent & Omit<FloorLogEntry, 'event'>

function readLog(
  reader: Reader,
  stationId: StationId | null,
  most: number,
): readonly FloorLogEntry[] {
  const at = stationId === null ? '' : 'where floorEvent.stationId = ?'
  return reader
    .all<LogRow>(
      `select floorEvent.*, job.code as jobCode, "drop".code as dropCode, station.code as station,
         person.name as person, case when exists
           (select 1 from floorEvent as later where later.takesBack = floorEvent.id)
           then 'taken-back' else 'yes' end as standing
       from floorEvent join job on job.id = floorEvent.jobId join "drop" on "drop".id = job.dropId
       join station on station.id = floorEvent.stationId
       left join person on person.id = floorEvent.personId
       ${at} order by floorEvent.rowid desc limit ?`,
      ...(stationId === null ? [most] : [stationId, most]),
    )
    .map(({ jobCode, dropCode, station, person, standing, ...event }) => ({
      event,
      jobCode,
      dropCode,
      station,
      person,
      standing,
    }))
}
