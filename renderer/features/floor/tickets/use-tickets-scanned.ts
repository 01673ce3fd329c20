import type { StationId } from '../../../../shared/domain/resources/station.ts'
import { useAskOnce } from '../../../bridge/hooks.ts'
import { useScanner } from '../../../kit/use-scanner.ts'
import type { Feedback } from '../station/use-report.ts'
import { explainTicket, type Taken } from './take-words.ts'

interface Hands {
  /** Says the first word on the banner, and gives how the next ones are said. */
  begin(first: Feedback): (next: Feedback) => void
  take(taken: Taken): void
  /** Puts away what lies over the banner. */
  close(): void
}

/** Hears the scanner at a station, and does what the ticket that it read does there. */
export function useTicketsScanned(stationId: StationId, { begin, take, close }: Hands): void {
  const ask = useAskOnce('floor.ticketStep')

  async function read(code: string): Promise<void> {
    close()
    const show = begin(said('saving', `Read ${code}`))
    const step = await ask({ code: code.slice(0, MOST), stationId }, {}).catch(asRefused)
    if ('fault' in step) return show(said('refused', `Not read: ${step.fault}. Scan it once more.`))
    if (step.is === 'refused') return show(said('refused', explainTicket(step.refusal)))
    if (step.is === 'on-here') return show(said('shown', 'This job is on here already'))
    show(said('shown', `Read ${step.job.code}`))
    take(step)
  }
  useScanner((code) => void read(code))
}

const asRefused = (fault: Error) => ({ fault: fault.message })

const said = (tone: Feedback['tone'], words: string): Feedback => ({
  tone,
  words,
  job: null,
  undo: null,
})

/** No ticket's code is longer. */
const MOST = 80
