import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { BomSubstituteId } from '../../shared/domain/bom/bom.ts'
import type { DropFacts } from '../../shared/domain/readiness/readiness.ts'
import type { MaterialId } from '../../shared/domain/stock/material.ts'
import { coverOf } from '../../shared/domain/stock/stock-cover.ts'
import { substituteOffers } from '../../shared/domain/stock/substitute-offers.ts'
import {
  type Substitution,
  type SubstitutionId,
  withSubstitutes,
} from '../../shared/domain/stock/substitution.ts'
import { drop } from '../small-factory.ts'
import {
  bom,
  bomLine,
  facts,
  jersey,
  lineFacts,
  lot,
  permille,
  reservation,
  thousandths,
} from '../small-facts.ts'

const heavy = { ...jersey, id: 'mat_heavy' as MaterialId, code: 'JER-200' }
const substitute = {
  id: 'bsb_1' as BomSubstituteId,
  bomLineId: bomLine().id,
  position: 0,
  materialId: heavy.id,
  ratio: permille(1_050),
  origin: 'own',
} as const

const instead = (differs: Partial<Substitution> = {}): Substitution => ({
  id: 'sbn_1' as SubstitutionId,
  dropId: drop().id,
  materialId: jersey.id,
  insteadId: heavy.id,
  ratio: permille(1_050),
  quantity: thousandths(10_000),
  origin: 'own',
  ...differs,
})

/** Ten of thirty metres of jersey are missing, and heavy jersey may be taken for it. */
const short = (differs: Partial<DropFacts> = {}): DropFacts =>
  facts({
    lines: [lineFacts({ bom: { ...bom, substitutes: [substitute] } })],
    materials: [jersey, heavy],
    reservations: [reservation({ quantity: thousandths(20_000) })],
    ...differs,
  })

const free = (materialId: MaterialId, metres: number) => ({
  materialId,
  free: thousandths(metres * 1_000),
})

describe('what may be taken instead', () => {
  it('is offered with its ratio, for what the material itself cannot cover', () => {
    const [offer, ...others] = substituteOffers(short(), [free(jersey.id, 4), free(heavy.id, 50)])
    expect(offer).toMatchObject({ material: jersey, instead: heavy, quantity: 6_000, takes: 6_300 })
    expect(others).toEqual([])
  })

  it('is no more than is free of it', () => {
    expect(substituteOffers(short(), [free(heavy.id, 2.1)])).toMatchObject([
      { quantity: 2_000, takes: 2_100 },
    ])
    expect(substituteOffers(short(), [])).toEqual([])
  })

  it('is no more than the lines need that allow it', () => {
    const lines = [
      lineFacts({
        bom: { ...bom, lines: [bomLine({ quantity: thousandths(50) })], substitutes: [substitute] },
      }),
    ]
    const [offer] = substituteOffers(short({ lines }), [free(heavy.id, 50)])
    expect(offer?.quantity).toBe(3_000)
  })

  it('is not offered while the material itself is free, nor for a drop that is over', () => {
    const lots = [free(jersey.id, 10), free(heavy.id, 50)]
    expect(substituteOffers(short(), lots)).toEqual([])
    const ended = short({ drop: drop({ ended: 'closed' }) })
    expect(substituteOffers(ended, [free(heavy.id, 50)])).toEqual([])
  })
})

describe('a substitute that is taken', () => {
  it('is needed in the place of the material, which keeps its row', () => {
    const needs = withSubstitutes(short().needs, [instead()])
    expect(needs).toEqual([
      { materialId: jersey.id, quantity: 20_000 },
      { materialId: heavy.id, quantity: 10_500 },
    ])
    const covers = coverOf(short({ needs, substitutions: [instead()], lots: [lot()] }))
    expect(covers[0]?.instead).toMatchObject([{ by: heavy, quantity: 10_000 }])
  })

  it('never replaces more than is needed, and never takes too little', () => {
    const count = fc.integer({ min: 1, max: 100_000 })
    fc.assert(
      fc.property(count, count, fc.integer({ min: 1, max: 5_000 }), (needed, quantity, ratio) => {
        const taken = instead({ quantity: thousandths(quantity), ratio: permille(ratio) })
        const need = { materialId: jersey.id, quantity: thousandths(needed) }
        const [own, other] = withSubstitutes([need], [taken])
        expect(own!.quantity).toBeGreaterThanOrEqual(0)
        expect(own!.quantity + (other!.quantity * 1_000) / ratio).toBeGreaterThanOrEqual(needed)
      }),
    )
  })
})
