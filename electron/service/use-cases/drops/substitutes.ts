import type { SubstituteAsk } from '../../../../shared/contract/drops.ts'
import type { EditRefusal, SubstituteRefusal } from '../../../../shared/contract/refusals.ts'
import { added, altered, type Change, removed } from '../../../../shared/domain/change.ts'
import type { Thousandths } from '../../../../shared/domain/quantity.ts'
import type { DropFacts } from '../../../../shared/domain/readiness/readiness.ts'
import { ok, type Result, refuse } from '../../../../shared/domain/result.ts'
import {
  type SubstituteOffer,
  substituteOffers,
} from '../../../../shared/domain/stock/substitute-offers.ts'
import {
  type Substitution,
  type SubstitutionId,
  takenFor,
} from '../../../../shared/domain/stock/substitution.ts'
import { readFactsOf } from '../../database/reads/read-facts.ts'
import { readFreeLots } from '../../database/reads/read-stock.ts'
import type { Hands } from '../../use-case.ts'
import { find } from '../edit.ts'
import { reserveOf } from './reserve-materials.ts'

/** Takes the substitute that is offered for what a drop is short of, and reserves it. */
export function takeSubstitute(
  hands: Hands,
  { dropId, materialId, insteadId }: SubstituteAsk,
): Result<readonly Change[], SubstituteRefusal> {
  const facts = readFactsOf(hands.reader, hands.now(), dropId)
  if (!facts) return refuse({ code: 'gone' })
  const lots = readFreeLots(hands.reader)
  const offer = substituteOffers(facts, lots).find(
    ({ material, instead }) => material.id === materialId && instead.id === insteadId,
  )
  if (!offer) return refuse({ code: 'not-offered' })
  return ok([
    ...taken(hands, facts, offer),
    ...reserveOf(hands, facts, lots, insteadId, offer.takes),
  ])
}

function taken(
  { newId }: Hands,
  { drop, substitutions }: DropFacts,
  { material, instead, quantity, ratio }: SubstituteOffer,
): readonly Change[] {
  const before = substitutions.find(
    (one) => one.materialId === material.id && one.insteadId === instead.id,
  )
  if (before) {
    const total = (before.quantity + quantity) as Thousandths
    return [altered('substitution', before, { quantity: total, ratio })]
  }
  const of = {
    dropId: drop.id,
    materialId: material.id,
    insteadId: instead.id,
    origin: drop.origin,
  }
  return added('substitution', { id: newId<SubstitutionId>('sbn'), ...of, quantity, ratio })
}

/** The drop wants the material itself again: what was reserved of the substitute for it is free. */
export function giveSubstituteBack(
  { reader, now }: Hands,
  id: SubstitutionId,
): Result<readonly Change[], EditRefusal> {
  const substitution = find(reader, 'substitution', id)
  const facts = substitution && readFactsOf(reader, now(), substitution.dropId)
  if (!substitution || !facts) return refuse({ code: 'gone' })
  return ok([...removed('substitution', substitution), ...freed(facts, substitution)])
}

/** Those that were reserved last go first. */
function freed(facts: DropFacts, { insteadId, quantity, ratio }: Substitution): readonly Change[] {
  let left: number = takenFor(quantity, ratio)
  const isInstead = new Set(
    facts.lots.filter(({ materialId }) => materialId === insteadId).map(({ id }) => id),
  )
  return facts.reservations
    .filter(({ lotId }) => isInstead.has(lotId))
    .toReversed()
    .flatMap((before) => {
      const back = Math.min(left, before.quantity)
      left -= back
      if (back === 0) return []
      if (back === before.quantity) return removed('reservation', before)
      return [altered('reservation', before, { quantity: (before.quantity - back) as Thousandths })]
    })
}
