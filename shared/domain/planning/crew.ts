import type { WorkingTime } from '../resources/calendar.ts'
import type { PlanView } from '../schedule/plan.ts'
import { gapsIn, joined } from '../spans.ts'
import type { Span } from '../time.ts'
import type { Hand } from './problem.ts'

/** Everybody as the engine sees them: what they can do, and when they are not here although some station works. */
export function handsOf(view: PlanView): readonly Hand[] {
  const { people, skills } = view.plan.resources
  let open: readonly Span[] | null = null
  return people.map(({ id }) => {
    const here = view.presence(id)
    if (here) open ??= joined(view.plan.stations.flatMap((one) => view.workingTime(one.id).spans))
    return {
      id,
      skills: skills.filter(({ personId }) => personId === id).map(({ skill }) => skill),
      away: here && open ? awayOf(here, open) : [],
    }
  })
}

function awayOf(here: WorkingTime, open: readonly Span[]): readonly Span[] {
  return open.flatMap((span) => gapsIn(here.spans, span))
}
