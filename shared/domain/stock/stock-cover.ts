import type { Thousandths } from '../quantity.ts'
import type { DropFacts } from '../readiness/readiness.ts'
import type { Instant } from '../time.ts'
import type { Material } from './material.ts'
import type { SubstitutionId } from './substitution.ts'

/** How far the reservations of a drop cover its need of one material. */
export interface Cover {
  readonly material: Material
  readonly needed: Thousandths
  readonly reserved: Thousandths
  /** When the last of what is reserved is on the floor; null when nothing is reserved. */
  readonly hereAt: Instant | null
  /** When the first booking that uses it starts; null while it has none. */
  readonly usedFrom: Instant | null
  /** What stands in for some of it, and is not needed of it any more. */
  readonly instead: readonly Replaced[]
}

export interface Replaced {
  readonly substitutionId: SubstitutionId
  readonly by: Material
  readonly quantity: Thousandths
}

type CoverFacts = Pick<
  DropFacts,
  'needs' | 'materials' | 'lots' | 'reservations' | 'substitutions' | 'jobs' | 'view'
>

export function coverOf(facts: CoverFacts): readonly Cover[] {
  return facts.needs.flatMap(({ materialId, quantity }) => {
    const material = facts.materials.find(({ id }) => id === materialId)
    if (!material) return []
    const held = facts.reservations.flatMap((reservation) => {
      const lot = facts.lots.find(({ id }) => id === reservation.lotId)
      return lot?.materialId === materialId ? [{ lot, quantity: reservation.quantity }] : []
    })
    return [
      {
        material,
        needed: quantity,
        reserved: held.reduce((sum, one) => sum + one.quantity, 0) as Thousandths,
        hereAt:
          held.length > 0 ? (Math.max(...held.map(({ lot }) => lot.hereAt)) as Instant) : null,
        usedFrom: usedFrom(facts, material),
        instead: insteadOf(facts, material),
      },
    ]
  })
}

function insteadOf({ substitutions, materials }: CoverFacts, { id }: Material) {
  return substitutions.flatMap((one): readonly Replaced[] => {
    const by = materials.find((material) => material.id === one.insteadId)
    if (one.materialId !== id || !by) return []
    return [{ substitutionId: one.id, by, quantity: one.quantity }]
  })
}

/** Fabric is used from the first cut on; trims from the first job that is not a cut. */
function usedFrom({ jobs, view }: CoverFacts, { kind }: Material): Instant | null {
  const starts = jobs.flatMap(({ id, operationId }) => {
    const booking = view.bookingOf.get(id)
    const isCut = view.operation.get(operationId)?.kind === 'cut'
    return booking && isCut === (kind === 'fabric') ? [booking.start] : []
  })
  return starts.length > 0 ? (Math.min(...starts) as Instant) : null
}
