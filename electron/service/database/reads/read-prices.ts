import { type PricePoint, pricedAt } from '../../../../shared/domain/cost/price.ts'
import type { Material } from '../../../../shared/domain/stock/material.ts'
import type { Instant } from '../../../../shared/domain/time.ts'
import type { Reader } from '../reader.ts'
import { readMaterials } from './read-supplies.ts'

export function readPricePoints(reader: Reader): readonly PricePoint[] {
  return reader.all<PricePoint>('select * from pricePoint order by since, id')
}

/** Materials at the price of this moment. */
export function readPricedMaterials(reader: Reader, now: Instant): readonly Material[] {
  return pricedAt(readMaterials(reader), readPricePoints(reader), now)
}
