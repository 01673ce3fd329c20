import type { TraditionalRunEntry } from '../../../../shared/contract/patterns.ts'
import {
  type LandingId,
  type LandingTerms,
  PAR,
  type TraditionalRunId,
} from '../../../../shared/domain/cost/landed.ts'
import { ok, refuse } from '../../../../shared/domain/result.ts'
import { readFloor } from '../../database/reads/read-floor.ts'
import { findLanding, findTraditionalRun } from '../../database/reads/read-landed.ts'
import type { Doing, Hands } from '../../use-case.ts'
import { type Edit, find, remove } from '../edit.ts'

export const landedDoings: Doing<
  'patterns.saveLanding' | 'patterns.saveTraditionalRun' | 'patterns.removeTraditionalRun'
> = {
  'patterns.saveLanding': { undoable: 'yes', decide: saveLanding },
  'patterns.saveTraditionalRun': { undoable: 'yes', decide: saveTraditionalRun },
  'patterns.removeTraditionalRun': {
    undoable: 'yes',
    decide: ({ reader }, id) => remove(reader, 'traditionalRun', id),
  },
}

/** Once a person has said them they are the factory's own, and stay when the sample goes. */
function saveLanding({ reader, newId }: Hands, terms: LandingTerms): Edit {
  const before = findLanding(reader) ?? null
  const id = before?.id ?? newId<LandingId>('lnd')
  return ok([{ table: 'landing', before, after: { id, ...terms, origin: 'own' } }])
}

/** A quote goes with its style, so it is the sample's where the style is. */
function saveTraditionalRun({ reader, newId }: Hands, entry: TraditionalRunEntry): Edit {
  const style = find(reader, 'style', entry.styleId)
  if (!style) return refuse({ code: 'gone' })
  const before = findTraditionalRun(reader, style.id) ?? null
  const id = before?.id ?? newId<TraditionalRunId>('trq')
  const rate = entry.currency === readFloor(reader).currency ? PAR : entry.rate
  const after = { id, ...entry, rate, origin: style.origin }
  return ok([{ table: 'traditionalRun', before, after }])
}
