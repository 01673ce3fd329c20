import { bookedKits, kitFor } from '../conflicts/kit-conflicts.ts'
import type { Job } from '../schedule/job.ts'
import type { PlanView } from '../schedule/plan.ts'
import { type Instant, MINUTE } from '../time.ts'
import type { Kits, Taken } from './problem.ts'

/** Every kit that is kept count of, piece by piece, and when each is taken by what is fixed or out of service. */
export function kitsOf(
  view: PlanView,
  free: readonly Job[],
  minute: (at: Instant) => number,
): Kits {
  const { kits, kitOutages } = view.plan.resources
  const ids = new Set(free.map(({ id }) => id))
  const booked = bookedKits(view)
  const start = new Int32Array(kits.length + 1)
  const taken: Taken[][] = []
  kits.forEach((kit, index) => {
    const own = Array.from({ length: Math.max(0, kit.count) }, (): Taken[] => [])
    const outages = kitOutages.filter(({ kitId }) => kitId === kit.id)
    const fixed = (booked.get(kit) ?? []).filter(({ jobId }) => !ids.has(jobId))
    const spans = [
      ...outages.flatMap((one) => Array.from({ length: one.count }, () => one)),
      ...fixed,
    ].toSorted((a, b) => a.start - b.start)
    for (const { start: from, end } of spans) {
      const span = { start: wholeMinute(minute, from), end: minute(end) }
      own.find((list) => (list.at(-1)?.end ?? 0) <= span.start)?.push(span)
    }
    taken.push(...own)
    start[index + 1] = taken.length
  })
  return { kits, start, taken }
}

function wholeMinute(minute: (at: Instant) => number, at: Instant): number {
  return minute((Math.floor(at / MINUTE) * MINUTE) as Instant)
}

/** By job, which kit it needs; -1 where none that is kept count of. */
export function kitColumn(view: PlanView, jobs: readonly Job[]): Int32Array {
  const { kits } = view.plan.resources
  return Int32Array.from(jobs, ({ id }) => {
    const kit = kitFor(view, { jobId: id })
    return kit ? kits.indexOf(kit) : -1
  })
}
