import type { ChangeoverRule, ChangeoverRuleId } from './changeover.ts'

/** An earlier rule of the same kind of station that is always met first, so that this one never counts. */
export function shadowOf(
  rules: readonly ChangeoverRule[],
  rule: ChangeoverRule,
): ChangeoverRule | null {
  const earlier = rules.slice(
    0,
    rules.findIndex(({ id }) => id === rule.id),
  )
  return earlier.find((one) => covers(one, rule)) ?? null
}

/** The table with a rule in it: altered where it stands, or new before the first that would shadow it. */
export function withRule(
  rules: readonly ChangeoverRule[],
  rule: ChangeoverRule,
): readonly ChangeoverRule[] {
  const held = rules.findIndex(({ id }) => id === rule.id)
  if (held >= 0) return numbered(rules.toSpliced(held, 1, rule))
  const shadow = rules.findIndex((one) => covers(one, rule))
  return numbered(rules.toSpliced(shadow < 0 ? rules.length : shadow, 0, rule))
}

/** The table with a rule one place further up or down among those of its kind of station. */
export function withMoved(
  rules: readonly ChangeoverRule[],
  id: ChangeoverRuleId,
  way: 'up' | 'down',
): readonly ChangeoverRule[] {
  const at = rules.findIndex((one) => one.id === id)
  const isPeer = (one: ChangeoverRule) => one.stationKind === rules[at]?.stationKind
  const other =
    way === 'up'
      ? rules.findLastIndex((one, index) => index < at && isPeer(one))
      : rules.findIndex((one, index) => index > at && isPeer(one))
  if (at < 0 || other < 0) return rules
  return numbered(rules.with(at, rules[other]!).with(other, rules[at]!))
}

/** The place of a rule among those of its kind of station, counted from 1: how people call it. */
export function numberOf(rules: readonly ChangeoverRule[], rule: ChangeoverRule): number {
  const peers = rules.filter(({ stationKind }) => stationKind === rule.stationKind)
  return peers.findIndex(({ id }) => id === rule.id) + 1
}

function covers(one: ChangeoverRule, { stationKind, from, to }: ChangeoverRule): boolean {
  return one.stationKind === stationKind && isAny(one.from, from) && isAny(one.to, to)
}

const isAny = (pattern: string, key: string) => pattern === '*' || pattern === key

const numbered = (rules: readonly ChangeoverRule[]) =>
  rules.map((rule, position) => (rule.position === position ? rule : { ...rule, position }))
