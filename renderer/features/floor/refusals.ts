import type { ArticleRefusal, ProofRefusal } from '../../../shared/contract/refusals.ts'
import type { FloorRefusal } from '../../../shared/domain/floor/floor-report.ts'
import type { Progress } from '../../../shared/domain/floor/floor-run.ts'
import { isWithin, type OffRecipe } from '../../../shared/domain/style/recipe.ts'

/** Why the floor said no, and what to do about it. */
export function explainFloor(refusal: FloorRefusal): string {
  switch (refusal.code) {
    case 'gone':
      return 'This job or station is no longer in the factory. Go to all stations and choose anew.'
    case 'not-booked':
      return 'This job has no time on the board. The planner places it there first.'
    case 'wrong-station':
      return `${refusal.station} cannot do this job. Start it at a ${refusal.needs}.`
    case 'station-busy':
      return `${refusal.job} is on here. Pause or finish it first.`
    case 'predecessor-not-done':
      return `Too early: ${refusal.job} comes first and has ${refusal.good} good. This starts when it has ${refusal.enough}.`
    case 'recipe-not-proven':
      return `Nobody has proven this recipe at ${refusal.station} yet. Measure the press, then write down what it does under “Prove recipe”.`
    case 'article-awaited':
      return `The first good piece comes first: at most ${refusal.most} until somebody has looked at it and released it at ${refusal.station}.`
    case 'wrong-state':
      return refusal.kind === 'take-back'
        ? 'Work was reported since this start. Take that back first.'
        : `This job ${STATES[refusal.state]}`
    case 'too-many':
      return `That would make ${refusal.counted} counted; at most ${refusal.most} may be, over-run included. Look at the number again.`
    case 'no-pieces':
      return 'Count at least one piece.'
    case 'no-reason':
      return 'Choose a reason first.'
    case 'nothing-to-take-back':
      return 'That is taken back already. Nothing changed.'
  }
}

const STATES: { readonly [State in Progress['state']]: string } = {
  waiting: 'has not started. Start it first.',
  running: 'runs already.',
  paused: 'is paused. Resume it first.',
  done: 'is finished. To go on, take back its finish under “Last 10”.',
}

/** Why a recipe is not proven yet. */
export function explainProof(refusal: ProofRefusal): string {
  switch (refusal.code) {
    case 'gone':
      return 'This job or station is no longer in the factory. Go to all stations and choose anew.'
    case 'no-recipe':
      return 'This operation has no recipe any more: it can start as it is.'
    case 'no-reason':
      return 'Say first who works here.'
    case 'wrong-station':
      return `${refusal.station} cannot do this. Prove it at a ${refusal.needs}.`
    case 'off-recipe':
      return `Too far from the recipe: ${offWords(refusal)}. Set the press right and measure again.`
  }
}

/** Why a first article is not released. */
export function explainArticle(refusal: ArticleRefusal): string {
  switch (refusal.code) {
    case 'gone':
      return 'This job or station is no longer in the factory. Go to all stations and choose anew.'
    case 'no-recipe':
      return 'This operation has no recipe any more: it runs on as it is.'
    case 'no-reason':
      return 'Say first who works here.'
    case 'not-on':
      return `The job is not on at ${refusal.station}. Start it here first.`
    case 'no-first-piece':
      return 'Nothing good is counted yet. Count the first good piece, then look at it.'
    case 'released-already':
      return `${refusal.by} has released it already. Count on.`
    case 'off-recipe':
      return `Too far from the recipe: ${offWords(refusal)}. Set the press right and make another piece.`
  }
}

/** Only what is too far off is told. */
function offWords({ asked, measured }: OffRecipe) {
  const told = [
    ['temperature', '°C', 1],
    ['dwell', 's', 1],
    ['pressure', 'bar', 100],
  ] as const
  const recipe = { ...asked, peel: 'none' } as const
  return told
    .filter(([what]) => !isWithin(recipe, { ...asked, [what]: measured[what] }))
    .map(([what, unit, by]) => {
      const [is, should] = [measured[what] / by, asked[what] / by]
      return `${is} ${unit} where ${should} ${unit} is asked`
    })
    .join(', ')
}
