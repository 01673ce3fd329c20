import type { DropId } from './drop.ts'
import type { Booking, Job } from './job.ts'
import { type PlanView, withBookings } from './plan.ts'
import { SOONEST } from './planning/choosing.ts'
import { deskOf } from './planning/desk.ts'
import { firstPlan } from './planning/first-plan.ts'
import type { Hand } from './planning/problem.ts'
import { propose } from './planning/propose.ts'
import { problemOf } from './planning/read-problem.ts'
import { datesOf, type PromiseDates, windowOf } from './promise.ts'
import { type Move, proposeMove } from './schedule.ts'
import { isFree, movesOf, probeId } from './slot-moves.ts'
import { type Displaced, makeRoom } from './slot-room.ts'
import { type Instant, type Minutes, type Span, startOfDay } from './time.ts'

export interface SlotWish {
  readonly dropId: DropId
  /** When the last piece should be finished. */
  readonly by: Instant
  /** Empty where nobody has said who can do what. */
  readonly hands: readonly Hand[]
}

/** A window that a drop could have: where each of its jobs that waits would go, and what that comes to. */
export interface Slot {
  readonly moves: readonly Move[]
  readonly window: Span
  /** Of the jobs that would be placed. */
  readonly changeover: Minutes
  readonly dates: PromiseDates
  /** Whether the last piece would be finished by the date. */
  readonly inTime: 'yes' | 'no'
  readonly displaced: readonly Displaced[]
}

export interface FoundSlots {
  /** With nothing else moved, earliest first, each of another day. */
  readonly slots: readonly Slot[]
  /** Where moving what is free to move lets it be through earlier than any of those. */
  readonly withMoves: Slot | null
  /** Operations that no station can do, or that fit nowhere. */
  readonly stuck: readonly string[]
}

const MOST = 3
/** How many days are tried to begin on. */
const DAYS = 45

/** The first windows that a drop's waiting jobs fit into, and the one they could have if others made room. */
export function findSlots(view: PlanView, wish: SlotWish): FoundSlots {
  const jobs = view.plan.jobs.filter(({ dropId }) => dropId === wish.dropId)
  if (jobs.every(({ id }) => view.bookingOf.has(id)))
    return { slots: [], withMoves: null, stuck: [] }
  const slots: Slot[] = []
  let stuck: readonly string[] = []
  let from: Instant | null = view.plan.now
  for (let day = 0; from !== null && slots.length < MOST && day < DAYS; day++) {
    const placed = placeAll(view, wish, from)
    if (placed.stuck && day === 0) stuck = [placed.stuck]
    if (placed.stuck) break
    const slot = slotOf(view, jobs, placed.bookings, wish.by)
    if (slot && isNew(slots, slot)) slots.push(slot)
    from = startOfDay(placed.bookings[0]!.start, view.plan.zone, 1)
  }
  return { slots, withMoves: roomFor(view, jobs, wish, slots), stuck }
}

function roomFor(
  view: PlanView,
  jobs: readonly Job[],
  wish: SlotWish,
  slots: readonly Slot[],
): Slot | null {
  const room = makeRoom(view, wish)
  if (!room) return null
  const slot = slotOf(view, jobs, room.placements, wish.by)
  const first = slots[0]
  if (!slot || (first && slot.window.end >= first.window.end)) return null
  return { ...slot, displaced: room.displaced }
}

interface Placed {
  readonly bookings: readonly Booking[]
  /** The operation that fits nowhere. */
  readonly stuck: string | null
}

/** What waits of the drop, from a moment on, with everything else left where it is: people, kits and set-ups minded. */
function placeAll(view: PlanView, { dropId, hands }: SlotWish, from: Instant): Placed {
  const problem = problemOf(view, { scope: [dropId], only: 'what-waits', frozenUntil: from, hands })
  const { moves, left } = propose(problem, firstPlan(problem, deskOf(problem), SOONEST))
  const [first] = left
  if (first)
    return {
      bookings: [],
      stuck: view.operation.get(first.job.operationId)?.name ?? first.job.code,
    }
  const { placements } = proposeMove(view, moves, probeId)
  return { bookings: placements.toSorted((a, b) => a.start - b.start), stuck: null }
}

/** Null where something would be in the way of the whole that was not in the way of its parts. */
function slotOf(
  view: PlanView,
  jobs: readonly Job[],
  placed: readonly Booking[],
  by: Instant,
): Slot | null {
  const moves = movesOf(placed)
  if (!isFree(view, moves)) return null
  const facts = { jobs, view: withBookings(view, placed) }
  const window = windowOf(facts)
  const dates = datesOf(facts)
  if (!window || !dates) return null
  const own = placed.filter(({ jobId }) => jobs.some(({ id }) => id === jobId))
  const changeover = own.reduce((sum, { setUp }) => sum + setUp, 0) as Minutes
  const inTime = window.end <= by ? 'yes' : 'no'
  return { moves, window, changeover, dates, inTime, displaced: [] }
}

function isNew(slots: readonly Slot[], { window }: Slot): boolean {
  return slots.every((one) => one.window.start !== window.start || one.window.end !== window.end)
}
