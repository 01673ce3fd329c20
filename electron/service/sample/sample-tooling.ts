import type { Seconds } from '../../../shared/domain/quantity.ts'
import type { Station } from '../../../shared/domain/resources/station.ts'
import type { StyleParts } from '../../../shared/domain/style/content.ts'
import type { Operation } from '../../../shared/domain/style/operation.ts'
import type { OperationKit, OperationKitId } from '../../../shared/domain/style/operation-kit.ts'
import {
  type Celsius,
  type Kilopascals,
  type Recipe,
  type RecipeId,
  type RecipeProof,
  type RecipeProofId,
  recipeContent,
} from '../../../shared/domain/style/recipe.ts'
import { hashOf } from '../database/blobs.ts'
import type { Hands } from '../use-case.ts'
import type { SampleOperation, SampleStyle } from './sample-style-data.ts'

const origin = 'sample' as const

/** The tools and recipes of a style's operations. */
export function sampleTooling(
  { newId }: Hands,
  sample: SampleStyle,
  operations: readonly Operation[],
) {
  const mine = operations.map(({ id: operationId }, index) => ({
    of: { operationId, origin },
    ...sample.operations[index]!,
  }))
  return {
    kits: mine.flatMap(({ of, kit }): OperationKit[] =>
      kit === undefined ? [] : [{ id: newId<OperationKitId>('okt'), kit, ...of }],
    ),
    recipes: mine.flatMap(({ of, recipe }): Recipe[] =>
      recipe === undefined ? [] : [{ id: newId<RecipeId>('rcp'), ...recipeOf(recipe), ...of }],
    ),
  }
}

function recipeOf([temperature, dwell, pressure, peel]: NonNullable<SampleOperation['recipe']>) {
  return {
    temperature: temperature as Celsius,
    dwell: dwell as Seconds,
    pressure: pressure as Kilopascals,
    peel,
  }
}

/** That every press of the floor has made every recipe: the sample's first day is not spent on proofs. */
export function sampleProofs(
  { newId, now }: Hands,
  styles: readonly Pick<StyleParts, 'recipes'>[],
  stations: readonly Station[],
): readonly RecipeProof[] {
  const presses = stations.filter(({ kind }) => kind === 'press')
  return styles.flatMap(({ recipes }) =>
    recipes.flatMap(({ operationId, temperature, dwell, pressure, peel }) =>
      presses.map(({ id: stationId }) => ({
        id: newId<RecipeProofId>('rpf'),
        operationId,
        stationId,
        recipeHash: hashOf(recipeContent({ temperature, dwell, pressure, peel })),
        ...{ temperature, dwell, pressure, by: 'Operator 2', at: now(), origin },
      })),
    ),
  )
}
