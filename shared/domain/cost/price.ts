import type { Kind } from '../kind.ts'
import type { Money } from '../quantity.ts'
import type { Origin } from '../resources/station.ts'
import type { Material, MaterialId } from '../stock/material.ts'
import type { Instant } from '../time.ts'

export type PricePointId = Kind<string, 'PricePointId'>

/** Divisors of a thousand, so that the price of a thousand is whole too. */
export const PRICED_PER = [1, 10, 100, 1000] as const

/** What a material costs from a moment on, as a supplier says it: 12.50 for 100. */
export interface PricePoint {
  readonly id: PricePointId
  readonly materialId: MaterialId
  readonly price: Money
  readonly per: (typeof PRICED_PER)[number]
  readonly since: Instant
  readonly by: string
  readonly origin: Origin
}

function perThousand({ price, per }: Pick<PricePoint, 'price' | 'per'>): Money {
  return ((price * 1000) / per) as Money
}

/** The price of a thousand as it is said of as few as possible: 640,000 is 640 for one. */
export function asSaid(pricePerThousand: Money): Pick<PricePoint, 'price' | 'per'> {
  const per = PRICED_PER.find((few) => (pricePerThousand * few) % 1000 === 0) ?? 1000
  return { price: ((pricePerThousand * per) / 1000) as Money, per }
}

/** The newest first. */
export function historyOf(points: readonly PricePoint[], id: MaterialId): readonly PricePoint[] {
  return points
    .filter(({ materialId }) => materialId === id)
    .toSorted((a, b) => b.since - a.since || (a.id < b.id ? 1 : -1))
}

/** Materials at the price of a moment: the latest point that does not lie ahead, else what the material says. */
export function pricedAt(
  materials: readonly Material[],
  points: readonly PricePoint[],
  now: Instant,
): readonly Material[] {
  const latest = new Map<MaterialId, PricePoint>()
  for (const point of points) {
    const known = latest.get(point.materialId)
    const isLater =
      !known || point.since > known.since || (point.since === known.since && point.id > known.id)
    if (point.since <= now && isLater) latest.set(point.materialId, point)
  }
  return materials.map((material) => {
    const point = latest.get(material.id)
    return point ? { ...material, pricePerThousand: perThousand(point) } : material
  })
}
