import { describe, expect, it } from 'vitest'
import type { OperationEntry } from '../../shared/contract/patterns.ts'
import type { RecipeValues } from '../../shared/domain/style/recipe.ts'
import { type DraftedTee, draftTee } from '../drafted-tee.ts'
import { eachInSample } from '../each-in-sample.ts'
import { freshId } from '../fresh-id.ts'
import type { SmallService } from '../small-service.ts'

let small: SmallService
let tee: DraftedTee
eachInSample(async (opened) => {
  small = opened
  tee = await draftTee(small)
})

const recipe = { temperature: 160, dwell: 15, pressure: 300, peel: 'cold' } as RecipeValues

async function entryOf(name: string): Promise<OperationEntry> {
  const { operations, links, kits, recipes } = await tee.sheet()
  const { origin: _, position: __, ...operation } = operations.find((one) => one.name === name)!
  const own = <Item extends { readonly operationId: string }>(items: readonly Item[]) =>
    items.filter(({ operationId }) => operationId === operation.id)
  const [had] = own(recipes)
  return {
    ...operation,
    predecessors: own(links).map(({ predecessorId, transferBatch }) => ({
      operationId: predecessorId,
      transferBatch,
    })),
    kit: own(kits)[0]?.kit ?? null,
    recipe: had
      ? { temperature: had.temperature, dwell: had.dwell, pressure: had.pressure, peel: had.peel }
      : null,
  }
}

describe('an operation', () => {
  it('takes its tool and its recipe along into the next draft', async () => {
    expect(await entryOf('Chest print')).toMatchObject({
      kit: 'Platen 40×50',
      recipe: { temperature: 155, peel: 'hot' },
    })
    expect(
      (await small.see('patterns.compare', { from: tee.from, to: tee.draft }))!.operations,
    ).toEqual([])
  })

  it('changes both in one step, which is told by the comparison and taken back whole', async () => {
    const entry = await entryOf('Chest print')
    await small.must('patterns.saveOperation', { ...entry, kit: 'Platen 30×30', recipe })
    expect(
      (await small.see('patterns.compare', { from: tee.from, to: tee.draft }))!.operations,
    ).toEqual([expect.objectContaining({ kind: 'changed', fields: ['kit', 'recipe'] })])
    await small.must('history.undo', null)
    expect(await entryOf('Chest print')).toEqual(entry)
    await small.must('patterns.saveOperation', { ...entry, kit: null, recipe: null })
    expect(await tee.sheet()).toMatchObject({ kits: [], recipes: [] })
  })

  it('has no recipe where nothing presses', async () => {
    const sew = await entryOf('Sew')
    expect(await small.ask('patterns.saveOperation', { ...sew, recipe })).toMatchObject({
      refusal: { code: 'no-press', operation: 'Sew', kind: 'sew' },
    })
  })

  it('goes with its tool and its recipe', async () => {
    const { id } = await entryOf('Chest print')
    await small.must('patterns.removeOperation', id)
    expect(await tee.sheet()).toMatchObject({ kits: [], recipes: [] })
  })
})

describe('a learning class', () => {
  it('makes short runs dearer, and is part of what is compared', async () => {
    const before = (await tee.sheet()).costs
    await small.must('patterns.setLearning', { styleRevisionId: tee.draft, novelty: 'new' })
    const { costs, learning } = await tee.sheet()
    expect(learning?.novelty).toBe('new')
    const more = costs.map(({ minutes }, at) => minutes / before[at]!.minutes)
    expect(more.every((share) => share > 1)).toBe(true)
    expect(more.toSorted((a, b) => b - a)).toEqual(more)
    expect(
      (await small.see('patterns.compare', { from: tee.from, to: tee.draft }))!.learning,
    ).toEqual([expect.objectContaining({ kind: 'added', now: { novelty: 'new' } })])
    await small.must('patterns.setLearning', { styleRevisionId: tee.draft, novelty: null })
    expect((await tee.sheet()).costs).toEqual(before)
  })

  it('is chosen for drafts only', async () => {
    const ask = { styleRevisionId: tee.from, novelty: 'repeat' } as const
    expect(await small.ask('patterns.setLearning', ask)).toMatchObject({
      refusal: { code: 'not-draft', letter: 'A', state: 'released' },
    })
  })
})

describe('a recipe', () => {
  const proof = async (differs: object = {}) => {
    const { stations } = await small.see('factory.setup', null)
    const { operations } = (await small.see('patterns.style', tee.from))!
    const print = operations.find(({ kind }) => kind === 'press')!
    return {
      id: freshId<never>('rpf'),
      operationId: print.id,
      stationId: stations.find(({ kind }) => kind === 'press')!.id,
      by: 'Operator 2',
      ...({ temperature: 154, dwell: 12, pressure: 290 } as object as RecipeValues),
      ...differs,
    }
  }

  it('is proven by what was measured near enough to it, at a press', async () => {
    await small.must('floor.proveRecipe', await proof())
    expect(await small.ask('floor.proveRecipe', await proof({ temperature: 140 }))).toMatchObject({
      refusal: { code: 'off-recipe', asked: { temperature: 155 }, measured: { temperature: 140 } },
    })
    const { stations } = await small.see('factory.setup', null)
    const stationId = stations.find(({ kind }) => kind === 'cell')!.id
    expect(await small.ask('floor.proveRecipe', await proof({ stationId }))).toMatchObject({
      refusal: { code: 'wrong-station', needs: 'press' },
    })
  })
})
