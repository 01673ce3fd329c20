import type { Kind } from '../kind.ts'
import type { Origin } from '../resources/station.ts'
import type { Style, StyleId } from '../style/style.ts'

export type SkuId = Kind<string, 'SkuId'>

/**
 * What is kept of one style in one colour and size, where it differs from what the pattern makes. It is the style's
 * and not a revision's: a shop goes on selling under the same code.
 */
export interface Sku {
  readonly id: SkuId
  readonly styleId: StyleId
  readonly colour: string
  readonly size: string
  /** Null where the pattern makes it. */
  readonly code: string | null
  /** The number of its barcode: a GTIN with its check digit. */
  readonly gtin: string | null
  readonly origin: Origin
}

/** A style in one colour and size, as a shop sells it. */
export interface Variant {
  readonly colour: string
  readonly size: string
  readonly code: string
  readonly made: 'by-pattern' | 'by-hand'
  readonly gtin: string | null
}

export const SKU_PATTERN = '{style}-{colour}-{size}'
const PARTS = ['style', 'colour', 'size'] as const
type Part = (typeof PARTS)[number]

export type PatternTrouble =
  | { readonly code: 'lacks-part'; readonly part: Part }
  | { readonly code: 'unknown-part'; readonly part: string }

/** A pattern must tell every variant apart; `{colour:3}` takes the first three letters. */
export function findPatternTrouble(pattern: string): PatternTrouble | null {
  const named = [...pattern.matchAll(/\{([^}]*)\}/g)].map(([, inside]) => inside ?? '')
  const unknown = named.find((inside) => !/^(style|colour|size)(:[1-9]\d?)?$/.test(inside))
  if (unknown !== undefined) return { code: 'unknown-part', part: unknown }
  const lacking = PARTS.find((part) => !named.some((inside) => inside.split(':')[0] === part))
  return lacking ? { code: 'lacks-part', part: lacking } : null
}

/** HT-ECRU-M: capitals and figures only, for a code is typed and scanned everywhere. */
export function skuCode(pattern: string, facts: Readonly<Record<Part, string>>): string {
  return pattern.replaceAll(/\{(style|colour|size)(?::(\d+))?\}/g, (_, part: Part, most) => {
    const plain = plainOf(facts[part], part === 'style' ? '-' : '')
    return most ? plain.slice(0, Number(most)) : plain
  })
}

function plainOf(text: string, kept: string): string {
  const bare = text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toUpperCase()
  return [...bare].filter((letter) => /[\p{L}\p{N}]/u.test(letter) || letter === kept).join('')
}

/** Every colour in every size, colour by colour. */
export function variantsOf(
  style: Pick<Style, 'code'>,
  colours: readonly string[],
  sizes: readonly string[],
  { pattern, skus }: { readonly pattern: string; readonly skus: readonly Sku[] },
): readonly Variant[] {
  return colours.flatMap((colour) =>
    sizes.map((size): Variant => {
      const own = skus.find((one) => one.colour === colour && one.size === size)
      const made = skuCode(pattern, { style: style.code, colour, size })
      return {
        colour,
        size,
        code: own?.code ?? made,
        made: own?.code ? 'by-hand' : 'by-pattern',
        gtin: own?.gtin ?? null,
      }
    }),
  )
}

/** Codes that more than one variant has: a scanner could not tell these apart. */
export function findTwins(variants: readonly Pick<Variant, 'code'>[]): readonly string[] {
  const met = new Set<string>()
  const twins = new Set<string>()
  for (const { code } of variants) (met.has(code) ? twins : met).add(code)
  return [...twins]
}
