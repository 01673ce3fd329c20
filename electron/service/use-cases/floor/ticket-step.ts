import type { TicketScan } from '../../../../shared/contract/floor.ts'
import type { DropId } from '../../../../shared/domain/drop/drop.ts'
import type { StationId } from '../../../../shared/domain/resources/station.ts'
import type { Job } from '../../../../shared/domain/schedule/job.ts'
import {
  isTicketOf,
  readTicketCode,
  type TicketRead,
} from '../../../../shared/domain/tickets/ticket-code.ts'
import {
  type InTheWay,
  type TicketStep,
  ticketStep,
} from '../../../../shared/domain/tickets/ticket-step.ts'
import type { Instant } from '../../../../shared/domain/time.ts'
import type { Reader } from '../../database/reader.ts'
import { readRunning } from '../../database/reads/read-progress.ts'
import { find } from '../edit.ts'
import { sceneOf } from './floor-scene.ts'

/** What the ticket that was scanned at a station does there. */
export function ticketStepOf(
  reader: Reader,
  now: Instant,
  { code, stationId }: TicketScan,
): TicketStep {
  const read = readTicketCode(code)
  if (!read.ok) return { is: 'refused', refusal: read.refusal }
  const job = findJob(reader, read.value)
  if (!job) return { is: 'refused', refusal: { code: 'no-such-job', job: read.value.job } }
  const floor = sceneOf(reader, now, { jobId: job.id, stationId, kind: 'start' })
  if (!floor) return { is: 'refused', refusal: { code: 'gone' } }
  const { booking } = floor
  const bookedAt = (booking && find(reader, 'station', booking.stationId)) ?? null
  const inTheWay = findInTheWay(reader, job, stationId)
  return ticketStep({ floor, drop: dropCode(reader, job.dropId), bookedAt, inTheWay })
}

function findJob(reader: Reader, read: TicketRead): Job | undefined {
  const named = reader.all<Job>('select * from job where code = ?', read.job)
  return named.find((job) => isTicketOf(read, job))
}

function findInTheWay(reader: Reader, job: Job, stationId: StationId): InTheWay | null {
  const other = readRunning(reader, stationId).find(({ id }) => id !== job.id)
  if (!other) return null
  const { id, code, dropId } = other
  return { id, code, drop: dropCode(reader, dropId) }
}

const dropCode = (reader: Reader, id: DropId) => find(reader, 'drop', id)?.code ?? ''
