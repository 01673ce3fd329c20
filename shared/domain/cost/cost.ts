import type { Bom, BomLine } from '../bom/bom.ts'
import { type Need, needsByLine } from '../bom/need.ts'
import type { Permille, Pieces } from '../quantity.ts'
import { type ChangeoverRule, changeover } from '../resources/changeover.ts'
import type { Floor } from '../resources/floor.ts'
import type { Material } from '../stock/material.ts'
import { meanSlowness } from '../style/learning.ts'
import { attendedMinutes, type Operation } from '../style/operation.ts'
import type { Minutes } from '../time.ts'

/** Where a run's money goes, for one garment, in minor units (not rounded: a working, not a price). */
export interface UnitCost {
  readonly run: Pieces
  readonly material: number
  readonly minutes: number
  readonly changeover: number
  readonly overhead: number
  readonly total: number
}

/** The set-up before the first piece of an operation, by the floor's rules. */
export interface SetUp {
  readonly operation: string
  readonly minutes: Minutes
}

export interface CostBasis {
  readonly floor: Floor
  readonly bom: Bom
  readonly materials: readonly Material[]
  readonly operations: readonly Operation[]
  /** How fast its makers learn it; null where every piece takes its standard minutes. */
  readonly rate: Permille | null
  /** What a run of it is set up for, once each, however long it is. */
  readonly setUps: readonly SetUp[]
  /** The size and the colourway that a run is costed in. */
  readonly size: string
  readonly colourway: string
}

export const COSTED_RUNS = [50, 120, 300, 500] as readonly number[] as readonly Pieces[]

/** Unit cost by DOMAIN rule 33: material with wastage, SAM over efficiency, changeover over the run, overhead. */
export function unitCost(basis: CostBasis, run: Pieces): UnitCost {
  const { floor } = basis
  const material = materialCost(basis, run) / run
  const attended = meanAttended(basis, run)
  const minutes = (attended * floor.minuteCost * 1000) / floor.efficiency
  const setUp = (setUpMinutes(basis) * floor.minuteCost) / run
  const overhead = ((material + minutes + setUp) * floor.overhead) / 1000
  return {
    run,
    material,
    minutes,
    changeover: setUp,
    overhead,
    total: material + minutes + setUp + overhead,
  }
}

/** A person's minutes for one garment, on the mean of a run: standard minutes, and what learning costs. */
export function meanAttended({ operations, rate }: CostBasis, run: Pieces): number {
  return operations.reduce((sum, operation) => {
    const cycles = Math.ceil(run / operation.piecesPerCycle)
    return sum + attendedMinutes(operation) * meanSlowness(rate, cycles)
  }, 0)
}

export const setUpMinutes = ({ setUps }: Pick<CostBasis, 'setUps'>): number =>
  setUps.reduce((sum, { minutes }) => sum + minutes, 0)

/** From whatever stood there before: the rule that says so of anything, and nothing where there is none. */
export function setUpsOf(
  rules: readonly ChangeoverRule[],
  operations: readonly Operation[],
): readonly SetUp[] {
  return operations.flatMap(({ name, stationKind, setUpKey }) => {
    const found = changeover(rules, stationKind, null, setUpKey)
    return found.allowed === 'yes' && found.minutes > 0
      ? [{ operation: name, minutes: found.minutes }]
      : []
  })
}

/** A line's need in a run, and what that costs in minor units. */
export interface LineCost extends Need {
  readonly line: BomLine
  readonly material: Material | undefined
  readonly cost: number
}

export function lineCosts(basis: CostBasis, run: Pieces): readonly LineCost[] {
  const { bom, materials, size, colourway } = basis
  const byId = new Map(materials.map((one) => [one.id, one]))
  return needsByLine(bom, { colourway, pieces: { [size]: run } }).map((need) => {
    const material = byId.get(need.materialId)
    const cost = (need.quantity / 1000) * ((material?.pricePerThousand ?? 0) / 1000)
    return { ...need, material, cost }
  })
}

function materialCost(basis: CostBasis, run: Pieces): number {
  return lineCosts(basis, run).reduce((sum, { cost }) => sum + cost, 0)
}
