import type { StationId } from '../../../../shared/domain/station.ts'
import { useAskOnce } from '../../../bridge/hooks.ts'
import { useScanner } from '../../../kit/use-scanner.ts'
import type { Feedback } from '../station/use-report.ts'
import { explainTicket, type Taken } from './take-words.ts'

interface Hands {
  show(feedback: Feedback): void
  take(taken: Taken): void
}

/** Hears the scanner at a station, and does what the ticket that it read does there. */
export function useTicketsScanned(stationId: StationId, { show, take }: Hands): void {
  const ask = useAskOnce('floor.ticketStep')
  const tell = (tone: Feedback['tone'], words: string) =>
    show({ tone, words, job: null, undo: null })

  async function read(code: string): Promise<void> {
    tell('saving', `Read ${code}`)
    const step = await ask({ code: code.slice(0, MOST), stationId }, {})
    if (step.is === 'refused') return tell('refused', explainTicket(step.refusal))
    if (step.is === 'on-here') return tell('shown', 'This job is on here already')
    tell('shown', `Read ${step.job.code}`)
    take(step)
  }
  useScanner((code) => void read(code).catch((fault: Error) => tell('refused', fault.message)))
}

/** No ticket's code is longer. */
const MOST = 80
