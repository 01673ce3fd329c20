import { useCallback, useEffect, useRef, useState } from 'react'
import type { FloorEventId } from '../../../shared/domain/floor-event.ts'
import type { FloorReport } from '../../../shared/domain/floor-report.ts'
import type { Job } from '../../../shared/domain/job.ts'
import type { PersonId } from '../../../shared/domain/person.ts'
import type { Pieces } from '../../../shared/domain/quantity.ts'
import type { StationId } from '../../../shared/domain/station.ts'
import { useCommand } from '../../bridge/hooks.ts'
import { newId } from '../../bridge/new-id.ts'
import { eventWords } from './event-words.ts'
import { explainFloor } from './refusals.ts'

/** How long a report can be taken back from the banner; later through the last ten. */
const UNDO_FOR = 60_000

/** The job that a report is of. */
export type Reported = Pick<Job, 'id' | 'code'>

export type Said = Pick<FloorReport, 'kind'> & Partial<FloorReport>

export interface Feedback {
  readonly tone: 'saving' | 'accepted' | 'refused'
  readonly words: string
  readonly job: Reported
  /** The event to take back; null when there is nothing to. */
  readonly undo: FloorEventId | null
}

/** Reports from one station, each answered on the banner at once and for as long as it can be undone. */
export function useReport(stationId: StationId, personId: PersonId | null) {
  const command = useCommand('floor.report')
  const [feedback, setFeedback] = useState<Feedback | null>(null)
  const timer = useRef(0)
  useEffect(() => () => clearTimeout(timer.current), [])

  const show = useCallback((next: Feedback) => {
    clearTimeout(timer.current)
    setFeedback(next)
    if (next.tone === 'accepted') {
      timer.current = window.setTimeout(() => setFeedback(null), UNDO_FOR)
    }
  }, [])

  const report = useCallback(
    async (job: Reported, said: Said, by = personId) => {
      const asked = { ...NOTHING, eventId: newId<FloorEventId>('fev'), ...said }
      const words = eventWords(asked)
      show({ tone: 'saving', words, job, undo: null })
      const trouble = await command({ ...asked, jobId: job.id, stationId, personId: by }).then(
        (outcome) => (outcome.ok ? null : explainFloor(outcome.refusal)),
        (fault: Error) => `Not saved: ${fault.message}. Try once more.`,
      )
      const undo = said.kind === 'take-back' ? null : asked.eventId
      if (trouble === null) show({ tone: 'accepted', words, job, undo })
      else show({ tone: 'refused', words: trouble, job, undo: null })
      return trouble === null
    },
    [command, personId, show, stationId],
  )

  return { feedback, report }
}

const NOTHING = { pieces: 0 as Pieces, reason: null, pieceId: null, takesBack: null }
