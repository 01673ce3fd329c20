import { altered, type Change, removed } from '../../../../shared/domain/change.ts'
import { ok, refuse } from '../../../../shared/domain/result.ts'
import type { Booking, BookingId, JobId } from '../../../../shared/domain/schedule/job.ts'
import {
  isUnpinned,
  type Pin,
  type PinId,
  type Pins,
} from '../../../../shared/domain/schedule/pin.ts'
import { joinJobs, splitJob } from '../../../../shared/domain/schedule/schedule-split.ts'
import type { Reader } from '../../database/reader.ts'
import { readKept } from '../../database/reads/read-job-records.ts'
import { viewOfJobs } from '../../database/reads/read-moves.ts'
import type { Doing, Hands } from '../../use-case.ts'
import { find } from '../edit.ts'

export const partDoings: Doing<'schedule.splitJob' | 'schedule.joinJobs' | 'schedule.setPin'> = {
  'schedule.splitJob': {
    undoable: 'yes',
    decide(hands, split) {
      if (find(hands.reader, 'job', split.partId))
        return refuse({ code: 'gone', jobId: split.partId })
      const view = viewOfJobs(hands, [split.jobId], split.rest ? [split.rest] : [])
      return splitJob(view, split, () => hands.newId<BookingId>('bkg'))
    },
  },
  'schedule.joinJobs': {
    undoable: 'yes',
    decide(hands, join) {
      const { into, from } = join
      const gives = find(hands.reader, 'job', from)
      const [kept] = gives && join.pieces >= gives.pieces ? readKept(hands.reader, [from]) : []
      if (kept) return refuse({ code: 'job-stays', jobId: from, by: kept.by })
      const view = viewOfJobs(hands, [into, from], [])
      const joined = joinJobs(view, join, () => hands.newId<BookingId>('bkg'))
      if (!joined.ok || !gives || join.pieces < gives.pieces) return joined
      return ok([...unpinned(hands.reader, from), ...joined.value])
    },
  },
  'schedule.setPin': {
    undoable: 'yes',
    decide(hands, { jobId, what, to }) {
      const held = bookingOfJob(hands.reader, jobId)
      if (!held) return refuse({ code: 'gone' })
      const now = held.lock === 'locked' ? ALL : (findPin(hands.reader, jobId) ?? NONE)
      const { time, station, person }: Pins = { ...now, [what]: to }
      return ok(pinned(hands, held, { time, station, person }))
    },
  },
}

/** A job whose lock is set or taken off is pinned in no other way. */
export function unpinnedAll(reader: Reader, jobIds: readonly JobId[]): readonly Change[] {
  return jobIds.flatMap((jobId) => unpinned(reader, jobId))
}

const ALL: Pins = { time: 'pinned', station: 'pinned', person: 'pinned' }
const NONE: Pins = { time: 'free', station: 'free', person: 'free' }

/** All three ways together are the booking's lock; none is no pin at all. */
function pinned(hands: Hands, held: Booking, pins: Pins): readonly Change[] {
  const isWhole = pins.time === 'pinned' && pins.station === 'pinned' && pins.person === 'pinned'
  const lock = isWhole ? 'locked' : 'free'
  const locks = held.lock === lock ? [] : [altered('booking', held, { lock })]
  const before = findPin(hands.reader, held.jobId)
  if (isWhole || isUnpinned(pins)) return [...locks, ...(before ? removed('pin', before) : [])]
  if (before) return [...locks, altered('pin', before, pins)]
  const { jobId, origin } = held
  const after: Pin = { id: hands.newId<PinId>('pin'), jobId, ...pins, origin }
  return [...locks, { table: 'pin', before: null, after }]
}

function unpinned(reader: Reader, jobId: JobId): readonly Change[] {
  const before = findPin(reader, jobId)
  return before ? removed('pin', before) : []
}

function findPin(reader: Reader, jobId: JobId): Pin | undefined {
  return reader.one<Pin>('select * from pin where jobId = ?', jobId)
}

function bookingOfJob(reader: Reader, jobId: JobId): Booking | undefined {
  return reader.one<Booking>('select * from booking where jobId = ?', jobId)
}
