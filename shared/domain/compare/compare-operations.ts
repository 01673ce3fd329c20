import type { Pieces } from '../quantity.ts'
import type { Operation, OperationLink } from '../style/operation.ts'
import type { OperationKit } from '../style/operation-kit.ts'
import { type Recipe, type RecipeValues, recipeValues } from '../style/recipe.ts'
import { compareLists, type Difference, type Keyed, keyed } from './compare-lists.ts'

export interface Routing {
  readonly operations: readonly Operation[]
  readonly links: readonly OperationLink[]
  readonly kits: readonly OperationKit[]
  readonly recipes: readonly Recipe[]
}

/** An operation without what names it in the file; what it follows stands in it by name. */
export type OperationItem = Omit<Operation, 'id' | 'styleRevisionId' | 'origin'> & {
  readonly follows: readonly (readonly [name: string, transferBatch: Pieces | null])[]
  readonly kit: string | null
  readonly recipe: RecipeValues | null
}

/** An operation is the same operation while it has the same name. */
export function operationItems(routing: Routing): Keyed<OperationItem> {
  const { operations, links } = routing
  const ordered = keyed(
    operations.toSorted((a, b) => a.position - b.position),
    ({ name }) => name,
  )
  const keys = new Map([...ordered].map(([key, { id }]) => [id, key]))
  return new Map(
    [...ordered].map(([key, { id, styleRevisionId: _, origin: __, ...operation }]) => {
      const before = links.filter(({ operationId }) => operationId === id)
      const follows = before
        .map((link) => [keys.get(link.predecessorId) ?? '', link.transferBatch] as const)
        .toSorted()
      return [key, { ...operation, follows, ...toolingOf(routing, id) }]
    }),
  )
}

function toolingOf({ kits, recipes }: Routing, id: Operation['id']) {
  const recipe = recipes.find(({ operationId }) => operationId === id)
  return {
    kit: kits.find(({ operationId }) => operationId === id)?.kit ?? null,
    recipe: recipe ? recipeValues(recipe) : null,
  }
}

export function compareOperations(
  old: Routing,
  now: Routing,
): readonly Difference<OperationItem>[] {
  return compareLists(operationItems(old), operationItems(now))
}
