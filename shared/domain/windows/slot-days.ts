import { type Instant, startOfDay } from '../time.ts'
import { placeLonger } from './slot-overtime.ts'
import { type Placed, placeAll } from './slot-place.ts'
import { type Finding, type Slot, slotOf } from './slot-window.ts'

export const MOST = 3
/** How many days are tried to begin on. */
const DAYS = 45

/** Each of another day, the earliest first. */
interface DaySlots {
  /** In the shifts as they are. */
  readonly plain: readonly Slot[]
  readonly longer: readonly Slot[]
  readonly stuck: readonly string[]
}

/** Windows that begin on one day after another: in the shifts as they are, and with overtime where that is sooner. */
export function slotsByDay(ask: Finding): DaySlots {
  const { view, wish } = ask
  const plain: Slot[] = []
  const longer: Slot[] = []
  let from: Instant | null = view.plan.now
  for (let day = 0; from !== null && plain.length < MOST && day < DAYS; day++) {
    const placed = placeAll(view, wish, from)
    if (placed.stuck) return { plain, longer, stuck: day === 0 ? [placed.stuck] : [] }
    const slot = slotOf(ask, { view, bookings: placed.bookings, overtime: [] })
    if (slot && isNew(plain, slot)) plain.push(slot)
    const evening = withOvertime(ask, from, placed)
    if (evening && isNew(longer, evening)) longer.push(evening)
    from = startOfDay(placed.bookings[0]!.start, view.plan.zone, 1)
  }
  return { plain, longer, stuck: [] }
}

function withOvertime(ask: Finding, from: Instant, plain: Placed): Slot | null {
  const { view, wish } = ask
  const placed = wish.overtime === 'allowed' ? placeLonger({ view, wish, from }, plain) : null
  return placed && slotOf(ask, placed)
}

function isNew(slots: readonly Slot[], { window }: Slot): boolean {
  return slots.every((one) => one.window.start !== window.start || one.window.end !== window.end)
}
