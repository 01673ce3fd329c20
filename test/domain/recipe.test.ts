import { describe, expect, it } from 'vitest'
import {
  isWithin,
  type RecipeValues,
  recipeContent,
  takesRecipe,
} from '../../shared/domain/style/recipe.ts'
import { pieces } from '../small-factory.ts'
import { asked, refusalOf, running, scene } from '../small-floor.ts'

const recipe = { temperature: 155, dwell: 12, pressure: 280, peel: 'hot' } as RecipeValues

it('is of what presses, and of nothing else', () => {
  expect(['fuse', 'press', 'sew', 'cut'].filter((kind) => takesRecipe(kind as never))).toEqual([
    'fuse',
    'press',
  ])
})

it.each([
  [{ temperature: 160 }, true],
  [{ temperature: 161 }, false],
  [{ dwell: 13 }, true],
  [{ dwell: 14 }, false],
  [{ pressure: 252 }, true],
  [{ pressure: 251 }, false],
])('is met by what was measured near to it: %o %s', (measured, met) => {
  expect(isWithin(recipe, { ...recipe, ...measured } as RecipeValues)).toBe(met)
})

it('is named by its values, and not by its record', () => {
  expect(recipeContent({ ...recipe, id: 'rcp_1' } as RecipeValues)).toBe(recipeContent(recipe))
})

it('keeps a job from starting where nobody has proven it', () => {
  expect(refusalOf(scene({ recipe: 'unproven' }), asked('start'))).toEqual({
    code: 'recipe-not-proven',
    station: 'SEW-A',
  })
  expect(refusalOf(scene({ recipe: 'proven' }), asked('start'))).toBe('taken')
})

describe('a first article', () => {
  const waiting = scene({ ...running, article: 'awaited', cycle: pieces(2) })
  const good = (count: number) => asked('good', { pieces: pieces(count) })

  it('is one cycle of good pieces, until a person has released it', () => {
    expect(refusalOf(waiting, good(2))).toBe('taken')
    expect(refusalOf(waiting, good(3))).toEqual({
      code: 'article-awaited',
      station: 'SEW-A',
      most: 2,
    })
    expect(refusalOf(scene({ ...waiting, article: 'released' }), good(30))).toBe('taken')
  })

  it('keeps nobody from scrapping, pausing or finishing short', () => {
    const torn = asked('scrap', { pieces: pieces(9), reason: 'Scorched' })
    expect(refusalOf(waiting, torn)).toBe('taken')
    expect(refusalOf(waiting, asked('pause', { reason: 'Quality' }))).toBe('taken')
    expect(refusalOf(waiting, asked('finish', { reason: 'Press is down' }))).toBe('taken')
  })
})
