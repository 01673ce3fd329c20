import type { Opening, OpeningId, StationId } from '../resources/station.ts'
import type { Booking } from '../schedule/job.ts'
import type { PlanView } from '../schedule/plan.ts'
import { after, type Instant, type Minutes, minutesBetween, type Span } from '../time.ts'

/** Overtime that the engine would work: a station open longer than its shifts say. */
export interface Overtime extends Span {
  readonly stationId: StationId
}

/** How long after its last shift of the day a station may be worked. */
export const MOST_OVERTIME = 120 as Minutes
/** A shorter pause is a break, not the end of a day. */
const NIGHT = 240

/** The ends of days at which these stations could be worked longer, but where something fixed runs on over night. */
export function eveningsOf(
  view: PlanView,
  fixed: readonly Booking[],
  stations: readonly StationId[],
  { start, end }: Span,
): readonly Overtime[] {
  return stations.flatMap((stationId) => {
    const { spans } = view.workingTime(stationId)
    return spans.flatMap((span, index): readonly Overtime[] => {
      const next = spans[index + 1]
      if (span.end < start || span.end >= end) return []
      if (!next || minutesBetween(span.end, next.start) < NIGHT) return []
      const evening = { stationId, start: span.end, end: after(span.end, MOST_OVERTIME) }
      return isTaken(view, fixed, evening) ? [] : [evening]
    })
  })
}

/** Whether something closed or fixed stands in the way of it. */
export function isTaken(view: PlanView, fixed: readonly Booking[], evening: Overtime): boolean {
  const crosses = (one: Span) => one.start < evening.end && one.end > evening.start
  const isAt = ({ stationId }: { readonly stationId: StationId | null }) =>
    stationId === null || stationId === evening.stationId
  return [...view.plan.closures, ...fixed].some((one) => isAt(one) && crosses(one))
}

export function minutesOf(overtime: readonly Overtime[]): Minutes {
  return overtime.reduce((sum, { start, end }) => sum + minutesBetween(start, end), 0) as Minutes
}

/** As records of the calendar, to be worked with or kept. */
export function openingsOf(
  overtime: readonly Overtime[],
  newId: (index: number) => OpeningId,
): readonly Opening[] {
  return overtime.map(({ stationId, start, end }, index) => ({
    id: newId(index),
    stationId,
    start,
    end,
    note: 'Overtime',
    origin: 'own',
  }))
}

/** What is worked of each evening; nothing of those that nobody works in. */
export function workedOf(
  overtime: readonly Overtime[],
  placed: readonly (Span & { readonly stationId: StationId })[],
): readonly Overtime[] {
  return overtime.flatMap(
    (one) =>
      trimmed(
        one,
        placed.filter(({ stationId }) => stationId === one.stationId),
      ) ?? [],
  )
}

/** Up to what is worked of it, in whole quarters of an hour; null where nothing is. */
function trimmed(overtime: Overtime, worked: readonly Span[]): Overtime | null {
  const within = worked.filter(({ start, end }) => start < overtime.end && end > overtime.start)
  if (within.length === 0) return null
  const last = Math.max(...within.map(({ end }) => Math.min(end, overtime.end))) as Instant
  const quarters = Math.ceil(minutesBetween(overtime.start, last) / 15)
  return { ...overtime, end: after(overtime.start, quarters * 15) }
}
