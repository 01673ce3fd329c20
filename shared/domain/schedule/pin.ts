import type { Kind } from '../kind.ts'
import type { Origin } from '../resources/station.ts'
import type { Booking, JobId } from './job.ts'
import type { PlanView } from './plan.ts'

export type PinId = Kind<string, 'PinId'>

export const PINNED = ['time', 'station', 'person'] as const
export type Pinned = (typeof PINNED)[number]

/** In which ways a job is to stay as it is booked. All three at once is the booking's lock. */
export type Pins = { readonly [Name in Pinned]: 'free' | 'pinned' }

/** Some of a booking kept where a person put it: its time, its station or its person, each by itself. */
export interface Pin extends Pins {
  readonly id: PinId
  readonly jobId: JobId
  readonly origin: Origin
}

/** How a booking is fixed: a lock fixes all of it. */
export function pinsOf(view: PlanView, { jobId, lock }: Pick<Booking, 'jobId' | 'lock'>): Pins {
  if (lock === 'locked') return { time: 'pinned', station: 'pinned', person: 'pinned' }
  return view.pinOf.get(jobId) ?? { time: 'free', station: 'free', person: 'free' }
}

export function isPinnedTo(view: PlanView, booking: Booking, what: Pinned): boolean {
  return pinsOf(view, booking)[what] === 'pinned'
}

/** Whether nothing of it is pinned: it may leave the board. */
export function isUnpinned({ time, station, person }: Pins): boolean {
  return time === 'free' && station === 'free' && person === 'free'
}
