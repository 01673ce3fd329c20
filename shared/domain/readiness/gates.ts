import type { Approval } from './approval.ts'
import { GATES, type GateName } from './gate.ts'
import { materialsCovered, windowBooked } from './gate-floor.ts'
import { bomComplete, nestsFresh, revisionReleased } from './gate-pattern.ts'
import { peopleAvailable } from './gate-people.ts'
import { approved, scarcityHonest } from './gate-people-word.ts'
import { firstArticleGood, qualityPassed } from './gate-quality.ts'
import { type DropFacts, type Finding, type Gate, saw } from './readiness.ts'

const FINDERS: { readonly [Name in GateName]: (facts: DropFacts) => Finding } = {
  'revision-released': revisionReleased,
  'bom-complete': bomComplete,
  'nests-fresh': nestsFresh,
  'materials-covered': materialsCovered,
  'window-booked': windowBooked,
  'people-available': peopleAvailable,
  'sample-approved': (facts) =>
    approved(facts, 'sample-approved', 'the sample is not approved yet'),
  'first-article-good': firstArticleGood,
  'quality-passed': qualityPassed,
  'fulfilment-agreed': (facts) =>
    approved(facts, 'fulfilment-agreed', 'pickup, courier or locker is not agreed yet'),
  'scarcity-honest': scarcityHonest,
}

/** Every gate of a drop, computed anew from the records (DOMAIN rule 27). */
export function gatesOf(facts: DropFacts): readonly Gate[] {
  return GATES.map((gate) => {
    const found = FINDERS[gate](facts)
    const override = found.verdict === 'failed' ? overrideOf(facts.approvals, gate) : undefined
    if (!override) return { gate, ...found }
    const evidence = [...found.evidence, saw('Override', override.reason)]
    return { gate, verdict: 'overridden', evidence }
  })
}

export function overrideOf(approvals: readonly Approval[], gate: GateName): Approval | undefined {
  return approvals.findLast((one) => one.gate === gate && one.kind === 'override')
}

/** Gates without which nothing could be signed at all: there would be nothing to promise. */
const NEVER_OVERRIDDEN: readonly GateName[] = ['revision-released', 'window-booked']

export function mayOverride(gate: GateName): boolean {
  return !NEVER_OVERRIDDEN.includes(gate)
}

/** What stands between a drop and its confirmation; ready is a drop for which nothing does. */
export function findFailed(gates: readonly Gate[]): readonly Gate[] {
  return gates.filter(({ verdict }) => verdict === 'failed')
}
