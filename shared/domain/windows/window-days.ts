import { DAY, type Instant, startOfDay } from '../time.ts'
import { type Finding, type OfferedWindow, offeredWindowOf } from './offered-window.ts'
import { endsAlike, MOST } from './window-choices.ts'
import { placeLonger } from './window-overtime.ts'
import { type NoPlace, type Placed, placeAll } from './window-place.ts'

/** So often the floor is asked, at most. */
const TRIES = 24

interface DayWindows {
  /** In the shifts as they are. */
  readonly plain: readonly OfferedWindow[]
  readonly longer: readonly OfferedWindow[]
  readonly stuck: NoPlace | null
}

/** What waits, begun from a moment on; no window where something would be in its way. */
interface Attempt {
  readonly from: Instant
  readonly placed: Placed
  readonly offered: OfferedWindow | null
}

/** Windows that are through on one day after another: in the shifts as they are, and with overtime where that is sooner. */
export function windowsByDay(ask: Finding): DayWindows {
  const { zone, now } = ask.view.plan
  const tried: Attempt[] = []
  const begin = (from: Instant) => {
    const attempt = attemptFrom(ask, from)
    tried.push(attempt)
    return attempt
  }
  const found: Attempt[] = []
  let next: Attempt = begin(now)
  while (next.placed.stuck === null && found.length < MOST && tried.length < TRIES) {
    const { offered } = next
    if (offered && !found.some((one) => one.offered && endsAlike(one.offered, offered, zone)))
      found.push(next)
    next = nextOf(ask, next, begin)
  }
  const longer = found.flatMap(({ from, placed }) => withOvertime(ask, from, placed) ?? [])
  const { stuck } = tried[0]!.placed
  return {
    plain: tried.flatMap(({ offered }) => offered ?? []),
    longer,
    stuck,
  }
}

function attemptFrom(ask: Finding, from: Instant): Attempt {
  const { view, wish } = ask
  const placed = placeAll(view, wish, from)
  const { stuck, bookings } = placed
  return {
    from,
    placed,
    offered: stuck ? null : offeredWindowOf(ask, { view, bookings, overtime: [] }),
  }
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

function isOther({ offered, placed }: Attempt, last: Attempt, { view }: Finding): boolean {
  if (placed.stuck !== null) return true
  return (
    offered !== null && (last.offered === null || !endsAlike(offered, last.offered, view.plan.zone))
  )
}

function withOvertime(ask: Finding, from: Instant, plain: Placed): OfferedWindow | null {
  const { view, wish } = ask
  const placed = wish.overtime === 'allowed' ? placeLonger({ view, wish, from }, plain) : null
  return placed && offeredWindowOf(ask, placed)
}
