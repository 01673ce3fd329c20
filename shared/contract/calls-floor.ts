import type { FloorRefusal, FloorReport } from '../domain/floor-rules.ts'
import type { StationId } from '../domain/station.ts'
import type { FloorOverview, FloorPulse, ProofEntry, StationScreen } from './floor.ts'
import type { ProofRefusal } from './refusals.ts'

/** What may be asked to be done of the floor. */
export interface FloorCommands {
  'floor.report': { ask: FloorReport; refusal: FloorRefusal }
  'floor.proveRecipe': { ask: ProofEntry; refusal: ProofRefusal }
}

/** What may be asked to be seen of the same. */
export interface FloorQueries {
  'floor.pulse': { ask: null; answer: FloorPulse }
  'floor.overview': { ask: null; answer: FloorOverview }
  'floor.station': { ask: StationId; answer: StationScreen | null }
}
