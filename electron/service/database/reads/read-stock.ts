import type { Stock } from '../../../../shared/contract/factory.ts'
import type { Thousandths } from '../../../../shared/domain/quantity.ts'
import type { Lot } from '../../../../shared/domain/stock/material.ts'
import type { Instant } from '../../../../shared/domain/time.ts'
import type { Reader } from '../reader.ts'
import { readPricedMaterials, readPricePoints } from './read-prices.ts'

/** Materials at today's price and lots, each lot with what no drop has reserved of it. */
export function readStock(reader: Reader, now: Instant): Stock {
  return {
    materials: readPricedMaterials(reader, now),
    prices: readPricePoints(reader),
    lots: readFreeLots(reader),
  }
}

export type FreeLot = Lot & { readonly free: Thousandths }

/** What no drop has reserved of each lot. */
export function readFreeLots(reader: Reader): readonly FreeLot[] {
  return reader.all<FreeLot>(
    `select lot.*, lot.quantity -
       coalesce((select sum(quantity) from reservation where lotId = lot.id), 0) as free
     from lot order by materialId, hereAt, code`,
  )
}
