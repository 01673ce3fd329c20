import type { Pieces } from '../quantity.ts'
import { finishOf, workedMinutes } from '../resources/calendar.ts'
import type { Booking } from '../schedule/job.ts'
import { coverOf } from '../stock/stock-cover.ts'
import { after, type Instant, type Minutes, type Span } from '../time.ts'
import type { DropFacts, LineFacts } from './readiness.ts'

/** From the first booking's start to the last one's end; null while nothing is booked. */
export function windowOf({ jobs, view }: Pick<DropFacts, 'jobs' | 'view'>): Span | null {
  const bookings = jobs.flatMap(({ id }) => view.bookingOf.get(id) ?? [])
  if (bookings.length === 0) return null
  const start = Math.min(...bookings.map((booking) => booking.start)) as Instant
  return { start, end: Math.max(...bookings.map((booking) => booking.end)) as Instant }
}

/** Share of the window's working time by which floors without a history run over, nineteen times in twenty (rule 29). */
const WIDEST_OVERRUN = 0.25
const BUFFER_MINUTES = 120

export interface PromiseDates {
  /** What we aim at. */
  readonly targetAt: Instant
  /** What we sign. */
  readonly commitAt: Instant
}

/** Both dates rest on the widest default until a floor has a history: they are an estimate, and say so. */
export function datesOf(facts: Pick<DropFacts, 'jobs' | 'view'>): PromiseDates | null {
  const window = windowOf(facts)
  const last = lastOf(facts)
  if (!window || !last) return null
  const time = facts.view.workingTime(last.stationId)
  const spread = workedMinutes(time, window) * WIDEST_OVERRUN
  const minutes = (Math.ceil(spread) + BUFFER_MINUTES) as Minutes
  const commitAt = finishOf(time, window.end, minutes) ?? after(window.end, minutes)
  return { targetAt: window.end, commitAt }
}

/** The booking that ends last: an overrun is worked off at its station, in its shifts. */
function lastOf({ jobs, view }: Pick<DropFacts, 'jobs' | 'view'>): Booking | undefined {
  const bookings = jobs.flatMap(({ id }) => view.bookingOf.get(id) ?? [])
  return bookings.toSorted((a, b) => b.end - a.end)[0]
}

/** How a size came to its announceable quantity (DOMAIN rule 28). */
export interface SizeWorking {
  readonly size: string
  readonly planned: Pieces
  readonly expectedLoss: Pieces
  readonly exchangeReserve: Pieces
  /** Given up because material does not reach or nothing is booked. */
  readonly notBacked: Pieces
  readonly announceable: Pieces
}

export interface LineWorking {
  readonly lineId: LineFacts['line']['id']
  readonly sizes: readonly SizeWorking[]
  readonly announceable: Pieces
}

export function workingOf(facts: DropFacts): readonly LineWorking[] {
  const reach = Math.min(materialReach(facts), isBooked(facts) ? 1 : 0)
  return facts.lines.map((one) => {
    const sizes = one.quantities.map(({ size, pieces }) =>
      sizeWorking(facts, one, size, pieces, reach),
    )
    return { lineId: one.line.id, sizes, announceable: sum(sizes.map((size) => size.announceable)) }
  })
}

export function announceableTotal(facts: DropFacts): Pieces {
  return sum(workingOf(facts).map(({ announceable }) => announceable))
}

function sizeWorking(
  facts: DropFacts,
  line: LineFacts,
  size: string,
  planned: Pieces,
  reach: number,
): SizeWorking {
  const { floor } = facts
  const expectedLoss = Math.ceil(planned * lossRate(facts, line))
  const exchangeReserve = Math.ceil((planned * floor.exchangeReserve) / 1000)
  const backed = Math.floor(planned * reach)
  const announceable = Math.max(0, backed - expectedLoss - exchangeReserve) as Pieces
  return {
    size,
    planned,
    expectedLoss: expectedLoss as Pieces,
    exchangeReserve: exchangeReserve as Pieces,
    notBacked: (planned - backed) as Pieces,
    announceable,
  }
}

/** The floor's expected loss, or what this line has already lost when that is more. */
function lossRate({ floor, jobs, progress }: DropFacts, { line, quantities }: LineFacts): number {
  const expected = floor.expectedLoss / 1000
  const own = jobs.filter(({ dropLineId }) => dropLineId === line.id)
  const scrap = own.reduce((all, { id }) => all + (progress.get(id)?.scrap ?? 0), 0)
  const planned = sum(quantities.map(({ pieces }) => pieces))
  return planned > 0 ? Math.max(expected, scrap / planned) : expected
}

/** The least share of its need that any material is covered by. */
function materialReach(facts: DropFacts): number {
  const shares = coverOf(facts).map(({ needed, reserved }) => (needed > 0 ? reserved / needed : 1))
  return Math.min(1, ...shares)
}

function isBooked({ jobs, view }: DropFacts): boolean {
  return jobs.length > 0 && jobs.every(({ id }) => view.bookingOf.has(id))
}

const sum = (counts: readonly Pieces[]) => counts.reduce((all, one) => all + one, 0) as Pieces
