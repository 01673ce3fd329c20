import type { DropId } from '../../../../shared/domain/drop/drop.ts'
import type { Opening } from '../../../../shared/domain/resources/station.ts'
import type { Booking, JobId } from '../../../../shared/domain/schedule/job.ts'
import type { Instant } from '../../../../shared/domain/time.ts'
import type { HeldWindow, Hold } from '../../../../shared/domain/windows/hold.ts'
import type { HoldEvening, OpenedEvening } from '../../../../shared/domain/windows/hold-evening.ts'
import type { Reader } from '../reader.ts'

export function findHold(reader: Reader, dropId: DropId): Hold | null {
  return reader.one<Hold>('select * from hold where dropId = ?', dropId) ?? null
}

export function readHolds(reader: Reader): readonly Hold[] {
  return reader.all('select * from hold order by expiresAt, id')
}

export function readHeldDrops(reader: Reader): readonly DropId[] {
  return readHolds(reader).map(({ dropId }) => dropId)
}

/** The holds whose time is up. */
export function readExpired(reader: Reader, now: Instant): readonly Hold[] {
  return reader.all('select * from hold where expiresAt <= ? order by expiresAt, id', now)
}

/** The jobs of a drop of which something is pinned. */
function readPinnedOf(reader: Reader, dropId: DropId): ReadonlySet<JobId> {
  const rows = reader.all<{ jobId: JobId }>(
    'select jobId from job join pin on pin.jobId = job.id where dropId = ?',
    dropId,
  )
  return new Set(rows.map(({ jobId }) => jobId))
}

/** What a drop's hold keeps, and what stands where it is kept. */
export function readHeld(reader: Reader, dropId: DropId, now: Instant): HeldWindow {
  return {
    now,
    bookings: readBookingsOf(reader, dropId),
    pinned: readPinnedOf(reader, dropId),
    evenings: readEvenings(reader, dropId),
  }
}

/** The evenings that were opened for a drop's hold. What is over and was never begun stands in none of them. */
export function readEvenings(reader: Reader, dropId: DropId): readonly OpenedEvening[] {
  const evenings = reader.all<HoldEvening>(
    `select holdEvening.* from hold join holdEvening on holdId = hold.id
     where dropId = ? order by holdEvening.id`,
    dropId,
  )
  return evenings.flatMap((evening) => {
    const opening = reader.one<Opening>('select * from opening where id = ?', evening.openingId)
    return opening ? [{ evening, opening, bookings: standingIn(reader, opening) }] : []
  })
}

function standingIn(reader: Reader, { stationId, start, end }: Opening): readonly Booking[] {
  return reader.all<Booking>(
    `select booking.* from booking join job on job.id = jobId join "drop" on "drop".id = dropId
     where stationId = ? and booking.start < ? and booking."end" > ?
       and (ended = 'no' or state in ('running', 'done')) order by booking.start, booking.id`,
    stationId,
    end,
    start,
  )
}

export function readBookingsOf(reader: Reader, dropId: DropId): readonly Booking[] {
  return reader.all(
    `select booking.* from job join booking on booking.jobId = job.id
     where job.dropId = ? order by booking.id`,
    dropId,
  )
}
