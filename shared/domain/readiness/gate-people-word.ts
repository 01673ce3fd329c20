import { printDay } from '../print-time.ts'
import type { GateName } from './gate.ts'
import { announceableTotal } from './promise.ts'
import { type DropFacts, type Finding, failed, passed, saw } from './readiness.ts'

/** Gates that rest on a person's word. */
export function approved(facts: DropFacts, gate: GateName, missing: string): Finding {
  const word = facts.approvals.findLast((one) => one.gate === gate && one.kind === 'passed')
  if (!word) return failed(saw('Word', missing))
  return passed(
    saw('Noted', word.reason),
    saw('On', printDay(word.at, facts.floor.zone)),
    saw('By', word.by, 'person'),
  )
}

/** What is called scarce must be: the announced limit is not below what will be on hand. */
export function scarcityHonest(facts: DropFacts): Finding {
  const { announcedLimit } = facts.drop
  const onHand = announceableTotal(facts)
  if (announcedLimit === null) return passed(saw('Announced limit', 'none is named'))
  if (announcedLimit >= onHand)
    return passed(saw('Announced limit', `${announcedLimit} of ${onHand}`))
  return failed(saw('Announced limit', `${announcedLimit} is below the ${onHand} on hand`))
}
