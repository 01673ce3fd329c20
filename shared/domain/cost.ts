import type { Bom, BomLine } from './bom.ts'
import type { Floor } from './floor.ts'
import { meanSlowness } from './learning.ts'
import type { Material } from './material.ts'
import { needOf } from './need.ts'
import { attendedMinutes, type Operation } from './operation.ts'
import type { Money, Permille, Pieces } from './quantity.ts'

/** Where a run's money goes, for one garment, in minor units (not rounded: a working, not a price). */
export interface UnitCost {
  readonly run: Pieces
  readonly material: number
  readonly minutes: number
  readonly changeover: number
  readonly overhead: number
  readonly total: number
}

export interface CostBasis {
  readonly floor: Floor
  readonly bom: Bom
  readonly materials: readonly Material[]
  readonly operations: readonly Operation[]
  /** How fast its makers learn it; null where every piece takes its standard minutes. */
  readonly rate: Permille | null
  /** Minutes lost to set-ups in a run, whatever its length. */
  readonly changeoverMinutes: number
  /** The size and the colourway that a run is costed in. */
  readonly size: string
  readonly colourway: string
}

export const COSTED_RUNS = [50, 120, 300, 500] as readonly number[] as readonly Pieces[]

/** Make cost by DOMAIN rule 33: material with wastage, SAM over efficiency, changeover over the run, overhead. */
export function unitCost(basis: CostBasis, run: Pieces): UnitCost {
  const { floor } = basis
  const material = materialCost(basis, run) / run
  const attended = meanAttended(basis, run)
  const minutes = (attended * floor.minuteCost * 1000) / floor.efficiency
  const changeover = (basis.changeoverMinutes * floor.minuteCost) / run
  const overhead = ((material + minutes + changeover) * floor.overhead) / 1000
  return {
    run,
    material,
    minutes,
    changeover,
    overhead,
    total: material + minutes + changeover + overhead,
  }
}

/** A person's minutes for one garment, on the mean of a run: standard minutes, and what learning costs. */
export function meanAttended({ operations, rate }: CostBasis, run: Pieces): number {
  return operations.reduce((sum, operation) => {
    const cycles = Math.ceil(run / operation.piecesPerCycle)
    return sum + attendedMinutes(operation) * meanSlowness(rate, cycles)
  }, 0)
}

export const asMoney = (minorUnits: number) => Math.round(minorUnits) as Money

/** What a line costs in a run, in minor units. */
export function lineCost(
  { bom, materials, size, colourway }: CostBasis,
  line: BomLine,
  run: Pieces,
) {
  const need = needOf(bom, line, { colourway, pieces: { [size]: run } })
  const material = materials.find(({ id }) => id === need.materialId)
  return (need.quantity / 1000) * ((material?.pricePerThousand ?? 0) / 1000)
}

function materialCost(basis: CostBasis, run: Pieces): number {
  return basis.bom.lines.reduce((sum, line) => sum + lineCost(basis, line, run), 0)
}
