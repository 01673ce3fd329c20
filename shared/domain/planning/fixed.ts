import { isImmovable } from '../conflicts/set-up-conflicts.ts'
import { grouped } from '../grouped.ts'
import { attendedSpan } from '../schedule/attended-span.ts'
import type { Job } from '../schedule/job.ts'
import type { PlanView } from '../schedule/plan.ts'
import { type Instant, MINUTE } from '../time.ts'
import type { Fixed, FixedBooking, Hand, Taken } from './problem.ts'
import { setUpsOf } from './set-ups.ts'

/** Every booking of a job that is not free, as the engine must work around it. */
export function fixedOf(
  view: PlanView,
  free: readonly Job[],
  hands: readonly Hand[],
  minute: (at: Instant) => number,
): Fixed {
  const ids = new Set(free.map(({ id }) => id))
  const bookings = view.plan.bookings.filter(({ jobId }) => !ids.has(jobId))
  const keys = setUpsOf(view).keys
  const ready = bookings.map((booking): FixedBooking => {
    const operation = view.operation.get(view.job.get(booking.jobId)!.operationId)!
    return {
      station: view.plan.stations.findIndex(({ id }) => id === booking.stationId),
      start: minute((Math.floor(booking.start / MINUTE) * MINUTE) as Instant),
      end: minute(booking.end),
      setUp: booking.setUp,
      early: isImmovable(view, booking),
      family: keys.indexOf(operation.setUpKey),
    }
  })
  const byStation = grouped(ready, ({ station }) => station)
  const at = view.plan.stations.map((_, station) => inOrder(byStation.get(station) ?? []))
  return {
    bookings,
    ready,
    at,
    starts: at.map((list) => Int32Array.from(list, ({ start }) => start)),
    overBy: at.map(overBy),
    taken: takenOf(view, { bookings, ready }, hands, minute),
  }
}

function overBy(list: readonly Taken[]): Int32Array {
  let latest = 0
  return Int32Array.from(list, ({ end }) => {
    latest = Math.max(latest, end)
    return latest
  })
}

/** Who is away is taken. A fixed booking takes the hand it names, else the first that can do it and is free then. */
function takenOf(
  view: PlanView,
  { bookings, ready }: Pick<Fixed, 'bookings' | 'ready'>,
  hands: readonly Hand[],
  minute: (at: Instant) => number,
): Fixed['taken'] {
  const taken: Taken[][] = hands.map(({ away = [] }) =>
    away.map(({ start, end }) => ({ start: minute(start), end: minute(end) })),
  )
  bookings.forEach((booking, index) => {
    const { personId, jobId, state } = booking
    const operation = view.operation.get(view.job.get(jobId)!.operationId)!
    const attended = attendedSpan(view, booking)
    if (state === 'done' || !attended) return
    const span = { start: ready[index]!.start, end: minute(attended.end) }
    const isIdle = (at: number) =>
      taken[at]!.every((other) => other.end <= span.start || other.start >= span.end)
    const named = hands.findIndex(({ id }) => id === personId)
    const able = hands.findIndex((hand, at) => hand.skills.includes(operation.skill) && isIdle(at))
    taken[named >= 0 ? named : able]?.push(span)
  })
  return taken.map(inOrder)
}

function inOrder<Item extends Taken>(spans: readonly Item[]): readonly Item[] {
  return spans.toSorted((a, b) => a.start - b.start || a.end - b.end)
}
