import type { Kind } from '../kind.ts'
import type { MaterialRole } from '../pattern/pattern.ts'
import type { Hash, Micrometres, Permille, Thousandths } from '../quantity.ts'
import type { Origin } from '../resources/station.ts'
import type { MaterialId } from '../stock/material.ts'
import type { StyleRevisionId } from '../style/style.ts'
import type { Instant } from '../time.ts'

export type BomLineId = Kind<string, 'BomLineId'>
export type BomQuantityId = Kind<string, 'BomQuantityId'>
export type BomCellId = Kind<string, 'BomCellId'>
export type BomColourId = Kind<string, 'BomColourId'>
export type BomSubstituteId = Kind<string, 'BomSubstituteId'>
export type BomGeometryId = Kind<string, 'BomGeometryId'>
export type BomCheckId = Kind<string, 'BomCheckId'>

/** What one garment needs of a material. The need of a run adds wastage, set-up and rounding. */
export interface BomLine {
  readonly id: BomLineId
  readonly styleRevisionId: StyleRevisionId
  readonly position: number
  readonly materialId: MaterialId
  /** The pieces cut from it; null for trims. */
  readonly role: MaterialRole | null
  /** For a garment of any size that has no quantity of its own. */
  readonly quantity: Thousandths
  readonly wastage: Permille
  /** Lost once a run, however many are made. */
  readonly setUp: Thousandths
  /** Bought or cut in multiples of this; 1 is as it comes. */
  readonly roundTo: Thousandths
  readonly origin: Origin
}

/** The quantity of a line for one size, where it differs. */
export interface BomQuantity {
  readonly id: BomQuantityId
  readonly bomLineId: BomLineId
  readonly size: string
  readonly quantity: Thousandths
  readonly origin: Origin
}

/** What a line takes in one colourway, where it differs; null leaves it as it is. Navy thread in navy. */
export interface BomColour {
  readonly id: BomColourId
  readonly bomLineId: BomLineId
  readonly colourway: string
  readonly materialId: MaterialId | null
  /** In every size of that colourway that has none of its own in it. */
  readonly quantity: Thousandths | null
  readonly origin: Origin
}

/** The quantity of a line for one size of one colourway, where it differs: it goes before all others. */
export interface BomCell {
  readonly id: BomCellId
  readonly bomLineId: BomLineId
  readonly colourway: string
  readonly size: string
  readonly quantity: Thousandths
  readonly origin: Origin
}

/** What may be taken instead, the best first. */
export interface BomSubstitute {
  readonly id: BomSubstituteId
  readonly bomLineId: BomLineId
  readonly position: number
  readonly materialId: MaterialId
  /** Of the substitute for a thousand of the material: 1,050 is 5 % more. */
  readonly ratio: Permille
  readonly origin: Origin
}

/** What the quantities of a line were computed from. A line without one was typed. */
export interface BomGeometry {
  readonly id: BomGeometryId
  readonly bomLineId: BomLineId
  readonly width: Micrometres
  readonly efficiency: Permille
  /** The nest that the efficiency is of; null while it is the floor's default. */
  readonly nest: string | null
  /** Of the pieces that were measured. */
  readonly piecesHash: Hash
  readonly origin: Origin
}

/** A person's word that a line is right, on its content at that moment. */
export interface BomCheck {
  readonly id: BomCheckId
  readonly bomLineId: BomLineId
  readonly checksum: string
  readonly by: string
  readonly at: Instant
  readonly origin: Origin
}

export interface Bom {
  readonly lines: readonly BomLine[]
  readonly quantities: readonly BomQuantity[]
  readonly colours: readonly BomColour[]
  readonly cells: readonly BomCell[]
  readonly substitutes: readonly BomSubstitute[]
  readonly geometries: readonly BomGeometry[]
  readonly checks: readonly BomCheck[]
}

export const NO_BOM: Bom = {
  lines: [],
  quantities: [],
  colours: [],
  cells: [],
  substitutes: [],
  geometries: [],
  checks: [],
}
