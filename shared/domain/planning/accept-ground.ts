import { type Conflict, conflictsOf } from '../conflicts/conflicts.ts'
import { bookingBefore } from '../conflicts/set-up-conflicts.ts'
import { attendedSpan } from '../schedule/attended-span.ts'
import type { Booking, JobId } from '../schedule/job.ts'
import { type PlanView, predecessorsOf } from '../schedule/plan.ts'
import { allow, type Placing, placeFrom } from '../schedule/schedule-place.ts'
import { lettersOf } from './accept-conflicts.ts'
import type { Overtime } from './evenings.ts'
import { longerView } from './search.ts'

/**
 * A floor on which one part of a proposal after the other is tried: what was worked out for one is not worked out again
 * for the next. Two trials that have a job in the same place have the same booking there, so that it is known again.
 */
export interface Ground {
  readonly view: PlanView
  readonly placing: Placing
  readonly conflictsOf: typeof conflictsOf
  readonly spanOf: typeof attendedSpan
  readonly lettersOf: typeof lettersOf
}

/** So many floors are kept, each with other evenings, before they are made anew. */
const MOST = 16

/** The floors of a plan, by the evenings that are worked. */
export function groundsOf(view: PlanView): (overtime: readonly Overtime[]) => Ground {
  const known = new Map<string, Ground>()
  return (overtime) => {
    const key = JSON.stringify(overtime)
    if (!known.has(key) && known.size === MOST) known.clear()
    const found =
      known.get(key) ?? openGround(overtime.length > 0 ? longerView(view, overtime) : view)
    known.set(key, found)
    return found
  }
}

function openGround(view: PlanView): Ground {
  const spans = remembered((booking: Booking) => attendedSpan(view, booking))
  const jobs = remembered(({ jobId }: Booking) => predecessorIds(view, jobId))
  const placing = { allow: rememberedAllow(), placeFrom: rememberedPlace() }
  return {
    view,
    placing,
    conflictsOf: rememberedConflicts(jobs),
    spanOf: (_, booking) => spans(booking),
    lettersOf: remembered(lettersOf),
  }
}

function remembered<Item extends object, Answer>(ask: (item: Item) => Answer) {
  const known = new WeakMap<Item, { readonly answer: Answer }>()
  return (item: Item): Answer => {
    const found = known.get(item) ?? { answer: ask(item) }
    known.set(item, found)
    return found.answer
  }
}

function predecessorIds(view: PlanView, jobId: JobId): readonly JobId[] {
  const job = view.job.get(jobId)
  return job ? predecessorsOf(view, job).map((one) => one.job.id) : []
}

function rememberedAllow(): typeof allow {
  const known = new WeakMap<object, ReturnType<typeof allow>>()
  return (view, move, newId) => {
    const found = known.get(move) ?? allow(view, move, newId)
    known.set(move, found)
    return found
  }
}

/** Where it starts and what it is set up from is all that it hangs on. */
function rememberedPlace(): typeof placeFrom {
  const known = remembered((_: Booking) => new Map<string | null, ReturnType<typeof placeFrom>>())
  return (view, sketch, before) => {
    const found = known(sketch).get(before) ?? placeFrom(view, sketch, before)
    known(sketch).set(before, found)
    return found
  }
}

interface Found {
  readonly held: readonly (Booking | undefined)[]
  readonly before: Booking | undefined
  readonly conflicts: readonly Conflict[]
}

/** All that it hangs on, beside the booking: those of the jobs before it, and what stands before it. */
function rememberedConflicts(
  predecessors: (booking: Booking) => readonly JobId[],
): typeof conflictsOf {
  const known = new WeakMap<Booking, Found>()
  return (view, booking) => {
    const before = bookingBefore(view, booking)
    const last = known.get(booking)
    const ids = predecessors(booking)
    const isSame = (id: JobId, at: number) => last?.held[at] === view.bookingOf.get(id)
    if (last && last.before === before && ids.every(isSame)) return last.conflicts
    const held = ids.map((id) => view.bookingOf.get(id))
    const conflicts = conflictsOf(view, booking)
    known.set(booking, { held, before, conflicts })
    return conflicts
  }
}
