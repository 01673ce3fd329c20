import type { Kind } from '../kind.ts'
import type { Hash, Seconds } from '../quantity.ts'
import type { Origin, StationId } from '../resources/station.ts'
import type { Instant } from '../time.ts'
import type { OperationId, OperationKind } from './operation.ts'

export type RecipeId = Kind<string, 'RecipeId'>
export type RecipeProofId = Kind<string, 'RecipeProofId'>

/** Whole degrees. */
export type Celsius = Kind<number, 'Celsius'>

/** Whole kilopascals: 100 are one bar. */
export type Kilopascals = Kind<number, 'Kilopascals'>

/** When the carrier comes off the transfer: while it is hot, once it is cold, or there is none. */
export const PEELS = ['hot', 'cold', 'none'] as const
export type Peel = (typeof PEELS)[number]

/** What a press must really do, measured and not dialled (DOMAIN rule 24). */
export interface RecipeValues {
  readonly temperature: Celsius
  readonly dwell: Seconds
  readonly pressure: Kilopascals
  readonly peel: Peel
}

/** The recipe of one operation. */
export interface Recipe extends RecipeValues {
  readonly id: RecipeId
  readonly operationId: OperationId
  readonly origin: Origin
}

/** What somebody measured at a station when they proved a recipe there. */
export type Measured = Pick<RecipeValues, 'temperature' | 'dwell' | 'pressure'>

/** That a station makes what a recipe asks; it stands for those very values, by their hash. */
export interface RecipeProof extends Measured {
  readonly id: RecipeProofId
  readonly operationId: OperationId
  readonly stationId: StationId
  readonly recipeHash: Hash
  readonly by: string
  readonly at: Instant
  readonly origin: Origin
}

/** How a recipe stands at a station; `none` where the operation has no recipe. */
export type RecipeStanding = 'none' | 'proven' | 'unproven'

const PRESSING: readonly OperationKind[] = ['fuse', 'press']

/** Only what presses has a recipe. */
export const takesRecipe = (kind: OperationKind): boolean => PRESSING.includes(kind)

export function recipeValues({ temperature, dwell, pressure, peel }: RecipeValues): RecipeValues {
  return { temperature, dwell, pressure, peel }
}

/** What a recipe's hash is taken of. */
export const recipeContent = (recipe: RecipeValues): string => JSON.stringify(recipeValues(recipe))

/** Why what was measured is not what the recipe asks. */
export interface OffRecipe {
  readonly code: 'off-recipe'
  readonly asked: Measured
  readonly measured: Measured
}

/** Null when the measure is near enough. */
export function offRecipe(recipe: RecipeValues, measured: Measured): OffRecipe | null {
  if (isWithin(recipe, measured)) return null
  return { code: 'off-recipe', asked: measuresOf(recipe), measured: measuresOf(measured) }
}

const measuresOf = ({ temperature, dwell, pressure }: Measured): Measured => ({
  temperature,
  dwell,
  pressure,
})

/** How far a measure may be from the recipe: 5 °C, 1 s, a tenth of the pressure. */
export function isWithin(recipe: RecipeValues, measured: Measured): boolean {
  return (
    Math.abs(measured.temperature - recipe.temperature) <= 5 &&
    Math.abs(measured.dwell - recipe.dwell) <= 1 &&
    Math.abs(measured.pressure - recipe.pressure) * 10 <= recipe.pressure
  )
}

/** 155 °C · 12 s · 2.8 bar · peel hot */
export function recipeText({ temperature, dwell, pressure, peel }: RecipeValues): string {
  const lift = peel === 'none' ? 'no peel' : `peel ${peel}`
  return `${temperature} °C · ${dwell} s · ${pressure / 100} bar · ${lift}`
}
