import type { FloorJob } from '../../../../shared/contract/floor.ts'
import {
  type Measured,
  type Recipe,
  type RecipeProofId,
  recipeText,
} from '../../../../shared/domain/style/recipe.ts'
import { useCommand } from '../../../bridge/hooks.ts'
import { newId } from '../../../bridge/new-id.ts'
import { explainProof } from '../refusals.ts'
import { MeasureSheet } from './MeasureSheet.tsx'

interface ProveSheetProps {
  readonly planned: FloorJob
  readonly recipe: Recipe
  readonly by: string
  close(): void
}

/** Before the first start: what the empty press does. */
export function ProveSheet({ planned, recipe, by, close }: ProveSheetProps) {
  const command = useCommand('floor.proveRecipe')
  const { operation, booking, style } = planned
  async function say(measured: Measured) {
    const of = { operationId: operation.id, stationId: booking.stationId, by }
    const outcome = await command({ id: newId<RecipeProofId>('rpf'), ...of, ...measured })
    return outcome.ok ? null : explainProof(outcome.refusal)
  }
  return (
    <MeasureSheet
      title={`Prove ${operation.name} of ${style.code}`}
      recipe={recipe}
      by={by}
      done="Proven"
      say={say}
      close={close}
    >
      <p>
        The recipe asks {recipeText(recipe)}. Measure the press with a probe and a gauge, and write
        down what it does.
      </p>
    </MeasureSheet>
  )
}
