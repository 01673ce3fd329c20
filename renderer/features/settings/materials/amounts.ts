import { moneyDigits } from '../../../../shared/domain/cost/currency.ts'
import type { MeasureSystem, Micrometres } from '../../../../shared/domain/quantity.ts'
import type { Material } from '../../../../shared/domain/stock/material.ts'
import { printLength } from '../../../kit/format.ts'

/** GBP 6.40 / m, with as many digits as thread needs. */
export function printPrice({ pricePerThousand, unit }: Material, currency: string): string {
  const digits = moneyDigits(currency)
  const form = new Intl.NumberFormat('en-GB', {
    style: 'currency',
    currency,
    maximumFractionDigits: digits + 3,
  })
  return `${form.format(pricePerThousand / 1000 / 10 ** digits)} / ${unit}`
}

export function printWidth(width: Micrometres | null, units: MeasureSystem): string {
  return width === null ? '–' : printLength(width / 1000, units)
}

/** What a width is typed in: micrometres to one of it. */
export const WIDTH_UNIT = {
  metric: { unit: 'cm', size: 10_000 },
  imperial: { unit: 'in', size: 25_400 },
} as const
