import type { AcceptRefusal } from '../../../../shared/contract/refusals.ts'
import type { Placement, Why } from '../../../../shared/domain/planning/explain.ts'
import type { Tightest } from '../../../../shared/domain/planning/tightest.ts'
import type { Option } from '../../../../shared/domain/planning/what-helps.ts'
import { printMinutes, printMoment } from '../../../../shared/domain/print-time.ts'
import type { StationKind } from '../../../../shared/domain/resources/station.ts'
import type { Booking } from '../../../../shared/domain/schedule/job.ts'
import type { PlanView } from '../../../../shared/domain/schedule/plan.ts'
import { type Minutes, minutesBetween } from '../../../../shared/domain/time.ts'
import { nameOfBooking, nameOfJob } from '../conflict-words.ts'
import { explainMove } from '../refusals.ts'

/** What holds a placement where it is. */
export function explainWhy(view: PlanView, why: Why): string {
  const at = (moment: Parameters<typeof printMoment>[0]) => printMoment(moment, view.plan.zone)
  switch (why.code) {
    case 'soonest':
      return 'as soon as it may start'
    case 'frozen':
      return `nothing moves before ${at(why.until)}`
    case 'waiting-for-predecessor':
      return `waits for ${nameOfJob(view, why.predecessorId)} until ${at(why.until)}`
    case 'material-due':
      return `its material is here ${at(why.hereAt)}`
    case 'station-busy':
      return `behind ${nameOfJob(view, why.behind)}, until ${at(why.until)}`
    case 'behind-changeover':
      return `behind ${nameOfJob(view, why.behind)} and ${printMinutes(why.minutes)} of set-up`
    case 'lock':
      return `behind ${nameOfBooking(view, why.bookingId)}, which stays there until ${at(why.until)}`
    case 'person':
      return `nobody who can do it is free before ${at(why.until)}`
    case 'kit':
      return `${why.kit} is in use until ${at(why.until)}`
    case 'as-seen':
      return 'left where it is'
    case 'calendar':
      return `the shift begins ${at(why.opensAt)}`
  }
}

/** What a job is set up with where it stays. */
export function setUpWords(minutes: Minutes): string {
  return minutes > 0 ? `${printMinutes(minutes)} of set-up` : 'no set-up'
}

type Placed = Pick<Booking, 'jobId' | 'stationId' | 'start' | 'setUp'>

/** Where only what stands before it is another, its set-up is. */
export function isHere(view: PlanView, { jobId, stationId, start }: Placed): boolean {
  const held = view.bookingOf.get(jobId)
  return held?.stationId === stationId && held.start === start
}

/** By how much it is moved in time; where only its lane is another, or its set-up, that. */
export function shiftWords(view: PlanView, placed: Placed): string {
  const held = view.bookingOf.get(placed.jobId)
  if (!held) return 'new'
  const shift = minutesBetween(held.start, placed.start)
  if (shift !== 0) return `${shift < 0 ? '−' : '+'}${printMinutes(Math.abs(shift) as Minutes)}`
  return isHere(view, placed) ? setUpWords(placed.setUp) : 'other lane, same time'
}

/** SEW-B Tue 24 Nov 13:01. */
export function placeWords(view: PlanView, { stationId, start }: Placed): string {
  return `${view.station.get(stationId)?.code} ${printMoment(start, view.plan.zone)}`
}

/** By how much it would be moved, and what holds it there. */
export function whyWords(view: PlanView, placement: Placement): string {
  const { setUp, why } = placement
  if (isHere(view, placement)) return `stays, with ${setUpWords(setUp)}`
  return `${shiftWords(view, placement)}: ${explainWhy(view, why)}`
}

/** The tightest constraint of a late drop. */
export function explainTightest(
  view: PlanView,
  { stationKind, left, needed, launchAt }: Tightest,
): string {
  const until = printMoment(launchAt, view.plan.zone)
  const room = printMinutes(Math.max(0, left) as Minutes)
  return `${room} of ${WORK[stationKind]} left, ${printMinutes(needed)} needed before ${until}.`
}

/** What would have a late drop in time, as it was tried. */
export function explainHelp(view: PlanView, options: readonly Option[]): string {
  const ways = options.map((option) => optionWords(view, option)).join(', or ')
  if (ways === '') return 'Nothing that was tried has it in time.'
  const tried = options.some(({ code }) => code !== 'later-launch')
  return tried
    ? `What would do: ${ways}.`
    : `Neither overtime nor fewer pieces would do: only ${ways}.`
}

const WORK: { readonly [Kind in StationKind]: string } = {
  cutter: 'cutting',
  press: 'pressing',
  cell: 'sewing',
  bench: 'bench work',
}

function optionWords(view: PlanView, option: Option): string {
  switch (option.code) {
    case 'overtime':
      return `+${printMinutes(option.minutes)} of overtime`
    case 'fewer-pieces':
      return `${option.pieces} pieces`
    case 'later-launch':
      return `a launch at ${printMoment(option.at, view.plan.zone)}`
  }
}

export function explainAccept(view: PlanView, refusal: AcceptRefusal): string {
  if (refusal.code !== 'floor-moved-on') return explainMove(view, refusal)
  const names = refusal.jobs.slice(0, 3).map((id) => nameOfJob(view, id))
  return `The floor has moved on since: ${names.join(', ')}. Recalculate.`
}
