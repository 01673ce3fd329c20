import type { ShopEntry, StyleSkus } from '../../../../shared/contract/skus.ts'
import { FIRST_SHOP, type Shop } from '../../../../shared/domain/skus/shop.ts'
import {
  findTwins,
  type Sku,
  type Variant,
  variantsOf,
} from '../../../../shared/domain/skus/sku.ts'
import { sizesOf } from '../../../../shared/domain/style/sizes.ts'
import type {
  Style,
  StyleRevision,
  StyleRevisionId,
} from '../../../../shared/domain/style/style.ts'
import type { Reader } from '../reader.ts'

/** The variants of a style revision; null when it is gone. */
export function readSkus(reader: Reader, id: StyleRevisionId): StyleSkus | null {
  const revision = reader.one<StyleRevision>('select * from styleRevision where id = ?', id)
  const style = revision && reader.one<Style>('select * from style where id = ?', revision.styleId)
  if (!revision || !style) return null
  const shop = readShop(reader)
  const variants = variantsIn(reader, shop, style, revision)
  const shared = variants.filter(({ code }) =>
    holdersOf(reader, shop, code).some(([other]) => other !== style.id),
  )
  const twins = [...new Set([...findTwins(variants), ...shared.map(({ code }) => code)])]
  return { shop, variants, skus: skusOf(reader, style), twins }
}

export function readShop(reader: Reader): ShopEntry {
  const shop = reader.one<Shop>('select * from shop limit 1')
  if (!shop) return FIRST_SHOP
  const { id: _, origin: __, ...entry } = shop
  return entry
}

type Holder = readonly [styleId: Style['id'], variant: Variant]

/** Who has a code, by hand or by the pattern. A made code holds its style's, so few styles come into question. */
function holdersOf(reader: Reader, shop: ShopEntry, code: string): readonly Holder[] {
  const styles = reader.all<Style>(
    `select * from style where instr(?, upper(code)) > 0
     or id in (select styleId from sku where code = ?)`,
    code,
    code,
  )
  return styles.flatMap((style) => {
    const variants = revisionsOf(reader, style).flatMap((one) =>
      variantsIn(reader, shop, style, one),
    )
    const found = variants.find((variant) => variant.code === code)
    return found ? [[style.id, found] as const] : []
  })
}

/** Who has this variant's code or barcode beside the variant itself, in words. */
export function otherHolder(
  reader: Reader,
  { id, styleId, colour, size, code, gtin }: Omit<Sku, 'origin'>,
) {
  const other = reader.one<Sku>('select * from sku where gtin = ? and id <> ?', gtin, id)
  if (other) return { taken: gtin ?? '', by: nameOf(reader, other.styleId, other) }
  if (code === null) return null
  const holder = holdersOf(reader, readShop(reader), code).find(
    ([owner, one]) => owner !== styleId || one.colour !== colour || one.size !== size,
  )
  return holder ? { taken: code, by: nameOf(reader, ...holder) } : null
}

function nameOf(
  reader: Reader,
  id: Style['id'],
  { colour, size }: Pick<Sku, 'colour' | 'size'>,
): string {
  const code = reader.one<Style>('select * from style where id = ?', id)?.code
  return `${code} ${colour} ${size}`
}

function variantsIn(
  reader: Reader,
  { skuPattern }: ShopEntry,
  style: Style,
  { id, sizes }: StyleRevision,
): readonly Variant[] {
  const colours = reader.all<{ name: string }>(
    'select name from colourway where styleRevisionId = ? order by position, id',
    id,
  )
  return variantsOf(
    style,
    colours.map(({ name }) => name),
    sizesOf(sizes),
    {
      pattern: skuPattern,
      skus: skusOf(reader, style),
    },
  )
}

const skusOf = (reader: Reader, { id }: Style) =>
  reader.all<Sku>('select * from sku where styleId = ?', id)

const revisionsOf = (reader: Reader, { id }: Style) =>
  reader.all<StyleRevision>('select * from styleRevision where styleId = ?', id)
