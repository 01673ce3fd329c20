import { useCallback, useEffect, useRef, useState } from 'react'
import type { FloorEventId } from '../../../../shared/domain/floor/floor-event.ts'
import type { FloorRefusal, FloorReport } from '../../../../shared/domain/floor/floor-report.ts'
import type { Pieces } from '../../../../shared/domain/quantity.ts'
import type { PersonId } from '../../../../shared/domain/resources/person.ts'
import type { StationId } from '../../../../shared/domain/resources/station.ts'
import type { Result } from '../../../../shared/domain/result.ts'
import type { Job } from '../../../../shared/domain/schedule/job.ts'
import { useCommand } from '../../../bridge/hooks.ts'
import { newId } from '../../../bridge/new-id.ts'
import { eventWords } from '../event-words.ts'
import { explainFloor } from '../refusals.ts'
import { pausedFor, type Taken } from '../tickets/take-words.ts'

/** How long a report can be taken back from the banner; later through the last ten. */
const UNDO_FOR = 60_000

/** The job that a report is of. */
export type Reported = Pick<Job, 'id' | 'code'>

export type Said = Pick<FloorReport, 'kind'> & Partial<FloorReport>

export interface Feedback {
  /** `shown` is a word on what was scanned; nothing was changed by it. */
  readonly tone: 'saving' | 'accepted' | 'refused' | 'shown'
  readonly words: string
  /** Null where it is of no job. */
  readonly job: Reported | null
  /** The event to take back; null when there is nothing to. */
  readonly undo: FloorEventId | null
}

type Sent = Promise<{ readonly ok: true } | Extract<Result<never, FloorRefusal>, { ok: false }>>

/** Reports from one station, each answered on the banner at once and for as long as it can be undone. */
export function useReport(stationId: StationId, personId: PersonId | null) {
  const sendReport = useCommand('floor.report')
  const sendSwitch = useCommand('floor.switchJobs')
  const { feedback, begin } = useFeedback()

  const tell = useCallback(
    async (words: string, job: Reported, undo: FloorEventId | null, sent: Sent) => {
      const show = begin({ tone: 'saving', words, job, undo: null })
      const trouble = await sent.then(
        (outcome) => (outcome.ok ? null : explainFloor(outcome.refusal)),
        (fault: Error) => `Not saved: ${fault.message}. Try once more.`,
      )
      if (trouble === null) show({ tone: 'accepted', words, job, undo })
      else show({ tone: 'refused', words: trouble, job, undo: null })
      return trouble === null
    },
    [begin],
  )

  const asked = useCallback(
    (job: Reported, said: Said, by: PersonId | null): FloorReport => {
      const eventId = newId<FloorEventId>('fev')
      return { ...NOTHING, eventId, ...said, jobId: job.id, stationId, personId: by }
    },
    [stationId],
  )

  const report = useCallback(
    (job: Reported, said: Said, by = personId) => {
      const ask = asked(job, said, by)
      const undo = said.kind === 'take-back' ? null : ask.eventId
      return tell(eventWords(ask), job, undo, sendReport(ask))
    },
    [asked, personId, sendReport, tell],
  )

  /** Takes up a job, and pauses the one in its way in the same step. */
  const take = useCallback(
    (taken: Taken, by = personId) => {
      const { job, kind, inTheWay } = taken
      if (!inTheWay) return report(job, { kind }, by)
      const ask = asked(job, { kind }, by)
      const pause = asked(inTheWay, { kind: 'pause', reason: pausedFor(taken) }, by)
      const words = `${eventWords(ask)}; ${inTheWay.drop} ${inTheWay.code} is paused`
      return tell(words, job, ask.eventId, sendSwitch({ pause, take: ask }))
    },
    [asked, personId, report, sendSwitch, tell],
  )

  return { feedback, begin, report, take }
}

const NOTHING = { pieces: 0 as Pieces, reason: null, pieceId: null, takesBack: null }

/**
 * What the banner says; what was accepted leaves it when it can no longer be undone there. What is answered late does not
 * cover what was begun since, but for a refusal, which nobody may miss.
 */
function useFeedback() {
  const [feedback, setFeedback] = useState<Feedback | null>(null)
  const timer = useRef(0)
  const begun = useRef(0)
  useEffect(() => () => clearTimeout(timer.current), [])
  const begin = useCallback((first: Feedback) => {
    begun.current += 1
    const turn = begun.current
    const show = (next: Feedback) => {
      if (turn !== begun.current && next.tone !== 'refused') return
      clearTimeout(timer.current)
      setFeedback(next)
      if (next.tone === 'accepted') {
        timer.current = window.setTimeout(() => setFeedback(null), UNDO_FOR)
      }
    }
    show(first)
    return show
  }, [])
  return { feedback, begin }
}
