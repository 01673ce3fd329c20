import type { PlanView } from '../schedule/plan.ts'
import type { Zone } from '../time.ts'
import {
  type Finding,
  type OfferedWindow,
  offeredWindowOf,
  type WindowWish,
} from './offered-window.ts'
import { choicesOf, endsAlike } from './window-choices.ts'
import { windowsByDay } from './window-days.ts'
import type { NoPlace } from './window-place.ts'
import { makeRoom } from './window-room.ts'

export interface FoundWindows {
  /** With nothing else moved, the first to be through first: each of another day, or one with overtime and one without. */
  readonly windows: readonly OfferedWindow[]
  /** Where moving what is free to move lets it be through a day earlier, or in time, in the shifts as they are. */
  readonly withMoves: OfferedWindow | null
  /** The operation that no station can do, or that fits nowhere; null where all of them fit. */
  readonly stuck: NoPlace | null
}

/** The first windows that a drop's waiting jobs fit into, and the one they could have if others made room. */
export function findWindows(view: PlanView, wish: WindowWish): FoundWindows {
  const jobs = view.plan.jobs.filter(({ dropId }) => dropId === wish.dropId)
  if (jobs.every(({ id }) => view.bookingOf.has(id)))
    return { windows: [], withMoves: null, stuck: null }
  const ask = { view, wish, jobs }
  const { zone } = view.plan
  const { plain, longer, stuck } = windowsByDay(ask)
  return {
    windows: choicesOf([...plain, ...longer], zone),
    withMoves: roomFor(ask, choicesOf(plain, zone)),
    stuck,
  }
}

/** What is in time without anybody moving is asked for as soon as may be: what else could be gained by it? */
function roomFor(ask: Finding, [first]: readonly OfferedWindow[]): OfferedWindow | null {
  const { view, wish } = ask
  const room = makeRoom(
    view,
    first && first.inTime !== 'no' ? { ...wish, by: view.plan.now } : wish,
  )
  if (!room) return null
  const offered = offeredWindowOf(ask, { view, bookings: room.placements, overtime: [] })
  if (!offered || (first && !isWorthIt(offered, first, view.plan.zone))) return null
  return { ...offered, displaced: room.displaced }
}

/** Nobody moves what others count on to be through some minutes sooner. */
function isWorthIt(offered: OfferedWindow, first: OfferedWindow, zone: Zone): boolean {
  const isSooner = offered.window.end < first.window.end
  return isSooner && (!endsAlike(offered, first, zone) || offered.inTime !== first.inTime)
}
