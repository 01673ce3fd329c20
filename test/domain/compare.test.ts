import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Bom, type BomLine, type BomQuantity, NO_BOM } from '../../shared/domain/bom/bom.ts'
import { bomItems, compareBoms } from '../../shared/domain/compare/compare-bom.ts'
import { compareCosts } from '../../shared/domain/compare/compare-cost.ts'
import { compareGrades, gradeItems } from '../../shared/domain/compare/compare-grades.ts'
import { compareLearning, learningItems } from '../../shared/domain/compare/compare-learning.ts'
import { applyDifferences, type Keyed } from '../../shared/domain/compare/compare-lists.ts'
import {
  compareOperations,
  operationItems,
  type Routing,
} from '../../shared/domain/compare/compare-operations.ts'
import { compareSlots } from '../../shared/domain/compare/compare-slots.ts'
import type { UnitCost } from '../../shared/domain/cost/cost.ts'
import { NOVELTIES } from '../../shared/domain/style/learning.ts'
import { link, operation, pieces } from '../small-factory.ts'

const figure = fc.integer({ min: 0, max: 4 })

const aLine = fc.record({ material: figure, role: figure, quantity: figure, wastage: figure })

const sized = fc.dictionary(fc.constantFrom('S', 'M', 'L'), figure)

const coloured = fc.dictionary(
  fc.constantFrom('Ecru', 'Navy'),
  fc.record({ material: figure, quantity: figure }),
)

const celled = fc.dictionary(fc.constantFrom('Ecru S', 'Ecru M', 'Navy M'), figure)

const others = fc.array(fc.record({ material: figure, ratio: figure }), { maxLength: 2 })

const measured = fc.option(figure)

const aBom = fc
  .array(fc.tuple(aLine, sized, coloured, others, measured, celled), { maxLength: 6 })
  .map((all): Bom => {
    const lines = all.map(([one], position) => lineOf(position, one))
    const quantities = all.flatMap(([, sizes], position) =>
      Object.entries(sizes).map(
        ([size, quantity]) =>
          ({ id: `bqy_${position}${size}`, bomLineId: `bom_${position}`, size, quantity }) as never,
      ),
    )
    const of = (position: number) => ({ bomLineId: `bom_${position}` })
    const colours = all.flatMap(([, , byColour], position) =>
      Object.entries(byColour).map(([colourway, { material, quantity }]) => {
        const materialId = material === 0 ? null : `mat_${material}`
        return { ...of(position), colourway, materialId, quantity } as never
      }),
    )
    const substitutes = all.flatMap(([, , , instead], at) =>
      instead.map(({ material, ratio }, position) => {
        return { ...of(at), position, materialId: `mat_${material}`, ratio } as never
      }),
    )
    const geometries = all.flatMap(([, , , , efficiency], position) =>
      efficiency === null
        ? []
        : ({ ...of(position), width: 1_600, efficiency, nest: null } as never),
    )
    const cells = all.flatMap(([, , , , , byCell], position) =>
      Object.entries(byCell).map(([place, quantity]) => {
        const [colourway, size] = place.split(' ')
        return { ...of(position), colourway, size, quantity } as never
      }),
    )
    const plain = { lines, quantities: quantities as readonly BomQuantity[], checks: [] }
    return { ...plain, colours, cells, substitutes, geometries }
  })

function lineOf(
  position: number,
  { material, role, quantity, wastage }: { [name in string]: number },
): BomLine {
  return {
    id: `bom_${position}`,
    styleRevisionId: 'srv_1',
    position,
    materialId: `mat_${material}`,
    role: role === 0 ? null : ['shell', 'lining', 'rib', 'trim'][role! - 1],
    quantity,
    wastage,
    setUp: 0,
    roundTo: 1,
    origin: 'own',
  } as never
}

const aRecipe = fc.record({
  temperature: figure,
  dwell: figure,
  pressure: figure,
  peel: fc.constantFrom('hot', 'none'),
})

const aStep = fc.tuple(
  fc.constantFrom('Cut', 'Sew', 'Press'),
  figure,
  fc.boolean(),
  fc.option(fc.constantFrom('Platen', 'Folder')),
  fc.option(aRecipe),
)

const aRouting = fc.array(aStep, { maxLength: 6 }).map((all): Routing => {
  const id = (position: number) => `opn_${position}` as never
  const of = (position: number) => ({ operationId: id(position), origin: 'own' }) as const
  return {
    operations: all.map(([name, attended], position) =>
      operation({ id: id(position), position, name, attended: attended as never }),
    ),
    links: all.flatMap(([, , follows], position) =>
      follows && position > 0
        ? [link({ operationId: id(position), predecessorId: id(position - 1) })]
        : [],
    ),
    kits: all.flatMap(([, , , kit], position) =>
      kit ? [{ id: `okt_${position}` as never, kit, ...of(position) }] : [],
    ),
    recipes: all.flatMap(([, , , , recipe], position) =>
      recipe ? [{ id: `rcp_${position}`, ...recipe, ...of(position) } as never] : [],
    ),
  }
})

const aLearning = fc.option(fc.record({ novelty: fc.constantFrom(...NOVELTIES) }))

const aGrading = fc.option(
  fc.record({
    name: fc.constant(null),
    sizes: fc.constantFrom(['S', 'M'], ['S', 'M', 'L']),
    base: fc.constantFrom('S', 'M'),
    rules: fc.array(
      fc.record({ rule: fc.constantFrom('1', '2'), growths: fc.array(fc.tuple(figure, figure)) }),
      { maxLength: 3 },
    ),
  }),
)

/** A list by its keys: the order of a map tells nothing. */
const told = <Item>(items: Keyed<Item>) => Object.fromEntries(items)

describe('the difference of two revisions', () => {
  it('of their BOMs, made to the old one, gives the new one', () => {
    fc.assert(
      fc.property(aBom, aBom, (old, now) => {
        const made = applyDifferences(bomItems(old), compareBoms(old, now))
        expect(told(made)).toEqual(told(bomItems(now)))
      }),
    )
  })

  it('of their operations, made to the old ones, gives the new ones', () => {
    fc.assert(
      fc.property(aRouting, aRouting, (old, now) => {
        const made = applyDifferences(operationItems(old), compareOperations(old, now))
        expect(told(made)).toEqual(told(operationItems(now)))
      }),
    )
  })

  it('of their grade rules, made to the old ones, gives the new ones', () => {
    fc.assert(
      fc.property(aGrading, aGrading, (old, now) => {
        const made = applyDifferences(gradeItems(old), compareGrades(old, now))
        expect(told(made)).toEqual(told(gradeItems(now)))
      }),
    )
  })

  it('of their learning classes, made to the old one, gives the new one', () => {
    fc.assert(
      fc.property(aLearning, aLearning, (old, now) => {
        const made = applyDifferences(learningItems(old), compareLearning(old, now))
        expect(told(made)).toEqual(told(learningItems(now)))
      }),
    )
  })

  it('is nothing between a revision and itself, whatever its records are called', () => {
    fc.assert(
      fc.property(aBom, aRouting, (bom, routing) => {
        const renamed = JSON.parse(JSON.stringify([bom, routing]).replaceAll('_', '_n')) as never
        const [otherBom, otherRouting] = renamed as [Bom, Routing]
        const materials = (one: Bom): Bom =>
          JSON.parse(JSON.stringify(one).replaceAll('mat_n', 'mat_')) as Bom
        expect(compareBoms(bom, materials(otherBom))).toEqual([])
        expect(compareOperations(routing, otherRouting)).toEqual([])
      }),
    )
  })

  it('names the fields that changed, and no other', () => {
    const old: Bom = {
      ...NO_BOM,
      lines: [lineOf(0, { material: 1, role: 1, quantity: 3, wastage: 0 })],
    }
    const now: Bom = {
      ...NO_BOM,
      lines: [lineOf(0, { material: 1, role: 1, quantity: 4, wastage: 0 })],
    }
    expect(compareBoms(old, now)).toMatchObject([
      { kind: 'changed', fields: ['quantity'], old: { quantity: 3 }, now: { quantity: 4 } },
    ])
  })

  it('is of cost only where a part of it differs', () => {
    const cost: UnitCost = {
      run: pieces(120),
      material: 300,
      minutes: 200,
      changeover: 10,
      overhead: 61,
      total: 571,
    }
    expect(compareCosts(cost, cost)).toEqual([])
    expect(compareCosts(cost, { ...cost, material: 310, total: 581 })).toEqual([
      { part: 'material', old: 300, now: 310 },
      { part: 'total', old: 571, now: 581 },
    ])
  })

  it('of slots tells another module from another revision of the same', () => {
    const parts = (module: string, letter: string) =>
      ({
        slots: [{ kind: 'sleeve', moduleRevisionId: 'mrv_1' }],
        modules: [{ module: { code: module }, revision: { id: 'mrv_1', letter } }],
      }) as never
    expect(compareSlots(parts('S-01', 'A'), parts('S-01', 'A'))).toEqual([])
    expect(compareSlots(parts('S-01', 'A'), parts('S-01', 'B'))).toMatchObject([
      { fields: ['letter'] },
    ])
    expect(compareSlots(parts('S-01', 'A'), parts('S-02', 'A'))).toMatchObject([
      { fields: ['module'] },
    ])
  })
})
