import { INCH, inchesText } from '../../shared/domain/bom/quantity-text.ts'
import { moneyDigits, moneyForm } from '../../shared/domain/cost/currency.ts'
import type { MeasureSystem } from '../../shared/domain/quantity.ts'
import type { MaterialUnit } from '../../shared/domain/stock/material.ts'

/** 13.31 in the floor's currency: takes minor units. */
export function printMoney(minorUnits: number, currency: string): string {
  return moneyForm(currency).format(minorUnits / 10 ** moneyDigits(currency))
}

/** 1.12 m: takes thousandths of the unit. */
export function printQuantity(thousandths: number, unit: MaterialUnit): string {
  const whole = thousandths / 1000
  return `${Number(whole.toFixed(digitsFor(whole, unit))).toLocaleString('en-GB')} ${unit}`
}

/** Little is told exactly: 0.048 m of rib is not 0.05. */
function digitsFor(whole: number, unit: MaterialUnit): number {
  if (whole >= 100 || unit === 'pc') return 1
  return whole < 1 ? 3 : 2
}

/** In a column each figure has as many places as the others, so that their points stand in line; where small differences are compared, one place more. */
type Places = 'needed' | 'even' | 'fine'

/** 61.2 cm, or 24 1/8 in: takes millimetres. */
export function printLength(
  millimetres: number,
  units: MeasureSystem,
  places: Places = 'needed',
): string {
  if (units === 'imperial') return inchesText(millimetres)
  return `${rounded(millimetres / 10, 1, places)} cm`
}

/** 8.5 %: takes permille. */
export function printShare(permille: number): string {
  return `${permille / 10} %`
}

/** Square millimetres: below it an area in m² would be all noughts. */
const SMALL_AREA = 10_000

/** 0.301 m², or 3.24 sq ft; of a small piece 3.7 cm², or 0.57 sq in: takes square millimetres. */
export function printArea(
  squareMillimetres: number,
  units: MeasureSystem,
  places: Places = 'needed',
): string {
  if (squareMillimetres < SMALL_AREA) {
    return units === 'metric'
      ? `${rounded(squareMillimetres / 100, 1, places)} cm²`
      : `${rounded(squareMillimetres / INCH ** 2, 2, places)} sq in`
  }
  if (units === 'metric') return `${rounded(squareMillimetres / 1e6, 3, places)} m²`
  return `${rounded(squareMillimetres / (INCH * 12) ** 2, 2, places)} sq ft`
}

function rounded(value: number, digits: number, places: Places): string {
  const all = value.toFixed(places === 'fine' ? digits + 1 : digits)
  return places === 'needed' ? String(Number(all)) : all
}

/** +10 / −2.5: how far a rule moves a point to the right and up; takes millimetres. */
export function printGrowth([dx, dy]: readonly [number, number], units: MeasureSystem): string {
  return [dx, dy].map((step) => signed(units === 'metric' ? step : step / INCH, units)).join(' / ')
}

function signed(step: number, units: MeasureSystem): string {
  const rounded = Number(step.toFixed(units === 'metric' ? 2 : 3))
  if (rounded === 0) return '0'
  return rounded > 0 ? `+${rounded}` : `−${Math.abs(rounded)}`
}

/** With its first letter large, as a line begins. */
export function capital(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`
}
