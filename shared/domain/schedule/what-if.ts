import type { DropId } from '../drop/drop.ts'
import type { Minutes } from '../time.ts'
import type { Booking, BookingId } from './job.ts'
import type { PlanView } from './plan.ts'
import type { Proposal } from './schedule.ts'

/** What a move would do to set-ups: its own, and those of what comes after the places it leaves and takes. */
export interface WhatIf {
  /** More or fewer minutes of set-up in all. */
  readonly setUp: Minutes
  readonly neighbours: readonly { readonly bookingId: BookingId; readonly minutes: Minutes }[]
  /** Drops with a confirmed window, of which this touches a booking. */
  readonly promised: readonly DropId[]
}

export function whatIf(view: PlanView, proposal: Proposal): WhatIf {
  const { placements, followers } = proposal
  const own = placements.reduce((sum, one) => sum + more(view, one), 0)
  const neighbours = followers.map((one) => ({ bookingId: one.id, minutes: more(view, one) }))
  const setUp = neighbours.reduce((sum, { minutes }) => sum + minutes, own) as Minutes
  const confirmed = placements.filter(({ state }) => state === 'confirmed')
  const promised = confirmed.flatMap(({ jobId }) => view.job.get(jobId)?.dropId ?? [])
  return { setUp, neighbours, promised: [...new Set(promised)] }
}

/** A job from the strip brings its whole set-up. */
function more(view: PlanView, { id, setUp }: Booking): Minutes {
  return (setUp - (view.booking.get(id)?.setUp ?? 0)) as Minutes
}
