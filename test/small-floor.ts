import type { FloorEventKind } from '../shared/domain/floor/floor-event.ts'
import type { FloorReport, FloorScene } from '../shared/domain/floor/floor-report.ts'
import { report } from '../shared/domain/floor/floor-rules.ts'
import { booking, cell, monday, pieces, sewing } from './small-factory.ts'
import { event, permille } from './small-facts.ts'

/** The sewing cell with the tees before it, and nothing done yet. */
export function scene(differs: Partial<FloorScene> = {}): FloorScene {
  return {
    now: monday('11:00'),
    overRun: permille(50),
    job: sewing,
    booking: booking(),
    station: cell,
    needs: 'cell',
    events: [],
    busyWith: null,
    recipe: 'none',
    article: 'none',
    cycle: pieces(1),
    predecessors: [],
    ...differs,
  }
}

export function asked(kind: FloorEventKind, differs: Partial<FloorReport> = {}): FloorReport {
  const of = { jobId: sewing.id, stationId: cell.id, personId: null, pieceId: null }
  const eventId = `fev_asked_${kind}` as never
  return { eventId, ...of, kind, pieces: pieces(0), reason: null, takesBack: null, ...differs }
}

export const started = event('start')
export const running = scene({ events: [started], booking: booking({ state: 'running' }) })
export const paused = scene({ ...running, events: [started, event('pause', { reason: 'Lunch' })] })
export const done = scene({ ...running, events: [started, event('finish')] })

export const refusalOf = (of: FloorScene, what: FloorReport) => {
  const result = report(of, what)
  return result.ok ? 'taken' : result.refusal
}
export const changesOf = (of: FloorScene, what: FloorReport) => {
  const result = report(of, what)
  return result.ok ? result.value : []
}
