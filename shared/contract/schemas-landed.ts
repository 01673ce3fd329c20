import { z } from 'zod'
import type { ExchangeRate, TraditionalRunId } from '../domain/cost/landed.ts'
import type { Money, Permille, Pieces } from '../domain/quantity.ts'
import type { StyleId } from '../domain/style/style.ts'
import { currency, id, whole } from './schema-parts.ts'

const money = whole<Money>(0, 100_000_000)
const terms = {
  freight: money,
  duty: whole<Permille>(0, 10_000),
  handling: money,
  returns: whole<Permille>(0, 1_000),
  returnCost: money,
  leadDays: whole<number>(0, 1_000),
}

export const landedSchemas = {
  'patterns.saveLanding': z.object(terms),
  'patterns.saveTraditionalRun': z.object({
    styleId: id<StyleId>('sty'),
    supplier: z.string().trim().max(200),
    minimum: whole<Pieces>(1, 100_000),
    unitPrice: money,
    currency,
    rate: whole<ExchangeRate>(1, 1_000_000_000_000),
    ...terms,
  }),
  'patterns.removeTraditionalRun': id<TraditionalRunId>('trq'),
}
