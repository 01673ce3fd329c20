import { Thermometer, Wrench } from 'lucide-react'
import type { FloorJob } from '../../../../shared/contract/floor.ts'
import { recipeText } from '../../../../shared/domain/style/recipe.ts'
import styles from './Tooling.module.css'

/** What the operator fits and what the press must do for a job; nothing where it needs neither. */
export function Tooling({ planned: { kit, recipe } }: { readonly planned: FloorJob }) {
  if (!kit && !recipe) return null
  return (
    <span className={styles.tooling}>
      {recipe && (
        <span>
          <Thermometer size={20} aria-hidden /> {recipeText(recipe)}
        </span>
      )}
      {kit && (
        <span>
          <Wrench size={20} aria-hidden /> {kit}
        </span>
      )}
    </span>
  )
}
