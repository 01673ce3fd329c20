import type { FloorRefusal } from '../../../../shared/domain/floor/floor-report.ts'
import type { TicketRefusal, TicketStep } from '../../../../shared/domain/tickets/ticket-step.ts'
import { explainFloor } from '../refusals.ts'

export type Taken = Extract<TicketStep, { readonly is: 'taken' }>

/** Why a ticket does nothing here, and what to do about it. */
export function explainTicket(refusal: TicketRefusal | FloorRefusal): string {
  switch (refusal.code) {
    case 'not-a-ticket':
      return 'That is not a job ticket. Its code begins with J-.'
    case 'misread':
      return 'The ticket was not read right. Scan it once more, or tap the job.'
    case 'no-such-job':
      return `The job of this ticket is gone: ${refusal.job} was taken off since. Print a new ticket.`
    case 'runs-elsewhere':
      return `${refusal.job} runs at ${refusal.station}. Pause it there first.`
    default:
      return explainFloor(refusal)
  }
}

/** What is asked before a job is taken: nothing, when it is planned here and nothing else runs. */
export interface TakeQuestion {
  readonly title: string
  readonly words: string
  readonly yes: string
}

export function takeQuestion({ drop, job, kind, plannedAt, inTheWay }: Taken): TakeQuestion | null {
  if (plannedAt === null && inTheWay === null) return null
  const isSame = inTheWay?.drop === drop
  const name = isSame ? `${drop} ${job.code}` : drop
  const elsewhere = `${name} is planned on ${plannedAt}. The board will show it here.`
  if (inTheWay === null) {
    const yes = kind === 'start' ? 'Start here' : 'Resume here'
    return { title: `Planned on ${plannedAt}`, words: elsewhere, yes }
  }
  const other = isSame ? `${inTheWay.drop} ${inTheWay.code}` : inTheWay.drop
  return {
    title: `Pause ${other} and ${kind} ${name}?`,
    words: plannedAt === null ? `${other} stays here, and can be resumed.` : elsewhere,
    yes: 'Yes',
  }
}

/** Why the job in the way was paused, as the log says it. */
export const pausedFor = ({ drop }: Pick<Taken, 'drop'>): string => `${drop} goes first`
