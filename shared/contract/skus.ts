import type { Composition, StyleLabel } from '../domain/skus/label.ts'
import type { Shop } from '../domain/skus/shop.ts'
import type { Sku, Variant } from '../domain/skus/sku.ts'
import type { StyleRevisionId } from '../domain/style/style.ts'
import type { EditRefusal } from './refusals.ts'

export type LabelEntry = Omit<StyleLabel, 'origin'> & { readonly composition: Composition }
export type SkuEntry = Omit<Sku, 'origin'>
export type ShopEntry = Omit<Shop, 'id' | 'origin'>

/** Every variant of a style revision, and how its shop is told of them. */
export interface StyleSkus {
  readonly shop: ShopEntry
  readonly variants: readonly Variant[]
  /** What is kept of them. */
  readonly skus: readonly Sku[]
  /** Codes that two of these variants have, or that another style's variant has too. */
  readonly twins: readonly string[]
}

export type LabelRefusal =
  | EditRefusal
  | { readonly code: 'not-whole'; readonly part: string; readonly sum: number }
  | { readonly code: 'fibre-twice'; readonly part: string; readonly fibre: string }
  | { readonly code: 'not-https'; readonly address: string }
  | { readonly code: 'not-a-country'; readonly country: string }

export type SkuRefusal =
  | EditRefusal
  /** Another variant has this code or this barcode already. */
  | { readonly code: 'variant-has-it'; readonly taken: string; readonly by: string }
  | { readonly code: 'not-a-gtin'; readonly gtin: string }
  | { readonly code: 'lacks-part'; readonly part: string }
  | { readonly code: 'unknown-part'; readonly part: string }
  | { readonly code: 'not-https'; readonly address: string }

/** Hang tags of these variants, a page for each, in a PDF. */
export interface TagsFile {
  readonly styleRevisionId: StyleRevisionId
  readonly codes: readonly string[]
  readonly folder: string
  readonly name: string
}
