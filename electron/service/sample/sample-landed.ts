import { added, type Change } from '../../../shared/domain/change.ts'
import {
  type LandingId,
  type LandingTerms,
  PAR,
  type TraditionalRunId,
} from '../../../shared/domain/cost/landed.ts'
import type { Money, Permille, Pieces } from '../../../shared/domain/quantity.ts'
import type { Floor } from '../../../shared/domain/resources/floor.ts'
import type { Style } from '../../../shared/domain/style/style.ts'
import type { Hands } from '../use-case.ts'

/** Freight, duty in permille, handling, returns in permille, cost of a return, days. */
type SampleTerms = readonly [number, number, number, number, number, number]

const OWN: SampleTerms = [35, 0, 60, 80, 480, 6]
/** Style, supplier, minimum, price of one. */
const QUOTED = ['HT', 'Bulk Works, by sea', 300, 560] as const
const ELSEWHERE: SampleTerms = [55, 120, 95, 140, 620, 95]
const origin = 'sample' as const

/** What own runs land with, and the one quote that a style has. */
export function landedChanges(
  { newId }: Hands,
  { currency }: Floor,
  styles: readonly Style[],
): readonly Change[] {
  const [code, supplier, minimum, unitPrice] = QUOTED
  const quoted = styles.filter((style) => style.code === code)
  return [
    ...added('landing', { id: newId<LandingId>('lnd'), ...termsOf(OWN), origin }),
    ...added(
      'traditionalRun',
      ...quoted.map(({ id: styleId }) => ({
        id: newId<TraditionalRunId>('trq'),
        styleId,
        supplier,
        minimum: minimum as Pieces,
        unitPrice: unitPrice as Money,
        currency,
        rate: PAR,
        ...termsOf(ELSEWHERE),
        origin,
      })),
    ),
  ]
}

function termsOf([freight, duty, handling, returns, back, leadDays]: SampleTerms): LandingTerms {
  return {
    freight: freight as Money,
    duty: duty as Permille,
    handling: handling as Money,
    returns: returns as Permille,
    returnCost: back as Money,
    leadDays,
  }
}
