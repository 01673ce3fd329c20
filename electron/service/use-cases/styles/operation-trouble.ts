import type { EditRefusal } from '../../../../shared/contract/refusals.ts'
import type { Operation } from '../../../../shared/domain/style/operation.ts'
import { type RecipeValues, takesRecipe } from '../../../../shared/domain/style/recipe.ts'
import { goesRound } from '../../../../shared/domain/style/routing.ts'

interface OperationAsk<Id> extends Pick<Operation, 'name' | 'kind'> {
  readonly id: Id
  readonly predecessors: readonly { readonly operationId: Id }[]
  readonly recipe: RecipeValues | null
}

/** No operation comes before itself, and only what presses has a recipe: of a style as of a module. */
export function findOperationTrouble<Id>(
  { id, name, kind, predecessors, recipe }: OperationAsk<Id>,
  links: readonly { readonly operationId: Id; readonly predecessorId: Id }[],
): EditRefusal | null {
  const sooner = predecessors.map(({ operationId }) => operationId)
  if (goesRound(id, sooner, links)) return { code: 'goes-round', operation: name }
  return recipe && !takesRecipe(kind) ? { code: 'no-press', operation: name, kind } : null
}
