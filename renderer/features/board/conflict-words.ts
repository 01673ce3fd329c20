import type { Conflict } from '../../../shared/domain/conflicts/conflicts.ts'
import type { KitConflict } from '../../../shared/domain/conflicts/kit-conflicts.ts'
import type { PeopleConflict } from '../../../shared/domain/conflicts/people-conflicts.ts'
import { printMinutes, printMoment, printSpan } from '../../../shared/domain/print-time.ts'
import type { BookingId, JobId } from '../../../shared/domain/schedule/job.ts'
import type { PlanView } from '../../../shared/domain/schedule/plan.ts'
import type { Minutes } from '../../../shared/domain/time.ts'
import { printQuantity } from '../../kit/format.ts'

/** What is wrong, why, and when it would work. */
export function explainConflict(view: PlanView, conflict: Conflict, from: BookingId): string {
  const { zone } = view.plan
  switch (conflict.code) {
    case 'overlap': {
      return `Overlaps ${nameOfBooking(view, otherOf(conflict, from))} by ${printMinutes(conflict.minutes)}.`
    }
    case 'out-of-order': {
      const before = nameOfJob(view, conflict.predecessorId)
      if (conflict.readyAt === null)
        return `Needs ${before} first, which has no place on the board yet.`
      return `Too early after ${before}: can start ${printMoment(conflict.readyAt, zone)}.`
    }
    case 'outside-shift':
      if (conflict.opensAt === null) return 'Starts outside shifts, and no shift follows.'
      return `${fallWords(conflict.minutes)} outside shifts: the next begins ${printMoment(conflict.opensAt, zone)}.`
    case 'calendar-changed':
      if (conflict.end === null) return 'The calendar has changed: it no longer fits.'
      return `The calendar has changed: it would end ${printMoment(conflict.end, zone)}.`
    case 'material-short':
      return `${conflict.material} is short ${printQuantity(conflict.missing, conflict.unit)}. Reserve or order it.`
    case 'material-late':
      return `${conflict.material} is here ${printMoment(conflict.hereAt, zone)}.`
    case 'incapable':
      return `${conflict.station} can’t do this: it needs a ${conflict.needs}.`
    case 'past':
      return 'Should have started by now. Start it on the floor, or move it.'
    case 'no-changeover':
      return `No set-up rule leads from ${conflict.from} to ${conflict.to} here.`
    case 'set-up-changed':
      return `Set-up ${printMinutes(conflict.setUp)}, the rules say ${printMinutes(conflict.needs)}: re-time it.`
    case 'person-busy':
    case 'person-away':
    case 'person-unskilled':
    case 'nobody-here':
      return explainPeople(view, conflict, from)
    case 'kit-busy':
    case 'kit-out':
    case 'kit-unfit':
      return explainKit(view, conflict, from)
  }
}

/** 1 h falls, 3 h fall. */
function fallWords(minutes: Minutes): string {
  return `${printMinutes(minutes)} ${minutes === 1 || minutes === 60 ? 'falls' : 'fall'}`
}

function explainPeople(view: PlanView, conflict: PeopleConflict, from: BookingId): string {
  const { zone } = view.plan
  switch (conflict.code) {
    case 'person-busy': {
      const other = nameOfBooking(view, otherOf(conflict, from))
      return `${conflict.person} is booked for ${other} too, ${printMinutes(conflict.minutes)} at once.`
    }
    case 'person-away':
      return `${conflict.person} is away${untilWords(view, conflict)}: needed here ${printSpan(conflict, zone)}.`
    case 'person-unskilled':
      return `${conflict.person} can’t do ${conflict.skill}, and others can.`
    case 'nobody-here':
      return `Everybody for ${conflict.skill} is away, and somebody is needed here ${printSpan(conflict, zone)}.`
  }
}

/** Until when, which may be long after they were needed. */
function untilWords(view: PlanView, { person, start }: PersonAway): string {
  const absent = view.plan.resources.people.find(({ name }) => name === person)
  const back = absent && view.presence(absent.id)?.spans.find((here) => here.end > start)
  return back ? ` until ${printMoment(back.start, view.plan.zone)}` : ''
}

type PersonAway = Extract<PeopleConflict, { readonly code: 'person-away' }>

function explainKit(view: PlanView, conflict: KitConflict, from: BookingId): string {
  const { zone } = view.plan
  const { kit } = conflict
  switch (conflict.code) {
    case 'kit-busy': {
      const other = nameOfBooking(view, otherOf(conflict, from))
      const count = conflict.count === 1 ? 'There is one' : `There are ${conflict.count}`
      return `${count} of ${kit}: ${other} has it too, ${printMinutes(conflict.minutes)} at once.`
    }
    case 'kit-out':
      return `${kit} is out of service ${printSpan(conflict, zone)}.`
    case 'kit-unfit':
      return `${kit} is not fitted on ${conflict.station}.`
  }
}

/** The other of two bookings that a conflict is between. */
export function otherOf(
  { bookingId, otherId }: Extract<Conflict, { readonly otherId: BookingId }>,
  from: BookingId,
): BookingId {
  return bookingId === from ? otherId : bookingId
}

export function nameOfBooking(view: PlanView, id: BookingId): string {
  const booking = view.booking.get(id)
  return booking ? nameOfJob(view, booking.jobId) : 'another job'
}

/** Behind the name of the first of several: and 2 more. */
export function othersThan(all: readonly unknown[]): string {
  return all.length > 1 ? ` and ${all.length - 1} more` : ''
}

/** LT-07 Sew. */
export function nameOfJob(view: PlanView, id: JobId): string {
  const job = view.job.get(id)
  if (!job) return 'a job'
  const drop = view.drop.get(job.dropId)?.code ?? ''
  return `${drop} ${view.operation.get(job.operationId)?.name ?? ''}`.trim()
}

/** LT-07 Sew; with the job's code where its drop has another of that name: LT-07 Sew J-0412. */
export function nameApart(view: PlanView, id: JobId): string {
  const job = view.job.get(id)
  const name = nameOfJob(view, id)
  const isAlone = !view.plan.jobs.some(
    (one) => one.id !== id && one.dropId === job?.dropId && nameOfJob(view, one.id) === name,
  )
  return isAlone || !job ? name : `${name} ${job.code}`
}
