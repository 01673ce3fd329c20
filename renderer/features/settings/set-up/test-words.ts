import { type ChangeoverRule, changeover } from '../../../../shared/domain/changeover.ts'
import { numberOf } from '../../../../shared/domain/changeover-order.ts'
import { printMinutes } from '../../../../shared/domain/print-time.ts'
import type { StationKind } from '../../../../shared/domain/station.ts'

/** What the table says of one changeover, in a sentence; null until both set-ups are known. */
export function testWords(
  rules: readonly ChangeoverRule[],
  stationKind: StationKind,
  from: string,
  to: string,
): string | null {
  if (from === '' || to === '') return null
  const found = changeover(rules, stationKind, from, to)
  if (found.allowed === 'no') return 'No rule: not allowed'
  if (found.rule === null) return 'Same to same: nothing'
  return `${printMinutes(found.minutes)} by rule ${numberOf(rules, found.rule)}`
}

export const keyWords = (key: string) => (key === '*' ? 'anything' : key)
