import { useState } from 'react'
import type { FloorJob } from '../../../shared/contract/floor.ts'
import type { Seconds } from '../../../shared/domain/quantity.ts'
import type { Celsius, Kilopascals, Recipe, RecipeProofId } from '../../../shared/domain/recipe.ts'
import { useCommand } from '../../bridge/hooks.ts'
import { newId } from '../../bridge/new-id.ts'
import { recipeText } from '../../kit/format.ts'
import { Measure } from './Measure.tsx'
import styles from './ProveSheet.module.css'
import { explainProof } from './refusals.ts'
import { Sheet } from './Sheet.tsx'
import { Tap } from './Tap.tsx'

interface ProveSheetProps {
  readonly planned: FloorJob
  readonly recipe: Recipe
  readonly by: string
  close(): void
}

/** Kilopascals in a tap: a tenth of a bar. */
const TENTH = 10

/** What the press was measured to do. Nothing is filled in: a recipe is measured, not dialled. */
export function ProveSheet({ planned, recipe, by, close }: ProveSheetProps) {
  const [temperature, setTemperature] = useState<number | null>(null)
  const [dwell, setDwell] = useState<number | null>(null)
  const [pressure, setPressure] = useState<number | null>(null)
  const { prove, trouble } = useProof(planned, by, close)
  const isWhole = temperature !== null && dwell !== null && pressure !== null
  return (
    <Sheet title={`Prove ${planned.operation.name} of ${planned.style.code}`} close={close}>
      <div className={styles.prove}>
        <p>
          The recipe asks {recipeText(recipe)}. Measure the press with a probe and a gauge, and
          write down what it does.
        </p>
        <div className={styles.measures}>
          <Measure
            label="Temperature"
            asked={recipe.temperature}
            value={temperature}
            text={(value) => `${value} °C`}
            step={1}
            change={setTemperature}
          />
          <Measure
            label="Dwell"
            asked={recipe.dwell}
            value={dwell}
            text={(value) => `${value} s`}
            step={1}
            change={setDwell}
          />
          <Measure
            label="Pressure"
            asked={recipe.pressure}
            value={pressure}
            text={(value) => `${value / 100} bar`}
            step={TENTH}
            change={setPressure}
          />
        </div>
        {trouble && (
          <p role="alert" className={styles.trouble}>
            {trouble}
          </p>
        )}
        <Tap
          look="primary"
          disabled={!isWhole}
          under={isWhole ? `by ${by}` : 'all three are measured'}
          onClick={() =>
            isWhole &&
            void prove({
              temperature: temperature as Celsius,
              dwell: dwell as Seconds,
              pressure: pressure as Kilopascals,
            })
          }
        >
          Proven
        </Tap>
      </div>
    </Sheet>
  )
}

function useProof({ operation, booking }: FloorJob, by: string, close: () => void) {
  const command = useCommand('floor.proveRecipe')
  const [trouble, setTrouble] = useState<string | null>(null)
  async function prove(measured: Pick<Recipe, 'temperature' | 'dwell' | 'pressure'>) {
    const of = { operationId: operation.id, stationId: booking.stationId, by }
    const outcome = await command({ id: newId<RecipeProofId>('rpf'), ...of, ...measured })
    if (outcome.ok) close()
    else setTrouble(explainProof(outcome.refusal))
  }
  return { prove, trouble }
}
