import type { FloorEventKind } from '../shared/domain/floor/floor-event.ts'
import type { FloorReport } from '../shared/domain/floor/floor-report.ts'
import type { Pieces } from '../shared/domain/quantity.ts'
import type { StationId } from '../shared/domain/resources/station.ts'
import type { JobId } from '../shared/domain/schedule/job.ts'
import { freshId } from './fresh-id.ts'

/** What is said of a job at a station, by nobody in particular and without a figure or a reason. */
export function saidAt(
  stationId: StationId,
  jobId: JobId,
  kind: FloorEventKind,
  differs: Partial<FloorReport> = {},
): FloorReport {
  const none = { personId: null, reason: null, pieceId: null, takesBack: null }
  const of = { eventId: freshId<FloorReport['eventId']>('fev'), jobId, stationId, kind }
  return { ...of, pieces: 0 as Pieces, ...none, ...differs }
}
