import type { PlanView } from '../schedule/plan.ts'
import type { Zone } from '../time.ts'
import { choicesOf, endsAlike } from './slot-choices.ts'
import { slotsByDay } from './slot-days.ts'
import { makeRoom } from './slot-room.ts'
import { type Finding, type Slot, type SlotWish, slotOf } from './slot-window.ts'

export interface FoundSlots {
  /** With nothing else moved, the first to be through first: each of another day, or one with overtime and one without. */
  readonly slots: readonly Slot[]
  /** Where moving what is free to move lets it be through a day earlier, or in time, in the shifts as they are. */
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
  const { zone } = view.plan
  const { plain, longer, stuck } = slotsByDay(ask)
  return {
    slots: choicesOf([...plain, ...longer], zone),
    withMoves: roomFor(ask, choicesOf(plain, zone)),
    stuck,
  }
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
  if (!slot || (first && !isWorthIt(slot, first, view.plan.zone))) return null
  return { ...slot, displaced: room.displaced }
}

/** Nobody moves what others count on to be through some minutes sooner. */
function isWorthIt(slot: Slot, first: Slot, zone: Zone): boolean {
  const isSooner = slot.window.end < first.window.end
  return isSooner && (!endsAlike(slot, first, zone) || slot.inTime !== first.inTime)
}
