import type { BomLine, BomQuantity } from '../bom/bom.ts'
import type { Kind } from '../kind.ts'
import type { Operation, OperationLink } from '../style/operation.ts'
import type { RecipeValues } from '../style/recipe.ts'
import type { ModuleRevisionId } from './module.ts'

export type ModuleLineId = Kind<string, 'ModuleLineId'>
export type ModuleQuantityId = Kind<string, 'ModuleQuantityId'>
export type ModuleOperationId = Kind<string, 'ModuleOperationId'>
export type ModuleLinkId = Kind<string, 'ModuleLinkId'>

/** A BOM line that a module brings to every style whose slot it fills. */
export type ModuleLine = Omit<BomLine, 'id' | 'styleRevisionId'> & {
  readonly id: ModuleLineId
  readonly moduleRevisionId: ModuleRevisionId
}

export type ModuleQuantity = Omit<BomQuantity, 'id' | 'bomLineId'> & {
  readonly id: ModuleQuantityId
  readonly moduleLineId: ModuleLineId
}

/** A step of making that a module brings, with its tool; the four figures of its recipe are null where it has none. */
export type ModuleOperation = Omit<Operation, 'id' | 'styleRevisionId'> & {
  readonly id: ModuleOperationId
  readonly moduleRevisionId: ModuleRevisionId
  readonly kit: string | null
} & { readonly [Name in keyof RecipeValues]: RecipeValues[Name] | null }

export type ModuleLink = Omit<OperationLink, 'id' | 'operationId' | 'predecessorId'> & {
  readonly id: ModuleLinkId
  readonly operationId: ModuleOperationId
  readonly predecessorId: ModuleOperationId
}

/** All that a module brings beside its pieces. */
export interface Brings {
  readonly lines: readonly ModuleLine[]
  readonly quantities: readonly ModuleQuantity[]
  readonly operations: readonly ModuleOperation[]
  readonly links: readonly ModuleLink[]
}

export const NOTHING: Brings = { lines: [], quantities: [], operations: [], links: [] }

/** An operation's tool and recipe, where it has them. */
export interface Tooling {
  readonly kit: string | null
  readonly recipe: RecipeValues | null
}

export function moduleTooling(operation: ModuleOperation): Tooling {
  const { kit, temperature, dwell, pressure, peel } = operation
  const isWhole = temperature !== null && dwell !== null && pressure !== null && peel !== null
  return { kit, recipe: isWhole ? { temperature, dwell, pressure, peel } : null }
}
