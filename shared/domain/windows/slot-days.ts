import { DAY, type Instant, startOfDay } from '../time.ts'
import { endsAlike, MOST } from './slot-choices.ts'
import { placeLonger } from './slot-overtime.ts'
import { type Placed, placeAll } from './slot-place.ts'
import { type Finding, type Slot, slotOf } from './slot-window.ts'

/** So often the floor is asked, at most. */
const TRIES = 24

interface DaySlots {
  /** In the shifts as they are. */
  readonly plain: readonly Slot[]
  readonly longer: readonly Slot[]
  readonly stuck: readonly string[]
}

/** What waits, begun from a moment on; no slot where something would be in its way. */
interface Attempt {
  readonly from: Instant
  readonly placed: Placed
  readonly slot: Slot | null
}

/** Windows that are through on one day after another: in the shifts as they are, and with overtime where that is sooner. */
export function slotsByDay(ask: Finding): DaySlots {
  const { zone, now } = ask.view.plan
  const tried: Attempt[] = []
  const begin = (from: Instant) => {
    const attempt = attemptFrom(ask, from)
    tried.push(attempt)
    return attempt
  }
  const slots = () => tried.flatMap(({ slot }) => slot ?? [])
  const found: Attempt[] = []
  let next: Attempt = begin(now)
  while (next.placed.stuck === null && found.length < MOST && tried.length < TRIES) {
    const { slot } = next
    if (slot && !found.some((one) => one.slot && endsAlike(one.slot, slot, zone))) found.push(next)
    next = nextOf(ask, next, begin)
  }
  const longer = found.flatMap(({ from, placed }) => withOvertime(ask, from, placed) ?? [])
  const { stuck } = tried[0]!.placed
  return { plain: slots(), longer, stuck: stuck ? [stuck] : [] }
}

function attemptFrom(ask: Finding, from: Instant): Attempt {
  const { view, wish } = ask
  const placed = placeAll(view, wish, from)
  const { stuck, bookings } = placed
  return { from, placed, slot: stuck ? null : slotOf(ask, { view, bookings, overtime: [] }) }
}

/**
 * The first day to begin on that is through on another day: looked for by halves, for the same gap may be met from any of many
 * days. Whatever begins after the day that the last booking starts on must end otherwise.
 */
function nextOf(ask: Finding, last: Attempt, begin: (from: Instant) => Attempt): Attempt {
  const { zone } = ask.view.plan
  const { bookings } = last.placed
  const first = bookings[0]!.start
  const dayAt = (days: number) => startOfDay(first, zone, days)
  let [low, high] = [1, Math.round((startOfDay(bookings.at(-1)!.start, zone, 1) - dayAt(0)) / DAY)]
  let found: Attempt | null = null
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    const attempt = begin(dayAt(middle))
    if (isOther(attempt, last, ask)) [high, found] = [middle, attempt]
    else low = middle + 1
  }
  return found ?? begin(dayAt(low))
}

function isOther({ slot, placed }: Attempt, last: Attempt, { view }: Finding): boolean {
  if (placed.stuck !== null) return true
  return slot !== null && (last.slot === null || !endsAlike(slot, last.slot, view.plan.zone))
}

function withOvertime(ask: Finding, from: Instant, plain: Placed): Slot | null {
  const { view, wish } = ask
  const placed = wish.overtime === 'allowed' ? placeLonger({ view, wish, from }, plain) : null
  return placed && slotOf(ask, placed)
}
