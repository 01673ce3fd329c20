import type { Material } from '../../../shared/domain/material.ts'
import { type PricePoint, pricedAt } from '../../../shared/domain/price.ts'
import type { Instant } from '../../../shared/domain/time.ts'
import { readMaterials } from './read-supplies.ts'
import type { Reader } from './reader.ts'

export function readPricePoints(reader: Reader): readonly PricePoint[] {
  return reader.all<PricePoint>('select * from pricePoint order by since, id')
}

/** Materials at the price of this moment. */
export function readPricedMaterials(reader: Reader, now: Instant): readonly Material[] {
  return pricedAt(readMaterials(reader), readPricePoints(reader), now)
}
