import type { PrintMade, TicketPrintAsk } from '../../../../shared/contract/printing.ts'
import { added, type Change } from '../../../../shared/domain/change.ts'
import { ok, type Result, refuse } from '../../../../shared/domain/result.ts'
import type { JobId } from '../../../../shared/domain/schedule/job.ts'
import type { PrintedTicketId } from '../../../../shared/domain/tickets/printed-ticket.ts'
import { ticketCode } from '../../../../shared/domain/tickets/ticket-code.ts'
import { hashOf } from '../../database/blobs.ts'
import { readFloor } from '../../database/reads/read-floor.ts'
import { readTickets } from '../../database/reads/read-tickets.ts'
import type { Hands } from '../../use-case.ts'
import type { Watch } from '../../workers/workers.ts'
import { find } from '../edit.ts'

/** Null when one of the jobs is gone meanwhile: nobody gets fewer tickets than they asked for. */
export async function printTickets(
  { reader, workers, prints, resources, now }: Hands,
  { jobIds, paper }: TicketPrintAsk,
  watch: Watch,
): Promise<PrintMade> {
  const tickets = readTickets(reader, jobIds)
  if (tickets.length < jobIds.length || tickets.length === 0) return null
  const { zone } = readFloor(reader)
  const work = { tickets, paper, zone, at: now(), resources }
  const { pdf, pages } = await workers.run('print-tickets', work, watch)
  const made = hashOf(pdf)
  prints.put(made, { pdf, ticketsOf: jobIds })
  return { made, pages }
}

export function recordTickets(
  hands: Hands,
  jobIds: readonly JobId[],
): Result<readonly Change[], { readonly code: 'gone' }> {
  const changes = ticketsPrinted(hands, jobIds)
  return changes.length > 0 ? ok(changes) : refuse({ code: 'gone' })
}

/** That tickets went to paper: the next ones of these jobs are copies. */
export function ticketsPrinted(
  { reader, newId, now }: Hands,
  jobIds: readonly JobId[],
): readonly Change[] {
  return jobIds.flatMap((jobId) => {
    const job = find(reader, 'job', jobId)
    if (!job) return []
    const id = newId<PrintedTicketId>('tkt')
    return added('printedTicket', { id, code: ticketCode(job), at: now(), origin: job.origin })
  })
}
