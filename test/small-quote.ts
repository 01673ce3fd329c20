import type { TraditionalRunEntry } from '../shared/contract/patterns.ts'
import type { ExchangeRate } from '../shared/domain/cost/landed.ts'
import type { Money } from '../shared/domain/quantity.ts'
import { pieces } from './small-factory.ts'
import { permille } from './small-facts.ts'

/** 300 at least, at $5.00 or £4.00 a piece, with £1.00 of freight, a tenth of duty, £0.50 of handling, and one in ten back for £6.00. */
export const quote: Omit<TraditionalRunEntry, 'styleId'> = {
  supplier: 'Bulk Works',
  minimum: pieces(300),
  unitPrice: 500 as Money,
  currency: 'USD',
  rate: 800_000 as ExchangeRate,
  freight: 100 as Money,
  duty: permille(100),
  handling: 50 as Money,
  returns: permille(100),
  returnCost: 600 as Money,
  leadDays: 90,
}
