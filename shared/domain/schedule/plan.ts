import type { Drop, DropId, DropLine, DropLineId } from '../drop/drop.ts'
import { grouped } from '../grouped.ts'
import { type Lookup, laidOver } from '../lookup.ts'
import type { Permille, Pieces, Thousandths } from '../quantity.ts'
import type { WorkingTime } from '../resources/calendar.ts'
import type { ChangeoverRule } from '../resources/changeover.ts'
import type { Kit } from '../resources/kit.ts'
import { openCalendar } from '../resources/open-calendar.ts'
import { openPresence, type Presence } from '../resources/presence.ts'
import type { Resources } from '../resources/resources.ts'
import type { Closure, Opening, Shift, Station, StationId } from '../resources/station.ts'
import type { MaterialUnit } from '../stock/material.ts'
import { type Learning, rateOf } from '../style/learning.ts'
import {
  type Operation,
  type OperationId,
  type OperationLink,
  runMinutes,
} from '../style/operation.ts'
import type { StyleRevisionId } from '../style/style.ts'
import type { Instant, Minutes, Span, Zone } from '../time.ts'
import type { Booking, BookingId, Job, JobId } from './job.ts'
import type { Pin } from './pin.ts'

/** The part of the factory that a rule about the schedule needs to see. */
export interface Plan {
  readonly now: Instant
  readonly zone: Zone
  readonly efficiency: Permille
  /** What calendars are worked out for; nothing can be placed beyond it. */
  readonly horizon: Span
  /** Within it every booking is in the plan: beyond it there may be others. */
  readonly covers: Span
  readonly stations: readonly Station[]
  readonly shifts: readonly Shift[]
  readonly closures: readonly Closure[]
  readonly openings: readonly Opening[]
  readonly changeoverRules: readonly ChangeoverRule[]
  readonly drops: readonly Drop[]
  readonly lines: readonly DropLine[]
  readonly operations: readonly Operation[]
  readonly links: readonly OperationLink[]
  /** Of the styles that are learnt while they are made. */
  readonly learning: readonly Learning[]
  readonly jobs: readonly Job[]
  readonly bookings: readonly Booking[]
  readonly pins: readonly Pin[]
  readonly supplies: readonly Supply[]
  readonly resources: Resources
}

/** What a drop has of a material that one kind of its operations uses. */
export interface Supply {
  readonly dropId: DropId
  readonly material: string
  /** What `missing` is counted in. */
  readonly unit: MaterialUnit
  readonly usedBy: 'cutting' | 'making'
  /** Needed and not reserved. */
  readonly missing: Thousandths
  /** When the last of what is reserved is on the floor; null when nothing is. */
  readonly hereAt: Instant | null
}

/** A plan made ready for questions: one is opened for each plan, and never outlives it. */
export interface PlanView {
  readonly plan: Plan
  readonly station: ReadonlyMap<StationId, Station>
  readonly drop: ReadonlyMap<DropId, Drop>
  readonly operation: ReadonlyMap<OperationId, Operation>
  readonly job: ReadonlyMap<JobId, Job>
  readonly booking: Lookup<BookingId, Booking>
  readonly bookingOf: Lookup<JobId, Booking>
  /** How fast a style is learnt; nothing where no class was chosen. */
  readonly rates: ReadonlyMap<StyleRevisionId, Permille>
  readonly linksTo: ReadonlyMap<OperationId, readonly OperationLink[]>
  readonly linksFrom: ReadonlyMap<OperationId, readonly OperationLink[]>
  readonly pinOf: ReadonlyMap<JobId, Pin>
  readonly suppliesOf: ReadonlyMap<DropId, readonly Supply[]>
  /** The jobs of a drop line at an operation, more than one where it has been split: `${dropLineId} ${operationId}`. */
  readonly jobsAt: ReadonlyMap<string, readonly Job[]>
  readonly jobsOf: ReadonlyMap<DropLineId, readonly Job[]>
  /** In order of start. */
  readonly bookingsAt: ReadonlyMap<StationId, readonly Booking[]>
  workingTime(stationId: StationId): WorkingTime
  readonly presence: Presence
  /** The kit that an operation needs, where somebody keeps count of it. */
  readonly kitOf: ReadonlyMap<OperationId, Kit>
}

export function openPlan(
  plan: Plan,
  times = openCalendar(plan),
  presence = openPresence(plan),
): PlanView {
  const byId = <Id, Item extends { readonly id: Id }>(items: readonly Item[]) =>
    new Map(items.map((item) => [item.id, item]))
  return {
    plan,
    station: byId(plan.stations),
    drop: byId(plan.drops),
    operation: byId(plan.operations),
    job: byId(plan.jobs),
    booking: byId(plan.bookings),
    bookingOf: new Map(plan.bookings.map((booking) => [booking.jobId, booking])),
    rates: new Map(plan.learning.map((one) => [one.styleRevisionId, rateOf(one.novelty)])),
    linksTo: grouped(plan.links, ({ operationId }) => operationId),
    linksFrom: grouped(plan.links, ({ predecessorId }) => predecessorId),
    pinOf: new Map(plan.pins.map((pin) => [pin.jobId, pin])),
    suppliesOf: grouped(plan.supplies, ({ dropId }) => dropId),
    jobsAt: grouped(plan.jobs, partKey),
    jobsOf: grouped(plan.jobs, ({ dropLineId }) => dropLineId),
    bookingsAt: grouped(inOrder(plan.bookings), ({ stationId }) => stationId),
    workingTime: times,
    presence,
    kitOf: kitsByOperation(plan.resources),
  }
}

function kitsByOperation({ kits, kitNeeds }: Resources): PlanView['kitOf'] {
  const byCode = new Map(kits.map((kit) => [kit.code, kit]))
  return new Map(
    kitNeeds.flatMap(({ operationId, kit }) => {
      const found = byCode.get(kit)
      return found ? [[operationId, found] as const] : []
    }),
  )
}

/**
 * The same plan with these bookings in place of those of the same id, or beside them. Only the stations that
 * they leave or come to are put in order anew: this runs under the moving card.
 */
export function withBookings(view: PlanView, placed: readonly Booking[]): PlanView {
  const ids = new Set(placed.map(({ id }) => id))
  const bookings = [...view.plan.bookings.filter(({ id }) => !ids.has(id)), ...placed]
  const left = placed.flatMap(({ id }) => view.booking.get(id)?.stationId ?? [])
  const bookingsAt = new Map(view.bookingsAt)
  const comers = grouped(placed, ({ stationId }) => stationId)
  for (const stationId of new Set([...left, ...comers.keys()])) {
    const stay = (bookingsAt.get(stationId) ?? []).filter(({ id }) => !ids.has(id))
    bookingsAt.set(stationId, inOrder([...stay, ...(comers.get(stationId) ?? [])]))
  }
  return {
    ...view,
    plan: { ...view.plan, bookings },
    booking: laidOver(
      view.booking,
      placed.map((one) => [one.id, one]),
    ),
    bookingOf: laidOver(
      view.bookingOf,
      placed.map((one) => [one.jobId, one]),
    ),
    bookingsAt,
  }
}

const inOrder = (bookings: readonly Booking[]) =>
  bookings.toSorted((a, b) => a.start - b.start || a.end - b.end)

/** The planned minutes of some pieces at an operation, as this floor makes this style. */
export function plannedMinutes(view: PlanView, operation: Operation, pieces: Pieces): Minutes {
  const rate = view.rates.get(operation.styleRevisionId) ?? null
  return runMinutes(operation, pieces, view.plan.efficiency, rate)
}

/** The jobs that must come before this one, each with how many of its pieces are enough. */
export function predecessorsOf(view: PlanView, job: Job) {
  return (view.linksTo.get(job.operationId) ?? []).flatMap(({ predecessorId, transferBatch }) => {
    const before = partsAt(view, job, predecessorId)
    return before.map((part) => ({ job: part, transferBatch }))
  })
}

export function successorsOf(view: PlanView, job: Job): readonly Job[] {
  return (view.linksFrom.get(job.operationId) ?? []).flatMap(({ operationId }) =>
    partsAt(view, job, operationId),
  )
}

/** The jobs that share the work of one operation of a drop line: itself, and what was split from it. */
export function partsOf(view: PlanView, job: Job): readonly Job[] {
  return partsAt(view, job, job.operationId)
}

/** What a job's drop line has at an operation: one job, or the parts that it was split into. */
export function partsAt(
  view: PlanView,
  { dropLineId }: Job,
  operationId: OperationId,
): readonly Job[] {
  return view.jobsAt.get(partKey({ dropLineId, operationId })) ?? []
}

const partKey = ({ dropLineId, operationId }: Pick<Job, 'dropLineId' | 'operationId'>) =>
  `${dropLineId} ${operationId}`
