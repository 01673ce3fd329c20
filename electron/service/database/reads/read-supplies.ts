import { NO_BOM } from '../../../../shared/domain/bom/bom.ts'
import { explode, type Need, type PiecesBySize } from '../../../../shared/domain/bom/need.ts'
import type { Drop, DropId, DropLine, DropQuantity } from '../../../../shared/domain/drop/drop.ts'
import { grouped } from '../../../../shared/domain/grouped.ts'
import type { Thousandths } from '../../../../shared/domain/quantity.ts'
import type { Supply } from '../../../../shared/domain/schedule/plan.ts'
import type { Lot, Material } from '../../../../shared/domain/stock/material.ts'
import type { Reservation } from '../../../../shared/domain/stock/stock.ts'
import { type Substitution, withSubstitutes } from '../../../../shared/domain/stock/substitution.ts'
import type { Instant } from '../../../../shared/domain/time.ts'
import { listOf, type Reader } from '../reader.ts'
import { readBoms } from './read-bom.ts'

/** For each drop and material it needs: what is missing, and when the last of what is reserved arrives. */
export function readSupplies(
  reader: Reader,
  drops: readonly Drop[],
  lines: readonly DropLine[],
): readonly Supply[] {
  const materials = new Map(readMaterials(reader).map((one) => [one.id, one]))
  const held = grouped(readHeld(reader, drops), ({ dropId }) => dropId)
  const needs = readNeeds(reader, lines)
  return drops.flatMap(({ id }) =>
    (needs.get(id) ?? []).flatMap(({ materialId, quantity }) => {
      const material = materials.get(materialId)
      if (!material) return []
      const own = (held.get(id) ?? []).filter((one) => one.materialId === materialId)
      const reserved = own.reduce((sum, one) => sum + one.quantity, 0)
      return [
        {
          dropId: id,
          material: material.code,
          unit: material.unit,
          usedBy: material.kind === 'fabric' ? ('cutting' as const) : ('making' as const),
          missing: Math.max(0, quantity - reserved) as Thousandths,
          hereAt: own.length > 0 ? (Math.max(...own.map(({ hereAt }) => hereAt)) as Instant) : null,
        },
      ]
    }),
  )
}

export function readMaterials(reader: Reader): readonly Material[] {
  return reader.all<Material>('select * from material order by code')
}

type Held = Reservation & Pick<Lot, 'materialId' | 'hereAt'>

function readHeld(reader: Reader, drops: readonly Drop[]): readonly Held[] {
  return reader.all<Held>(
    `select reservation.*, lot.materialId, lot.hereAt from reservation join lot on lot.id = lotId
     where dropId in (select value from json_each(?))`,
    listOf(drops.map(({ id }) => id)),
  )
}

/** What each drop needs of each material: its lines exploded one by one, for each is a run of its own; then with its substitutes. */
export function readNeeds(
  reader: Reader,
  lines: readonly DropLine[],
): ReadonlyMap<DropId, readonly Need[]> {
  const boms = readBoms(
    reader,
    lines.map(({ styleRevisionId }) => styleRevisionId),
  )
  const quantities = grouped(
    reader.all<DropQuantity>(
      'select * from dropQuantity where dropLineId in (select value from json_each(?))',
      listOf(lines.map(({ id }) => id)),
    ),
    ({ dropLineId }) => dropLineId,
  )
  const byDrop = grouped(lines, ({ dropId }) => dropId)
  const substitutions = grouped(
    readSubstitutions(reader, [...byDrop.keys()]),
    ({ dropId }) => dropId,
  )
  return new Map(
    [...byDrop].map(([dropId, own]) => {
      const needs = own.flatMap((line) => {
        const pieces = (quantities.get(line.id) ?? []).map((one) => [one.size, one.pieces] as const)
        const bom = boms.get(line.styleRevisionId) ?? NO_BOM
        const run = {
          colourway: line.colourway,
          pieces: Object.fromEntries(pieces) as PiecesBySize,
        }
        return explode(bom, [run])
      })
      return [dropId, withSubstitutes(summed(needs), substitutions.get(dropId) ?? [])]
    }),
  )
}

export function readSubstitutions(
  reader: Reader,
  dropIds: readonly DropId[],
): readonly Substitution[] {
  return reader.all<Substitution>(
    'select * from substitution where dropId in (select value from json_each(?)) order by rowid',
    listOf(dropIds),
  )
}

function summed(needs: readonly Need[]): readonly Need[] {
  return [...grouped(needs, ({ materialId }) => materialId)].map(([materialId, own]) => ({
    materialId,
    quantity: own.reduce((sum, { quantity }) => sum + quantity, 0) as Thousandths,
  }))
}
