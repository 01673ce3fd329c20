import type { Seconds } from '../../../../../shared/domain/quantity.ts'
import { ok, type Result, refuse } from '../../../../../shared/domain/result.ts'
import type { OperationKind } from '../../../../../shared/domain/style/operation.ts'
import {
  type Celsius,
  type Kilopascals,
  type Peel,
  type Recipe,
  type RecipeValues,
  takesRecipe,
} from '../../../../../shared/domain/style/recipe.ts'

/** A recipe as it is typed: degrees, seconds, bars; all empty where there is none yet. */
export interface RecipeDraft {
  readonly temperature: string | number
  readonly dwell: string | number
  readonly pressure: string | number
  readonly peel: Peel
}

/** Kilopascals in one bar. */
export const BAR = 100

export function recipeDraft(recipe: Recipe | undefined): RecipeDraft {
  if (!recipe) return { temperature: '', dwell: '', pressure: '', peel: 'none' }
  const { temperature, dwell, pressure, peel } = recipe
  return { temperature, dwell, pressure: pressure / BAR, peel }
}

/** What is sent; nothing for an operation that does not press, or while nothing is typed. */
export function recipeEntry(
  { temperature, dwell, pressure, peel }: RecipeDraft,
  kind: OperationKind,
): Result<RecipeValues | null, string> {
  const typed = [temperature, dwell, pressure]
  if (!takesRecipe(kind) || typed.every((one) => one === '')) return ok(null)
  if (typed.some((one) => one === '')) {
    return refuse('A recipe has a temperature, a dwell and a pressure: type all three, or none.')
  }
  return ok({
    temperature: Math.round(Number(temperature)) as Celsius,
    dwell: Math.round(Number(dwell)) as Seconds,
    pressure: Math.round(Number(pressure) * BAR) as Kilopascals,
    peel,
  })
}
