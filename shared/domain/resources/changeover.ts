import type { Kind } from '../kind.ts'
import type { Money } from '../quantity.ts'
import type { Minutes } from '../time.ts'
import type { Origin, StationKind } from './station.ts'

export type ChangeoverRuleId = Kind<string, 'ChangeoverRuleId'>

/** A row of the ordered table: from what, to what, how long the station stands. `*` is anything. */
export interface ChangeoverRule {
  readonly id: ChangeoverRuleId
  readonly position: number
  readonly stationKind: StationKind
  readonly from: string
  readonly to: string
  readonly minutes: Minutes
  readonly cost: Money
  readonly origin: Origin
}

export type Changeover =
  | { readonly allowed: 'yes'; readonly minutes: Minutes; readonly rule: ChangeoverRule | null }
  | { readonly allowed: 'no' }

const NOTHING = { allowed: 'yes', minutes: 0 as Minutes, rule: null } as const

/**
 * From one set-up to the next (DOMAIN rule 4): the first rule that matches; same to same is nothing; no rule is
 * not allowed. `from` null is a station that has made nothing yet: its first set-up is the rule from `*`, if any.
 */
export function changeover(
  rules: readonly ChangeoverRule[],
  stationKind: StationKind,
  from: string | null,
  to: string,
): Changeover {
  if (from === to) return NOTHING
  const rule = rules.find(
    (one) =>
      one.stationKind === stationKind &&
      (one.from === '*' || one.from === from) &&
      (one.to === '*' || one.to === to),
  )
  if (rule) return { allowed: 'yes', minutes: rule.minutes, rule }
  return from === null ? NOTHING : { allowed: 'no' }
}
