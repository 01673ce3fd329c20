import type { HeldEvening } from '../../../../shared/contract/drops.ts'
import type { DropId } from '../../../../shared/domain/drop/drop.ts'
import type { Booking } from '../../../../shared/domain/schedule/job.ts'
import type { Instant } from '../../../../shared/domain/time.ts'
import { freedBy } from '../../../../shared/domain/windows/hold.ts'
import { keptBy, staysOpen } from '../../../../shared/domain/windows/hold-evening.ts'
import { listOf, type Reader } from '../reader.ts'
import { readHeld } from './read-holds.ts'

/** What was opened for a drop's hold, and what becomes of it when the hold lets go. */
export function readHeldEvenings(
  reader: Reader,
  dropId: DropId,
  now: Instant,
): readonly HeldEvening[] {
  const held = readHeld(reader, dropId, now)
  const freed = freedBy(held)
  const evenings = held.evenings.toSorted((a, b) => a.opening.start - b.opening.start)
  return evenings.map((one): HeldEvening => {
    const { stationId, start, end } = one.opening
    return {
      station: codeOf(reader, stationId ?? ''),
      start,
      end,
      after: staysOpen(one, freed, now) ? 'open' : 'closed',
      keptFor: dropsOf(reader, keptBy(one, freed)),
    }
  })
}

function codeOf(reader: Reader, stationId: string): string {
  const station = reader.one<{ code: string }>('select code from station where id = ?', stationId)
  return station?.code ?? ''
}

function dropsOf(reader: Reader, bookings: readonly Booking[]): readonly string[] {
  const rows = reader.all<{ code: string }>(
    `select distinct "drop".code from job join "drop" on "drop".id = dropId
     where job.id in (select value from json_each(?)) order by "drop".code`,
    listOf(bookings.map(({ jobId }) => jobId)),
  )
  return rows.map(({ code }) => code)
}
