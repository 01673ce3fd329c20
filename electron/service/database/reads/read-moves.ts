import type { DropId } from '../../../../shared/domain/drop/drop.ts'
import type { Booking, BookingId, JobId } from '../../../../shared/domain/schedule/job.ts'
import { openPlan, type PlanView } from '../../../../shared/domain/schedule/plan.ts'
import type { Move } from '../../../../shared/domain/schedule/schedule.ts'
import type { Span } from '../../../../shared/domain/time.ts'
import type { Hands } from '../../use-case.ts'
import { listOf, type Reader } from '../reader.ts'
import { readPlanOf } from './read-plan.ts'

type Watching = Pick<Hands, 'reader' | 'now'>
type Place = Pick<Move, 'stationId' | 'start'>

/** As many bookings as may move themselves are looked past for the one that follows. */
const MOST_FOLLOWERS = 20

/** The plan that moves are placed in: their jobs' drops, and what stands before and after each place, old and new. */
export function viewAround(hands: Watching, moves: readonly Move[]): PlanView {
  const { reader } = hands
  const places = [...moves, ...heldPlaces(reader, jobsOf(moves))]
  const most = Math.min(moves.length + 1, MOST_FOLLOWERS)
  const near = places.flatMap((place) => [
    ...standingBefore(reader, place),
    ...following(reader, place, most),
  ])
  return viewWith(hands, moves, near)
}

/** The plan that jobs are split and joined in, wherever they are booked. */
export function viewOfJobs(
  hands: Watching,
  jobIds: readonly JobId[],
  places: readonly Place[],
): PlanView {
  const moves = jobIds.flatMap((jobId) => places.map((place) => ({ jobId, ...place })))
  const held = heldPlaces(hands.reader, jobIds)
  const near = [...held, ...places].flatMap((place) => [
    ...standingBefore(hands.reader, place),
    ...following(hands.reader, place, MOST_FOLLOWERS),
  ])
  return viewWith(hands, moves, near, jobIds)
}

/** The same with all that follows at the stations moved to. */
export function viewAhead(hands: Watching, moves: readonly Move[]): PlanView {
  const { reader } = hands
  const first = Math.min(...moves.map(({ start }) => start)) as Move['start']
  const ahead = [...new Set(moves.map(({ stationId }) => stationId))].flatMap((stationId) => [
    ...standingBefore(reader, { stationId, start: first }),
    ...reader.all<Booking>(
      'select * from booking where stationId = ? and (start > ? or end > ?)',
      stationId,
      first,
      first,
    ),
  ])
  const left = heldPlaces(reader, jobsOf(moves)).flatMap((place) => [
    ...standingBefore(reader, place),
    ...following(reader, place, MOST_FOLLOWERS),
  ])
  return viewWith(hands, moves, [...ahead, ...left])
}

/** The plan that some bookings are looked at in: their drops'. */
export function viewOf(hands: Watching, bookings: readonly Booking[]): PlanView {
  return viewWith(hands, [], bookings)
}

/** Of a booking that is there more than once, once. */
function viewWith(
  { reader, now }: Watching,
  moves: readonly Move[],
  near: readonly Booking[],
  jobIds: readonly JobId[] = jobsOf(moves),
): PlanView {
  const at = now()
  const bookings = [...new Map(near.map((one) => [one.id, one])).values()]
  const drops = dropsOf(reader, [...jobIds, ...bookings.map(({ jobId }) => jobId)])
  const starts = moves.length > 0 ? moves.map(({ start }) => start) : [at]
  const span = { start: Math.min(...starts), end: Math.max(...starts) } as Span
  return openPlan(readPlanOf(reader, at, span, drops, bookings, 'no'))
}

/** The last bookings that start at a station by then: one of them may be the one that moves. */
function standingBefore(reader: Reader, { stationId, start }: Place): readonly Booking[] {
  return reader.all<Booking>(
    'select * from booking where stationId = ? and start <= ? order by start desc, end desc limit 2',
    stationId,
    start,
  )
}

function following(reader: Reader, { stationId, start }: Place, most: number): readonly Booking[] {
  return reader.all<Booking>(
    'select * from booking where stationId = ? and start > ? order by start, end limit ?',
    stationId,
    start,
    most,
  )
}

export function heldPlaces(reader: Reader, jobIds: readonly JobId[]): readonly Booking[] {
  return reader.all<Booking>(
    'select * from booking where jobId in (select value from json_each(?))',
    listOf(jobIds),
  )
}

const jobsOf = (moves: readonly Move[]): readonly JobId[] => moves.map(({ jobId }) => jobId)

function dropsOf(reader: Reader, jobIds: readonly JobId[]) {
  return reader
    .all<{ dropId: DropId }>(
      'select distinct dropId from job where id in (select value from json_each(?))',
      listOf(jobIds),
    )
    .map(({ dropId }) => dropId)
}

export function bookingsOf(reader: Reader, ids: readonly BookingId[]): readonly Booking[] {
  return reader.all<Booking>(
    'select * from booking where id in (select value from json_each(?))',
    listOf(ids),
  )
}
