import type { Style } from '../style/style.ts'
import type { Care } from './care.ts'
import { compositionWords, type WholeLabel } from './label.ts'
import { type Shop, tagText } from './shop.ts'
import type { Variant } from './sku.ts'

/** Millimetres. */
export const TAG_SIZE = { width: 50, height: 30 } as const

/** What stands on a hang tag. */
export interface Tag {
  readonly name: string
  readonly variant: Pick<Variant, 'colour' | 'size' | 'code' | 'gtin'>
  /** What its QR code holds. */
  readonly text: string
  readonly composition: string
  readonly madeIn: string
  readonly care: Care | null
}

export function tagOf(
  { name }: Pick<Style, 'name'>,
  variant: Variant,
  whole: WholeLabel | null,
  shop: Pick<Shop, 'tagUrl'>,
): Tag {
  return {
    name,
    variant,
    text: tagText(shop, variant.code),
    composition: compositionWords(whole?.fibres ?? []),
    madeIn: whole?.label.madeIn ?? '',
    care: whole?.label ?? null,
  }
}
