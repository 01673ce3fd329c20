import { minutesOf } from '../planning/evenings.ts'
import type { PlanView } from '../schedule/plan.ts'
import { MOST, slotsByDay } from './slot-days.ts'
import { makeRoom } from './slot-room.ts'
import { type Finding, type Slot, type SlotWish, slotOf } from './slot-window.ts'

export interface FoundSlots {
  /** With nothing else moved, those that end first first; of two that end together, the one with less overtime. */
  readonly slots: readonly Slot[]
  /** Where moving what is free to move lets it be through earlier than without, in the shifts as they are. */
  readonly withMoves: Slot | null
  /** Operations that no station can do, or that fit nowhere. */
  readonly stuck: readonly string[]
}

/** The first windows that a drop's waiting jobs fit into, and the one they could have if others made room. */
export function findSlots(view: PlanView, wish: SlotWish): FoundSlots {
  const jobs = view.plan.jobs.filter(({ dropId }) => dropId === wish.dropId)
  if (jobs.every(({ id }) => view.bookingOf.has(id)))
    return { slots: [], withMoves: null, stuck: [] }
  const ask = { view, wish, jobs }
  const { plain, longer, stuck } = slotsByDay(ask)
  return {
    slots: inOrder([...plain, ...longer]),
    withMoves: roomFor(ask, plain),
    stuck,
  }
}

/** The first of them to be through; of two that are so together, the one with less overtime first. */
function inOrder(slots: readonly Slot[]): readonly Slot[] {
  return slots
    .toSorted(
      (a, b) => a.window.end - b.window.end || minutesOf(a.overtime) - minutesOf(b.overtime),
    )
    .slice(0, MOST)
}

/** What is in time without anybody moving is asked for as soon as may be: what else could be gained by it? */
function roomFor(ask: Finding, [first]: readonly Slot[]): Slot | null {
  const { view, wish } = ask
  const room = makeRoom(
    view,
    first && first.inTime !== 'no' ? { ...wish, by: view.plan.now } : wish,
  )
  if (!room) return null
  const slot = slotOf(ask, { view, bookings: room.placements, overtime: [] })
  if (!slot || (first && slot.window.end >= first.window.end)) return null
  return { ...slot, displaced: room.displaced }
}
