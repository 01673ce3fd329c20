import type { StationId } from '../../../../shared/domain/resources/station.ts'
import type { OperationId } from '../../../../shared/domain/style/operation.ts'
import {
  type Recipe,
  type RecipeStanding,
  recipeContent,
} from '../../../../shared/domain/style/recipe.ts'
import { hashOf } from '../blobs.ts'
import type { Reader } from '../reader.ts'

export function findRecipe(reader: Reader, operationId: OperationId): Recipe | null {
  return reader.one<Recipe>('select * from recipe where operationId = ?', operationId) ?? null
}

/** A proof stands for the values that were proven: another temperature is another recipe. */
export function recipeStanding(
  reader: Reader,
  recipe: Recipe | null,
  stationId: StationId,
): RecipeStanding {
  if (!recipe) return 'none'
  const proof = reader.one(
    'select 1 from recipeProof where operationId = ? and stationId = ? and recipeHash = ?',
    recipe.operationId,
    stationId,
    hashOf(recipeContent(recipe)),
  )
  return proof ? 'proven' : 'unproven'
}
