import fc from 'fast-check'
import type { Ask, Command } from '../../shared/contract/calls.ts'
import type { StationId } from '../../shared/domain/resources/station.ts'
import type { JobId } from '../../shared/domain/schedule/job.ts'
import type { Plan } from '../../shared/domain/schedule/plan.ts'
import { HOUR, type Instant, instant } from '../../shared/domain/time.ts'
import { CLOCK, type SmallService } from '../small-service.ts'

/** Something that somebody might do next, in any order; whether it is refused is the factory's business. */
export interface Deed {
  readonly name: Command
  ask(small: SmallService): Promise<unknown>
}

export const of = <Name extends Command>(
  name: Name,
  ask: (small: SmallService) => Ask<Name> | Promise<Ask<Name>>,
): Deed => ({ name, ask: async (small) => ask(small) })

export const pick = <Item>(items: readonly Item[], at: number) => items[at % items.length]!
export const START = instant(CLOCK)
const whole = { start: START, end: (START + 40 * 24 * HOUR) as Instant }
export const planOf = async (small: SmallService): Promise<Plan> =>
  (await small.see('schedule.plan', whole)).plan

/** What no factory has: asked for where a plan has nothing to pick. */
export const NO_JOB = 'job_none' as JobId
export const NO_STATION = 'stn_none' as StationId

export const number = fc.nat({ max: 60 })

/** The draft of a style, when there is one. */
export const draftOf = async (small: SmallService) => {
  const { styles } = await small.see('patterns.library', null)
  return styles.flatMap(({ revisions }) => revisions).find(({ state }) => state === 'draft')
}
