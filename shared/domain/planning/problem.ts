import type { Drop } from '../drop/drop.ts'
import type { Kit } from '../resources/kit.ts'
import type { PersonId } from '../resources/person.ts'
import type { Station } from '../resources/station.ts'
import type { Booking, Job } from '../schedule/job.ts'
import type { Instant, Span } from '../time.ts'
import type { Clock } from './clock.ts'
import type { Objective } from './score.ts'

/** Someone who can do work of these skills, one job's attended minutes at a time. */
export interface Hand {
  readonly id: PersonId
  readonly skills: readonly string[]
  /** When this person is not here; nothing is said of those who always are. */
  readonly away?: readonly Span[]
}

/**
 * What the engine has to decide, in minutes since an origin. Jobs are counted from 0; those that stand fixed come
 * after the free ones. Stations, drops, hands and set-up keys ("families") are positions in their lists.
 */
export interface Problem {
  readonly origin: Instant
  readonly now: number
  /** Nothing starts before this: now, or the end of the frozen time. */
  readonly opening: number
  readonly objective: Objective
  readonly jobs: readonly Job[]
  readonly stations: readonly Station[]
  readonly drops: readonly Drop[]
  readonly hands: readonly Hand[]
  readonly clocks: readonly Clock[]
  readonly work: Work
  readonly order: Order
  readonly fixed: Fixed
  readonly kits: Kits
  readonly setUps: SetUps
  /** Due minute of each drop; when its fixed bookings end; whether some of them are confirmed. */
  readonly due: Int32Array
  readonly dropFrom: Int32Array
  readonly promised: Uint8Array
  /** Jobs that cannot be planned at all. */
  readonly left: readonly Left[]
}

/** The free jobs, column by column. */
export interface Work {
  readonly count: number
  readonly stationStart: Int32Array
  readonly station: Int32Array
  readonly run: Int32Array
  /** Minutes of the run that need a hand. */
  readonly attended: Int32Array
  readonly family: Int32Array
  readonly drop: Int32Array
  /** Which kit it needs for all of its span; -1 where none. */
  readonly kit: Int32Array
  /** The jobs of each drop. */
  readonly dropStart: Int32Array
  readonly ofDrop: Int32Array
  readonly materialAt: Int32Array
  /** When a fixed booking that follows it starts; `NEVER` where none does. */
  readonly deadline: Int32Array
  readonly handStart: Int32Array
  readonly hand: Int32Array
  /** Where it is booked now, as people have seen it; -1 where it is not. */
  readonly seenStation: Int32Array
  readonly seenStart: Int32Array
  readonly seenEnd: Int32Array
  /** Who is booked for it; -1 where nobody is. */
  readonly seenHand: Int32Array
}

/** Who comes before whom, as lists by job: `batch` minutes of the first one's run are enough; -1 is all of it. */
export interface Order {
  readonly beforeStart: Int32Array
  readonly before: Int32Array
  readonly batch: Float64Array
  /** Of the follower's run: what is left to do when the last pieces arrive. */
  readonly lastBatch: Int32Array
  readonly afterStart: Int32Array
  readonly after: Int32Array
}

/** What the engine may not move, by station in order of start. */
export interface Fixed {
  readonly bookings: readonly Booking[]
  readonly at: readonly (readonly FixedBooking[])[]
  /** By station, beside `at`: when each starts, and by when it and all before it are over. Neither ever falls. */
  readonly starts: readonly Int32Array[]
  readonly overBy: readonly Int32Array[]
  /** By hand: when it is taken, in order of start. */
  readonly taken: readonly (readonly Taken[])[]
  /** By fixed job, counted from the free ones on. */
  readonly ready: readonly FixedBooking[]
}

/** Quick-change tooling, piece by piece: those of a kit from `start` of it, and when each is taken. */
export interface Kits {
  readonly kits: readonly Kit[]
  readonly start: Int32Array
  readonly taken: readonly (readonly Taken[])[]
}

export interface Taken {
  readonly start: number
  readonly end: number
}

export interface FixedBooking extends Taken {
  /** Whether it may be set up for in the idle time before it, as what nobody may move is. */
  readonly early: boolean
  readonly station: number
  readonly setUp: number
  readonly family: number
}

/** Minutes by (station kind x (families + 1) + from) x families + to, -1 where not allowed; the last `from` is nothing. */
export interface SetUps {
  readonly families: number
  readonly kind: Int32Array
  readonly minutes: Int32Array
}

export interface Left {
  readonly job: Job
  readonly because: 'no-station' | 'predecessor-not-planned' | 'no-hand' | 'no-kit'
}

export function setUpMinutes(
  { families, kind, minutes }: SetUps,
  station: number,
  from: number,
  to: number,
): number {
  return minutes[(kind[station]! * (families + 1) + from) * families + to]!
}
