import type { FloorJob } from '../../../../shared/contract/floor.ts'
import type { FirstArticleId } from '../../../../shared/domain/floor/first-article.ts'
import { type Measured, type Recipe, recipeText } from '../../../../shared/domain/style/recipe.ts'
import { useCommand } from '../../../bridge/hooks.ts'
import { newId } from '../../../bridge/new-id.ts'
import { explainArticle } from '../refusals.ts'
import { MeasureSheet } from './MeasureSheet.tsx'

interface ArticleSheetProps {
  readonly current: FloorJob
  readonly recipe: Recipe
  readonly by: string
  close(): void
}

/** After the first good piece: somebody looks at it, says what the press did meanwhile, and releases it. */
export function ArticleSheet({ current, recipe, by, close }: ArticleSheetProps) {
  const command = useCommand('floor.releaseArticle')
  const { job, operation, booking, style, revision } = current
  async function say(measured: Measured) {
    const of = { jobId: job.id, stationId: booking.stationId, by }
    const outcome = await command({ id: newId<FirstArticleId>('art'), ...of, ...measured })
    return outcome.ok ? null : explainArticle(outcome.refusal)
  }
  return (
    <MeasureSheet
      title={`First article of ${style.code} rev ${revision.letter} · ${operation.name}`}
      recipe={recipe}
      by={by}
      done="Release: it is good"
      say={say}
      close={close}
    >
      <p>
        Lay it beside the approved sample: place, size, colour, hold. Write down what the press did
        while it made it; the recipe asks {recipeText(recipe)}. If it is not good, close this, take
        its count back and scrap it.
      </p>
    </MeasureSheet>
  )
}
