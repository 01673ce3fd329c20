import { describe, expect, it } from 'vitest'
import { styleContent } from '../../shared/domain/style/content.ts'
import { link, operation, sew } from '../small-factory.ts'
import { bom } from '../small-facts.ts'

const press = operation({ id: 'opn_press' as never, kind: 'press', stationKind: 'press' })
const parts = {
  revision: { sizes: 'S|M' },
  modules: [],
  colourways: [],
  bom,
  operations: [sew, press],
  links: [link({ operationId: press.id, predecessorId: sew.id })],
  joints: [],
  kits: [],
  recipes: [],
  learning: null,
  label: null,
  slots: [],
}
const contentOf = (differs: object) => styleContent({ ...parts, ...differs } as never)
const of = { operationId: press.id, origin: 'own' }
const recipe = { id: 'rcp_1', temperature: 155, dwell: 12, pressure: 280, peel: 'hot', ...of }

describe('the content of a style revision', () => {
  it('is what it was before operations had tools and styles were learnt, where there is neither', () => {
    const bare = JSON.parse(contentOf({})) as { readonly operations: readonly unknown[][] }
    expect(Object.keys(bare)).not.toContain('novelty')
    expect(bare.operations.map((one) => one.length)).toEqual([2, 2])
  })

  it.each([
    ['a kit', { kits: [{ id: 'okt_1', kit: 'Platen', ...of }] }],
    ['a recipe', { recipes: [recipe] }],
    ['a hotter recipe', { recipes: [{ ...recipe, temperature: 160 }] }],
    ['a learning class', { learning: { id: 'lrn_1', novelty: 'new', origin: 'own' } }],
  ])('is another with %s', (_, differs) => {
    expect(contentOf(differs)).not.toBe(contentOf({}))
  })

  it('is another with a quantity for one size of one colour, and what it was without', () => {
    const lines = (differs: object) =>
      (JSON.parse(contentOf({ bom: { ...bom, ...differs } })) as { bom: unknown[][] }).bom
    const own = { bomLineId: bom.lines[0]!.id, colourway: 'Navy', size: 'M', quantity: 950 }
    expect(lines({}).map((one) => one.length)).toEqual([2])
    expect(lines({ cells: [own] })).not.toEqual(lines({}))
    expect(lines({ cells: [own] })[0]!.at(-1)).toEqual([['Navy', 'M', 950]])
  })

  it('does not hang on what its records are called', () => {
    const other = { ...recipe, id: 'rcp_2', origin: 'sample' }
    expect(contentOf({ recipes: [other] })).toBe(contentOf({ recipes: [recipe] }))
  })
})
