import type { ProofEntry } from '../../../../shared/contract/floor.ts'
import type { ProofRefusal } from '../../../../shared/contract/refusals.ts'
import { added, type Change } from '../../../../shared/domain/change.ts'
import { ok, type Result, refuse } from '../../../../shared/domain/result.ts'
import { offRecipe, recipeContent } from '../../../../shared/domain/style/recipe.ts'
import { hashOf } from '../../database/blobs.ts'
import { findRecipe } from '../../database/reads/read-recipes.ts'
import type { Hands } from '../../use-case.ts'
import { find } from '../edit.ts'

/** Keeps what a press was measured to do, if that is what the recipe asks (DOMAIN rule 24). */
export function proveRecipe(
  { reader, now }: Hands,
  { by, ...entry }: ProofEntry,
): Result<readonly Change[], ProofRefusal> {
  const operation = find(reader, 'operation', entry.operationId)
  const station = find(reader, 'station', entry.stationId)
  if (!operation || !station) return refuse({ code: 'gone' })
  const recipe = findRecipe(reader, operation.id)
  if (!recipe) return refuse({ code: 'no-recipe' })
  if (by === '') return refuse({ code: 'no-reason' })
  if (station.kind !== operation.stationKind) {
    return refuse({
      code: 'wrong-station',
      station: station.code,
      needs: operation.stationKind,
    })
  }
  const off = offRecipe(recipe, entry)
  if (off) return refuse(off)
  const recipeHash = hashOf(recipeContent(recipe))
  return ok(added('recipeProof', { ...entry, recipeHash, by, at: now(), origin: operation.origin }))
}
