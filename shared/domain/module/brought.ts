import type { BomLine, BomLineId } from '../bom/bom.ts'
import type { Kind } from '../kind.ts'
import type { Origin } from '../resources/station.ts'
import type { StyleParts } from '../style/content.ts'
import type { Operation, OperationId } from '../style/operation.ts'
import { recipeValues } from '../style/recipe.ts'
import type { SlotId } from '../style/style.ts'
import { type Brings, moduleTooling, type Tooling } from './module-brings.ts'

export type BroughtId = Kind<string, 'BroughtId'>

/** That a BOM line or an operation of a style came with the module in a slot, and what it was then. One of the two ids is null. */
export interface Brought {
  readonly id: BroughtId
  readonly slotId: SlotId
  readonly bomLineId: BomLineId | null
  readonly operationId: OperationId | null
  /** As it was brought: what differs now was altered by a person. */
  readonly content: string
  readonly origin: Origin
}

/** In a fixed order of fields: equal lines are written alike. */
export function lineContent(
  { materialId, role, quantity, wastage, setUp, roundTo }: Omit<BomLine, 'id' | 'styleRevisionId'>,
  bySize: readonly { readonly size: string; readonly quantity: number }[],
): string {
  const sizes = bySize.map((one) => [one.size, one.quantity]).toSorted()
  return JSON.stringify([materialId, role, quantity, wastage, setUp, roundTo, sizes])
}

export function operationContent(
  one: Omit<Operation, 'id' | 'styleRevisionId'>,
  { kit, recipe }: Tooling,
): string {
  const { name, kind, stationKind, skill, attended, unattended, piecesPerCycle, setUpKey } = one
  return JSON.stringify([
    [name, kind, stationKind, skill],
    [attended, unattended, piecesPerCycle, setUpKey],
    [kit, recipe && Object.values(recipeValues(recipe))],
  ])
}

/** What each line and each operation of a module would be brought as. */
export function bringsContents({ lines, quantities, operations }: Brings): readonly string[] {
  return [
    ...lines.map((line) =>
      lineContent(
        line,
        quantities.filter(({ moduleLineId }) => moduleLineId === line.id),
      ),
    ),
    ...operations.map((one) => operationContent(one, moduleTooling(one))),
  ]
}

export type BroughtTo = Pick<StyleParts, 'bom' | 'operations' | 'kits' | 'recipes'>

/** Whether a person has altered it since. What is gone was altered, too. */
export function isAltered({ bomLineId, operationId, content }: Brought, to: BroughtTo): boolean {
  const line = to.bom.lines.find(({ id }) => id === bomLineId)
  if (line) {
    const isOf = (one: { readonly bomLineId: BomLineId }) => one.bomLineId === line.id
    const { colours, cells, substitutes } = to.bom
    if ([...colours, ...cells, ...substitutes].some(isOf)) return true
    return lineContent(line, to.bom.quantities.filter(isOf)) !== content
  }
  const operation = to.operations.find(({ id }) => id === operationId)
  return !operation || operationContent(operation, toolingIn(to, operation.id)) !== content
}

function toolingIn({ kits, recipes }: BroughtTo, id: OperationId): Tooling {
  return {
    kit: kits.find(({ operationId }) => operationId === id)?.kit ?? null,
    recipe: recipes.find(({ operationId }) => operationId === id) ?? null,
  }
}
