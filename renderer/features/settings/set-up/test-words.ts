import { printMinutes } from '../../../../shared/domain/print-time.ts'
import { type ChangeoverRule, changeover } from '../../../../shared/domain/resources/changeover.ts'
import { numberOf } from '../../../../shared/domain/resources/changeover-order.ts'
import type { StationKind } from '../../../../shared/domain/resources/station.ts'

export interface Trial {
  readonly kind: StationKind
  /** The station's code, or its kind: what the sentence names. */
  readonly place: string
  readonly from: string
  readonly to: string
}

/** What the table says of one changeover, in a sentence; null until both set-ups are known. */
export function testWords(rules: readonly ChangeoverRule[], trial: Trial): string | null {
  const { from, to, place } = trial
  if (from === '' || to === '') return null
  return `From ${from} to ${to} on ${place}: ${answerOf(rules, trial)}`
}

function answerOf(rules: readonly ChangeoverRule[], { kind, from, to }: Trial): string {
  const found = changeover(rules, kind, from, to)
  if (found.allowed === 'no') return 'no rule, not allowed'
  if (found.rule === null) return 'same to same, nothing'
  return `${printMinutes(found.minutes)} by rule ${numberOf(rules, found.rule)}`
}

export const keyWords = (key: string) => (key === '*' ? 'anything' : key)
