import type { Kind } from '../kind.ts'
import type { Origin } from '../resources/station.ts'
import { SKU_PATTERN } from './sku.ts'

export type ShopId = Kind<string, 'ShopId'>

/** How what is made here is named to shops. There is one, once somebody has said anything of it. */
export interface Shop {
  readonly id: ShopId
  readonly skuPattern: string
  /** The address before a tag's SKU; empty when a tag holds the SKU alone. */
  readonly tagUrl: string
  /** The brand, as a shop writes it. */
  readonly vendor: string
  readonly origin: Origin
}

export const FIRST_SHOP: Omit<Shop, 'id' | 'origin'> = {
  skuPattern: SKU_PATTERN,
  tagUrl: '',
  vendor: '',
}

/** What a tag's QR code holds. */
export function tagText({ tagUrl }: Pick<Shop, 'tagUrl'>, code: string): string {
  if (tagUrl === '') return code
  const address = /[/=]$/.test(tagUrl) ? tagUrl : `${tagUrl}/`
  return address + encodeURIComponent(code)
}

/** An address that a phone may be sent to: by https, with a host, and without a name or a word of passage in it. */
export function isHttpsAddress(text: string): boolean {
  return /^https:\/\/[a-z0-9]([a-z0-9.-]*[a-z0-9])?\.[a-z]{2,}(:\d{1,5})?([/?#][^\s"<>\\^`{|}]*)?$/i.test(
    text,
  )
}
