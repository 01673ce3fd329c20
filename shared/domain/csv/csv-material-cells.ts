import { readQuantity } from '../bom/quantity-text.ts'
import type { Micrometres, Money } from '../quantity.ts'
import { ok, refuse } from '../result.ts'
import type { MaterialUnit } from '../stock/material.ts'
import { readNumber } from './csv-figures.ts'
import type { MaterialScene } from './csv-material-fields.ts'
import { type Read, readChoice } from './csv-review.ts'

/** How the file writes its figures, and the floor its money. */
type Written = Pick<MaterialScene, 'mark' | 'digits'>

const UNIT_WORDS: Readonly<Record<MaterialUnit, readonly string[]>> = {
  m: ['metre', 'metres', 'meter', 'meters', 'mtr', 'lm'],
  pc: ['pcs', 'piece', 'pieces', 'each', 'ea', 'unit', 'units', 'nos'],
  g: ['gram', 'grams', 'gr'],
}
const KIND_WORDS = {
  fabric: ['cloth', 'knit', 'woven', 'fabrics', 'shell', 'lining', 'rib'],
  trim: ['trims', 'trimming', 'accessory', 'accessories', 'haberdashery', 'notion', 'label'],
} as const

export const readUnit = readChoice(UNIT_WORDS)
export const readKind = readChoice<'fabric' | 'trim'>(KIND_WORDS)

/** `unit` is what a bare figure is in. */
export const readWidth =
  ({ mark }: Written, unit: string): Read<Micrometres> =>
  (text) => {
    const figure = readNumber(text, mark)
    // Of a bare figure every micrometre is kept; one with its unit is read to the millimetre.
    const metres = figure === null ? readQuantity(text.replace(mark, '.'), 'm') : null
    if (figure === null && metres === null) return refuse({ code: 'no-quantity', unit })
    const micrometres = Math.round(figure === null ? metres! * 1000 : figure * MICROMETRES[unit]!)
    return micrometres > 0 && micrometres <= 10_000_000
      ? ok(micrometres as Micrometres)
      : refuse({ code: 'large', most: '10 m' })
  }

const MICROMETRES: Readonly<Record<string, number>> = {
  mm: 1_000,
  cm: 10_000,
  m: 1_000_000,
  in: 25_400,
}

export const readPrice =
  ({ mark, digits }: Written): Read<Money> =>
  (text) => {
    const price = readNumber(text.replace(/\s*\/.*$/, ''), mark)
    if (price === null) return refuse({ code: 'no-number' })
    const kept = Math.round(price * 10 ** digits * 1000)
    return kept <= 1_000_000_000
      ? ok(kept as Money)
      : refuse({ code: 'large', most: String(1_000_000 / 10 ** digits) })
  }

export const readDays =
  ({ mark }: Written): Read<number> =>
  (text) => {
    const days = readNumber(text.replace(/\s*(days?|d)$/i, ''), mark)
    if (days === null || !Number.isInteger(days)) return refuse({ code: 'no-number' })
    return days <= 1_000 ? ok(days) : refuse({ code: 'large', most: '1000 days' })
  }

export function unitInHeader(header: string): string | null {
  return (
    /[([]\s*(mm|cm|m|in)\w*\s*[)\]]|\b(mm|cm)\s*$/i
      .exec(header)
      ?.slice(1)
      .find(Boolean)
      ?.toLowerCase() ?? null
  )
}
