import {
  type CostBasis,
  setUpMinutes,
  type UnitCost,
} from '../../../../../shared/domain/cost/cost.ts'
import { workingOf } from '../../../../../shared/domain/cost/cost-working.ts'
import { printMoney, printQuantity, printShare } from '../../../../kit/format.ts'
import { printPrice } from '../bom-figures.ts'

export type CostFigure = Exclude<keyof UnitCost, 'run'> | 'margin'

/** How a figure comes about, a line for each term, with the numbers of this floor in it. */
export function workingWords(
  basis: CostBasis,
  cost: UnitCost,
  figure: CostFigure,
  price: number | null,
): readonly string[] {
  const { floor } = basis
  const money = (minor: number) => printMoney(minor, floor.currency)
  const minute = `${money(floor.minuteCost)} a minute`
  switch (figure) {
    case 'material':
      return [...materialWords(basis, cost), `together ${money(cost.material)} a garment`]
    case 'minutes':
      return [
        ...minutesWords(basis, cost),
        `× ${minute} ÷ ${printShare(floor.efficiency)} efficiency = ${money(cost.minutes)}`,
      ]
    case 'changeover':
      return [
        ...basis.setUps.map(({ operation, minutes }) => `${operation}: set up in ${minutes} min`),
        `${setUpMinutes(basis)} min × ${minute} ÷ ${cost.run} pieces = ${money(cost.changeover)}`,
      ]
    case 'overhead':
      return [
        `${printShare(floor.overhead)} of material ${money(cost.material)}, minutes ${money(cost.minutes)} and changeover ${money(cost.changeover)} = ${money(cost.overhead)}`,
      ]
    case 'total':
      return [
        `material ${money(cost.material)} + minutes ${money(cost.minutes)} + changeover ${money(cost.changeover)} + overhead ${money(cost.overhead)} = ${money(cost.total)}`,
      ]
    case 'margin':
      return price
        ? [`(price ${money(price)} − unit cost ${money(cost.total)}) ÷ price`]
        : ['There is no price yet.']
  }
}

function materialWords(basis: CostBasis, { run }: UnitCost): readonly string[] {
  const { currency } = basis.floor
  return workingOf(basis, run).materials.flatMap(({ material, need, cost }) => {
    if (!material) return []
    const price = printPrice(material.pricePerThousand, currency)
    const bought = `${printQuantity(need, material.unit)} × ${price}`
    return [`${material.name}: ${bought} ÷ ${run} = ${printMoney(cost, currency)}`]
  })
}

function minutesWords(basis: CostBasis, { run }: UnitCost): readonly string[] {
  const { standard, slowness } = workingOf(basis, run)
  const words = `${standard.toFixed(2)} attended standard minutes`
  if (slowness === 1) return [words]
  return [words, `× ${slowness.toFixed(2)} while it is learnt, on the mean of ${run} pieces`]
}

/** −£1.20: how much more one sum is than another. */
export function differenceText(sum: number, other: number, currency: string): string {
  const cents = Math.round(sum) - Math.round(other)
  if (cents === 0) return 'the same'
  return `${cents > 0 ? '+' : '−'}${printMoney(Math.abs(cents), currency)}`
}
