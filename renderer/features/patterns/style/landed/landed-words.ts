import type { StyleSheet } from '../../../../../shared/contract/patterns.ts'
import {
  type LandedCost,
  type LandingTerms,
  PAR,
  quotedPrice,
  slowestMaterial,
  type TraditionalRun,
} from '../../../../../shared/domain/cost/landed.ts'
import { printMoney, printShare } from '../../../../kit/format.ts'

/** How a landed cost comes about, a line for each term. */
export function landedWords(
  got: 'made' | 'bought',
  { run, bought, make, ...cost }: LandedCost,
  terms: LandingTerms,
  currency: string,
): readonly string[] {
  const money = (minor: number) => printMoney(minor, currency)
  const each = bought === run ? '' : ` × ${bought} ÷ ${run}`
  return [
    `${got} for ${money(make)}`,
    `freight ${money(terms.freight)}${each} = ${money(cost.freight)}`,
    `duty ${printShare(terms.duty)} of ${money(make + cost.freight)} with its freight = ${money(cost.duty)}`,
    `handling ${money(terms.handling)}${each} = ${money(cost.handling)}`,
    `returns: ${printShare(terms.returns)} expected × ${money(terms.returnCost)} = ${money(cost.returns)}`,
    `together ${money(cost.total)} a garment`,
  ]
}

/** How the price of one comes about in a run that may be smaller than what must be bought. */
export function quotedWords(
  quote: TraditionalRun,
  { run, bought, make }: LandedCost,
  currency: string,
): readonly string[] {
  const price = printMoney(quotedPrice(quote, currency), currency)
  const rate = `1 ${quote.currency} is ${quote.rate / PAR} ${currency}`
  const quoted = printMoney(quote.unitPrice, quote.currency)
  return [
    quote.currency === currency ? `quoted at ${quoted}` : `quoted at ${quoted}; ${rate}: ${price}`,
    ...(bought === run
      ? []
      : [
          `at least ${bought} are paid for: × ${bought} ÷ ${run} = ${printMoney(make, currency)} for each of ${run}`,
        ]),
  ]
}

/** Which days an own run's lead time is made of. */
export function leadWords({ bom, materials, landing }: StyleSheet): readonly string[] {
  const slowest = slowestMaterial(bom, materials)
  const wait = slowest ? `${slowest.name}: ${slowest.leadDays} days to come` : 'no material yet'
  return [wait, `from there to its wearer: ${landing.leadDays} days`]
}
