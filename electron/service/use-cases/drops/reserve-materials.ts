import type { ReserveRefusal } from '../../../../shared/contract/refusals.ts'
import type { Change } from '../../../../shared/domain/change.ts'
import type { DropId } from '../../../../shared/domain/drop/drop.ts'
import type { Thousandths } from '../../../../shared/domain/quantity.ts'
import type { DropFacts } from '../../../../shared/domain/readiness/readiness.ts'
import { ok, type Result, refuse } from '../../../../shared/domain/result.ts'
import type { MaterialId } from '../../../../shared/domain/stock/material.ts'
import type { Reservation, ReservationId } from '../../../../shared/domain/stock/stock.ts'
import { coverOf } from '../../../../shared/domain/stock/stock-cover.ts'
import { readFactsOf } from '../../database/reads/read-facts.ts'
import { type FreeLot, readFreeLots } from '../../database/reads/read-stock.ts'
import type { Hands } from '../../use-case.ts'

/**
 * Reserves what a drop still needs from the lots that are free, earliest first, and of one shade where a single
 * shade reaches. What cannot be had stays short, and the gate says so.
 */
export function reserveMaterials(
  hands: Hands,
  dropId: DropId,
): Result<readonly Change[], ReserveRefusal> {
  const { reader, now } = hands
  const facts = readFactsOf(reader, now(), dropId)
  if (!facts) return refuse({ code: 'gone' })
  const short = coverOf(facts).filter(({ needed, reserved }) => reserved < needed)
  if (short.length === 0) return refuse({ code: 'nothing-to-reserve' })
  const lots = readFreeLots(reader)
  const changes = short.flatMap(({ material, needed, reserved }) =>
    reserveOf(hands, facts, lots, material.id, needed - reserved),
  )
  if (changes.length > 0) return ok(changes)
  return refuse({ code: 'nothing-free', materials: short.map(({ material }) => material.code) })
}

/** Adds to what the drop has reserved of these lots. */
export function reserveOf(
  { newId }: Hands,
  { drop, reservations }: DropFacts,
  lots: readonly FreeLot[],
  materialId: MaterialId,
  wanted: number,
): readonly Change[] {
  const free = lots.filter((lot) => lot.materialId === materialId && lot.free > 0)
  return takeFrom(inShadeOrder(free, wanted), wanted).map(({ lot, quantity }): Change => {
    const before = reservations.find(({ lotId }) => lotId === lot.id) ?? null
    const after: Reservation = {
      id: before?.id ?? newId<ReservationId>('rsv'),
      dropId: drop.id,
      lotId: lot.id,
      quantity: ((before?.quantity ?? 0) + quantity) as Thousandths,
      origin: drop.origin,
    }
    return { table: 'reservation', before, after }
  })
}

function takeFrom(lots: readonly FreeLot[], wanted: number) {
  let left = wanted
  return lots.flatMap((lot) => {
    const quantity = Math.min(left, lot.free) as Thousandths
    left -= quantity
    return quantity > 0 ? [{ lot, quantity }] : []
  })
}

/** A shade that reaches alone comes first, for a garment never mixes shades; then whatever is here soonest. */
function inShadeOrder(lots: readonly FreeLot[], wanted: number): readonly FreeLot[] {
  const free = (shade: string | null) =>
    lots.filter((lot) => lot.shade === shade).reduce((sum, lot) => sum + lot.free, 0)
  const reaches = (lot: FreeLot) => (free(lot.shade) >= wanted ? 0 : 1)
  return lots.toSorted(
    (a, b) =>
      reaches(a) - reaches(b) ||
      (a.shade ?? '').localeCompare(b.shade ?? '') ||
      a.hereAt - b.hereAt ||
      a.code.localeCompare(b.code),
  )
}
