import type { Money } from '../quantity.ts'
import { careLines } from '../skus/care.ts'
import { compositionWords, type WholeLabel } from '../skus/label.ts'
import { type Shop, tagText } from '../skus/shop.ts'
import type { Variant } from '../skus/sku.ts'
import type { Style } from '../style/style.ts'

/** A style as shops are told of it. */
export interface ShopSheet {
  readonly style: Pick<Style, 'code' | 'name'>
  readonly letter: string
  readonly variants: readonly Variant[]
  readonly label: WholeLabel | null
  readonly shop: Pick<Shop, 'tagUrl' | 'vendor'>
  readonly price: Money | null
  readonly currency: string
  /** Minor digits of the currency. */
  readonly digits: number
}

type Row = readonly string[]

const GENERIC = [
  'SKU',
  'Style',
  'Name',
  'Revision',
  'Colour',
  'Size',
  'Barcode',
  'Price',
  'Currency',
  'Composition',
  'Care',
  'Made in',
  'Fabric origin',
  'Fit video',
  'Fit note',
  'Tag holds',
]

/** A row for each variant, with all that is known of it. */
export function genericSkuRows(sheet: ShopSheet): readonly Row[] {
  const { style, letter, variants, shop, currency } = sheet
  const label = sheet.label?.label
  return [
    GENERIC,
    ...variants.map(({ code, colour, size, gtin }) => [
      ...[code, style.code, style.name, letter, colour, size, gtin ?? ''],
      ...[priceText(sheet), sheet.price === null ? '' : currency],
      ...[compositionWords(sheet.label?.fibres ?? []), label ? careLines(label).join(', ') : ''],
      ...[label?.madeIn ?? '', label?.fabricOrigin ?? ''],
      ...[label?.fitVideo ?? '', label?.fitNote ?? '', tagText(shop, code)],
    ]),
  ]
}

/** Columns of Shopify's product file: what is true of the product stands in its first row alone. */
const SHOPIFY = [
  'Handle',
  'Title',
  'Body (HTML)',
  'Vendor',
  'Type',
  'Tags',
  'Published',
  'Option1 Name',
  'Option1 Value',
  'Option2 Name',
  'Option2 Value',
  'Variant SKU',
  'Variant Inventory Policy',
  'Variant Fulfillment Service',
  'Variant Price',
  'Variant Requires Shipping',
  'Variant Taxable',
  'Variant Barcode',
  'Status',
]

/** As a draft and unpublished: what is not confirmed is not announced. */
export function shopifyRows(sheet: ShopSheet): readonly Row[] {
  const { style, variants, shop } = sheet
  const handle = handleOf(`${style.name} ${style.code}`)
  return [
    SHOPIFY,
    ...variants.map(({ code, colour, size, gtin }, index) => {
      const isFirst = index === 0
      const once = [style.name, bodyOf(sheet), shop.vendor, '', style.code, 'FALSE']
      return [
        ...[handle, ...once.map((text) => (isFirst ? text : ''))],
        ...[isFirst ? 'Colour' : '', colour, isFirst ? 'Size' : '', size],
        ...[code, 'deny', 'manual', priceText(sheet), 'TRUE', 'TRUE', gtin ?? ''],
        isFirst ? 'draft' : '',
      ]
    }),
  ]
}

function priceText({ price, digits }: ShopSheet): string {
  return price === null ? '' : (price / 10 ** digits).toFixed(digits)
}

/** Small letters, figures and hyphens. */
function handleOf(text: string): string {
  const bare = text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()
  return bare.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '')
}

function bodyOf({ label }: ShopSheet): string {
  if (!label) return ''
  const { fabricOrigin, madeIn, careNote, fitNote } = label.label
  const lines = [
    compositionWords(label.fibres),
    fabricOrigin,
    madeIn && `Made in ${madeIn}`,
    [...careLines(label.label), careNote].filter(Boolean).join('. '),
  ]
  const link = fitNote && `<p><a href="${htmlOf(fitNote)}">How it fits</a></p>`
  return (
    lines
      .filter(Boolean)
      .map((line) => `<p>${htmlOf(line)}</p>`)
      .join('') + link
  )
}

function htmlOf(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
