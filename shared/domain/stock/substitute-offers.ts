import type { BomSubstitute } from '../bom/bom.ts'
import { needsByLine, type PiecesBySize } from '../bom/need.ts'
import type { Permille, Thousandths } from '../quantity.ts'
import type { DropFacts, LineFacts } from '../readiness/readiness.ts'
import type { Lot, Material, MaterialId } from './material.ts'
import { coverOf } from './stock-cover.ts'
import { takenFor } from './substitution.ts'

/** A substitute that a BOM allows and that lies free, for what no lot of the material itself can cover. */
export interface SubstituteOffer {
  readonly material: Material
  readonly instead: Material
  readonly ratio: Permille
  /** Of the material. */
  readonly quantity: Thousandths
  /** Of the substitute, for it. */
  readonly takes: Thousandths
}

type Free = Pick<Lot, 'materialId'> & { readonly free: Thousandths }

/** The best of each material first, as the BOM has them. */
export function substituteOffers(
  facts: DropFacts,
  lots: readonly Free[],
): readonly SubstituteOffer[] {
  if (facts.drop.ended !== 'no') return []
  const allowed = allowedIn(facts.lines)
  return coverOf(facts).flatMap(({ material, needed, reserved }) => {
    const missing = needed - reserved - freeOf(lots, material.id)
    if (missing <= 0) return []
    return allowed
      .filter(({ materialId }) => materialId === material.id)
      .flatMap((one) => offerOf(facts, lots, material, one, missing))
  })
}

function offerOf(
  { materials, substitutions }: DropFacts,
  lots: readonly Free[],
  material: Material,
  { insteadId, ratio, most }: Allowed,
  missing: number,
): readonly SubstituteOffer[] {
  const instead = materials.find(({ id }) => id === insteadId)
  const taken = substitutions
    .filter((one) => one.materialId === material.id && one.insteadId === insteadId)
    .reduce((sum, { quantity }) => sum + quantity, 0)
  const reach = Math.floor((freeOf(lots, insteadId) * 1000) / ratio)
  const quantity = Math.min(missing, most - taken, reach) as Thousandths
  if (!instead || quantity <= 0) return []
  return [{ material, instead, ratio, quantity, takes: takenFor(quantity, ratio) }]
}

interface Allowed {
  readonly materialId: MaterialId
  readonly insteadId: MaterialId
  readonly ratio: Permille
  /** What the lines that allow it need of the material. */
  readonly most: number
}

/** Where lines differ about the ratio, the greatest counts: never too little is taken. */
function allowedIn(lines: readonly LineFacts[]): readonly Allowed[] {
  const found = new Map<string, Allowed>()
  for (const { one, need } of lines.flatMap(allowedBy)) {
    const { materialId, quantity } = need
    const key = `${materialId} ${one.materialId}`
    const before = found.get(key)
    found.set(key, {
      materialId,
      insteadId: one.materialId,
      ratio: Math.max(before?.ratio ?? 0, one.ratio) as Permille,
      most: (before?.most ?? 0) + quantity,
    })
  }
  return [...found.values()]
}

/** A colourway that takes another material for a line takes it without the line's substitutes. */
function allowedBy({ bom, line, quantities }: LineFacts) {
  const pieces = Object.fromEntries(quantities.map((one) => [one.size, one.pieces] as const))
  const run = { colourway: line.colourway, pieces: pieces as PiecesBySize }
  return needsByLine(bom, run).flatMap((need) => {
    if (need.materialId !== need.line.materialId) return []
    return substitutesOf(bom.substitutes, need.line.id).map((one) => ({ one, need }))
  })
}

const substitutesOf = (all: readonly BomSubstitute[], lineId: BomSubstitute['bomLineId']) =>
  all.filter(({ bomLineId }) => bomLineId === lineId).toSorted((a, b) => a.position - b.position)

const freeOf = (lots: readonly Free[], materialId: MaterialId): number =>
  lots.filter((lot) => lot.materialId === materialId).reduce((sum, { free }) => sum + free, 0)
