import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Bom,
  type BomCell,
  type BomColour,
  type BomQuantity,
  NO_BOM,
} from '../../shared/domain/bom/bom.ts'
import { checkOf, findAltered, lineChecksum } from '../../shared/domain/bom/bom-check.ts'
import { bomEditOf, findBomTrouble } from '../../shared/domain/bom/bom-edit.ts'
import { moved, reordered } from '../../shared/domain/bom/bom-order.ts'
import { areaOfRole, fabricBasis, fabricUnder } from '../../shared/domain/bom/fabric-need.ts'
import { explode, type Need, type Run } from '../../shared/domain/bom/need.ts'
import { historyOf, type PricePoint, pricedAt } from '../../shared/domain/cost/price.ts'
import type { Hash, Micrometres, Money } from '../../shared/domain/quantity.ts'
import type { MaterialId } from '../../shared/domain/stock/material.ts'
import { after } from '../../shared/domain/time.ts'
import { floor, NOW } from '../small-factory.ts'
import { bomLine, jersey, nest, permille, thousandths } from '../small-facts.ts'

const navy = 'mat_navy' as MaterialId

function colour(differs: Partial<BomColour> = {}): BomColour {
  const own = { id: 'bcl_1' as never, bomLineId: bomLine().id, colourway: 'Navy' }
  return { ...own, materialId: navy, quantity: null, origin: 'own', ...differs }
}

function cell(differs: Partial<BomCell> = {}): BomCell {
  const own = { id: 'bce_1' as never, bomLineId: bomLine().id, colourway: 'Navy', size: 'M' }
  return { ...own, quantity: thousandths(950), origin: 'own', ...differs }
}

const run = (colourway: string, counts: Record<string, number>): Run => ({
  colourway,
  pieces: counts as never,
})

describe('what runs of several colours need', () => {
  const bom: Bom = { ...NO_BOM, lines: [bomLine()], colours: [colour()] }

  it('is another material where the line names one for the colour', () => {
    expect(explode(bom, [run('Ecru', { M: 10 }), run('Navy', { M: 4 })])).toEqual([
      { materialId: jersey.id, quantity: 5_000 },
      { materialId: navy, quantity: 2_000 },
    ])
  })

  it('takes the quantity of the colour before that of the size', () => {
    const size = { id: 'bqy_1', bomLineId: bomLine().id, size: 'M', quantity: 700, origin: 'own' }
    const quantities = [size as unknown as BomQuantity]
    const colours = [colour({ materialId: null, quantity: thousandths(900) })]
    const both = { ...bom, quantities, colours }
    expect(explode(both, [run('Navy', { M: 1 })])).toMatchObject([{ quantity: 900 }])
    expect(explode(both, [run('Ecru', { M: 1 })])).toMatchObject([{ quantity: 700 }])
  })

  it('takes the quantity of a size in a colour before that of the colour, and no other size or colour does', () => {
    const colours = [colour({ materialId: null, quantity: thousandths(900) })]
    const both = { ...bom, colours, cells: [cell()] }
    expect(explode(both, [run('Navy', { M: 1 })])).toMatchObject([{ quantity: 950 }])
    expect(explode(both, [run('Navy', { L: 1 })])).toMatchObject([{ quantity: 900 }])
    expect(explode(both, [run('Ecru', { M: 1 })])).toMatchObject([{ quantity: 500 }])
  })

  it('is never less of anything for one piece more, in any size of any colour', () => {
    const figure = fc.nat(3_000).map(thousandths)
    const line = fc.record({
      quantity: figure,
      wastage: fc.nat(1_000).map(permille),
      setUp: figure,
      roundTo: fc.integer({ min: 1, max: 5_000 }).map(thousandths),
    })
    const counts = fc.record({ S: fc.nat(200), M: fc.nat(200) })
    const others = fc.tuple(fc.option(figure), fc.option(figure))
    const law = fc.property(line, others, counts, counts, (own, [other, inM], ecru, dark) => {
      const colours = [colour({ quantity: other })]
      const cells = inM === null ? [] : [cell({ quantity: inM })]
      const made = { ...bom, lines: [bomLine(own)], colours, cells }
      const had = explode(made, [run('Ecru', ecru), run('Navy', dark)])
      const more = [
        explode(made, [run('Ecru', { ...ecru, S: ecru.S + 1 }), run('Navy', dark)]),
        explode(made, [run('Ecru', ecru), run('Navy', { ...dark, M: dark.M + 1 })]),
      ]
      for (const now of more) {
        for (const { materialId, quantity } of had) {
          expect(neededOf(now, materialId)).toBeGreaterThanOrEqual(quantity)
        }
      }
    })
    fc.assert(law)
  })
})

const neededOf = (needs: readonly Need[], id: MaterialId) =>
  needs.find(({ materialId }) => materialId === id)?.quantity ?? 0

describe('fabric under pieces', () => {
  const width = 1_600_000 as Micrometres
  const hash = nest().piecesHash

  it('is their area over the width and the efficiency', () => {
    const basis = { width, efficiency: permille(800), nest: null }
    expect(fabricUnder(1_280_000, basis)).toBe(1_000)
    expect(fabricUnder(1_280_001, basis)).toBe(1_001)
  })

  it('counts a piece as often as it is cut, and only those of the role', () => {
    const piece = (role: string, quantity: number) =>
      ({ role, quantity, geometryHash: 'g' as Hash }) as never
    const areas = areaOfRole(
      [piece('shell', 2), piece('rib', 1)],
      'shell',
      () => new Map([['M', 50]]),
    )
    expect([...areas]).toEqual([['M', 100]])
  })

  it('goes by the best fresh nest of the width, else by the default of the floor', () => {
    const nests = [nest(), nest({ code: 'N-2', efficiency: permille(860) })]
    const basis = (piecesHash: Hash, of = width) =>
      fabricBasis({ role: 'shell' }, of, nests, { piecesHash, floor })
    expect(basis(hash)).toMatchObject({ nest: 'N-2', efficiency: 860 })
    expect(basis('c'.repeat(64) as Hash)).toMatchObject({ nest: null, efficiency: 800 })
    expect(basis(hash, 1_500_000 as Micrometres)).toMatchObject({ nest: null })
  })
})

describe('the checksum of a line', () => {
  const checked = (line = bomLine(), rest: Partial<Bom> = {}): Bom => {
    const bom = { ...NO_BOM, ...rest, lines: [line] }
    const word = {
      checksum: lineChecksum({ ...NO_BOM, lines: [bomLine()] }, bomLine()),
      by: 'Lead',
      at: NOW,
    }
    const check = { id: 'bck_1' as never, bomLineId: line.id, ...word, origin: 'own' as const }
    return { ...bom, checks: [check] }
  }

  it('stands while nothing but the place of the line changes', () => {
    expect(checkOf(checked(), bomLine())?.standing).toBe('valid')
    expect(findAltered(checked(bomLine({ position: 7 })))).toEqual([])
  })

  it.each([
    [{ quantity: thousandths(501) }, {}],
    [{ wastage: permille(1) }, {}],
    [{ role: null }, {}],
    [{}, { colours: [colour()] }],
    [{}, { cells: [cell()] }],
  ])('tells an alteration: %j %j', (fields, rest) => {
    expect(findAltered(checked(bomLine(fields), rest))).toHaveLength(1)
  })
})

describe('lines that are moved', () => {
  const items = fc.uniqueArray(fc.nat(99), { minLength: 1, maxLength: 8 })

  it('are all still there, the others in their order, and the block where it was asked to be', () => {
    const law = fc.property(
      items,
      fc.nat(7),
      fc.nat(7),
      fc.integer({ min: -3, max: 9 }),
      (all, a, b, to) => {
        const first = Math.min(a, b, all.length - 1)
        const block = all.slice(first, Math.max(a, b) + 1)
        const next = moved(all, { first, last: first + block.length - 1 }, to)
        const others = next.filter((one) => !block.includes(one))
        expect(others).toEqual(all.filter((one) => !block.includes(one)))
        const start = Math.max(0, Math.min(others.length, to))
        expect(next.slice(start, start + block.length)).toEqual(block)
      },
    )
    fc.assert(law)
  })

  it('change places among themselves, and no two come to one', () => {
    const at = (...positions: readonly number[]) =>
      reordered(positions.map((position) => bomLine({ position }))).map((one) => one.position)
    expect(at(2_000, 3, 7)).toEqual([3, 7, 2_000])
    expect(at(4, 4, 0)).toEqual([0, 4, 5])
  })
})

describe('an edit of a line', () => {
  const edit = bomEditOf({ ...NO_BOM, lines: [bomLine()] }, bomLine())
  const label = { ...jersey, id: 'mat_label' as MaterialId, unit: 'pc' as const, width: null }
  const scene = {
    materials: new Map([jersey, label].map((one) => [one.id, one])),
    colourways: new Set(['Navy']),
    roles: new Set(['shell'] as const),
  }

  it.each([
    [{ materialId: navy }, 'material', 'unknown-material'],
    [{ byColour: { Navy: { materialId: label.id, quantity: null } } }, 'byColour', 'other-unit'],
    [
      { byColour: { Ochre: { materialId: null, quantity: null } } },
      'byColour',
      'unknown-colourway',
    ],
    [
      { byCell: [{ colourway: 'Ochre', size: 'M', quantity: thousandths(1) }] },
      'byCell',
      'unknown-colourway',
    ],
    [{ byCell: [cell(), cell()] }, 'byCell', 'size-twice'],
    [
      { substitutes: [{ materialId: jersey.id, ratio: permille(1) }] },
      'substitutes',
      'named-twice',
    ],
    [{ materialId: label.id, way: 'geometry' as const }, 'way', 'no-width'],
    [{ role: 'lining' as const, way: 'geometry' as const }, 'way', 'no-pieces'],
  ])('is refused by field and cause: %j', (differs, field, cause) => {
    expect(findBomTrouble({ ...edit, ...differs }, scene)).toEqual({ line: edit.id, field, cause })
  })

  it('is taken as it stands', () => {
    expect(findBomTrouble(edit, scene)).toBeNull()
  })
})

describe('the price of a day', () => {
  const point = (price: number, minutes: number, differs: Partial<PricePoint> = {}): PricePoint => {
    const of = { id: `ppt_${price}` as never, materialId: jersey.id, price: price as Money }
    return { ...of, per: 1000, since: after(NOW, minutes), by: 'Lead', origin: 'own', ...differs }
  }
  const priceOf = (...points: readonly PricePoint[]) =>
    pricedAt([jersey], points, NOW)[0]!.pricePerThousand

  it('is the latest that does not lie ahead, else what the material says', () => {
    expect(priceOf()).toBe(jersey.pricePerThousand)
    expect(priceOf(point(1, -60), point(2, -30), point(3, 10))).toBe(2)
    expect(priceOf(point(4, 0))).toBe(4)
    expect(priceOf(point(7, -5, { per: 100 }))).toBe(70)
  })

  it('is told newest first', () => {
    expect(historyOf([point(1, -60), point(2, -30)], jersey.id).map(({ price }) => price)).toEqual([
      2, 1,
    ])
  })
})
