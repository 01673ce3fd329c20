import type { Change } from '../change.ts'
import type { Booking, JobId } from './job.ts'
import { PINNED, type Pin } from './pin.ts'

/** What a command of the board came to, where its name says more than one thing. */
export type Act = 'place' | 'assign' | 're-time' | 'lock' | 'unlock' | 'pin' | 'unpin'

/** By the first thing that it changed; null where the command's name says it. */
export function actOf(command: string, first: Change | undefined): Act | null {
  if (first?.table === 'booking' && first.after) return actOn(command, first.before, first.after)
  if (first?.table === 'pin' && command === 'schedule.setPin')
    return pinning(first.before, first.after)
  return null
}

/**
 * How many jobs it placed, moved, took off or locked besides the first: what was pushed along is one of them, and what
 * only took another set-up by that is not.
 */
export function othersIn(changes: readonly Change[]): number {
  const jobs = changes.flatMap((change) => actedOn(change) ?? [])
  return Math.max(0, new Set(jobs).size - 1)
}

function actedOn(change: Change): JobId | null {
  if (change.table !== 'booking') return null
  const { before, after } = change
  if (!before || !after) return (after ?? before)?.jobId ?? null
  const isSame = DEEDS.every((field) => before[field] === after[field])
  return isSame ? null : after.jobId
}

/** What of a booking is somebody's deed; the rest follows from what is around it. */
const DEEDS = ['stationId', 'start', 'personId', 'lock'] as const

function actOn(command: string, before: Booking | null, after: Booking): Act | null {
  switch (command) {
    case 'schedule.setLock':
    case 'schedule.setPin':
      return after.lock === 'locked' ? 'lock' : 'unlock'
    case 'schedule.moveJobs':
      if (!before) return 'place'
      return before.stationId === after.stationId && before.start === after.start
        ? stayingAct(before, after)
        : null
    default:
      return null
  }
}

/** At the same place, either somebody else does it or its set-up is another. */
function stayingAct(before: Booking, after: Booking): Act {
  return before.personId === after.personId ? 're-time' : 'assign'
}

function pinning(before: Pin | null, after: Pin | null): Act {
  return !after || (before && countOf(after) < countOf(before)) ? 'unpin' : 'pin'
}

const countOf = (pin: Pin) => PINNED.filter((one) => pin[one] === 'pinned').length
