import type { DropId } from '../../../shared/domain/drop.ts'
import type { Hold } from '../../../shared/domain/hold.ts'
import type { Booking, JobId } from '../../../shared/domain/job.ts'
import type { Instant } from '../../../shared/domain/time.ts'
import type { Reader } from './reader.ts'

export function findHold(reader: Reader, dropId: DropId): Hold | null {
  return reader.one<Hold>('select * from hold where dropId = ?', dropId) ?? null
}

export function readHolds(reader: Reader): readonly Hold[] {
  return reader.all('select * from hold order by expiresAt, id')
}

/** The holds whose time is up. */
export function readExpired(reader: Reader, now: Instant): readonly Hold[] {
  return reader.all('select * from hold where expiresAt <= ? order by expiresAt, id', now)
}

/** The jobs of a drop of which something is pinned. */
export function readPinnedOf(reader: Reader, dropId: DropId): ReadonlySet<JobId> {
  const rows = reader.all<{ jobId: JobId }>(
    'select jobId from job join pin on pin.jobId = job.id where dropId = ?',
    dropId,
  )
  return new Set(rows.map(({ jobId }) => jobId))
}

export function readBookingsOf(reader: Reader, dropId: DropId): readonly Booking[] {
  return reader.all(
    `select booking.* from job join booking on booking.jobId = job.id
     where job.dropId = ? order by booking.id`,
    dropId,
  )
}
