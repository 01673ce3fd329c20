import type { Kind } from '../kind.ts'
import type { Origin } from '../resources/station.ts'
import type { Instant } from '../time.ts'

export type PrintedTicketId = Kind<string, 'PrintedTicketId'>

/** That a job's ticket was put on paper. It is of the paper and not of the job: it stays true when the job is taken away. */
export interface PrintedTicket {
  readonly id: PrintedTicketId
  /** As `ticketCode` gives it. */
  readonly code: string
  readonly at: Instant
  readonly origin: Origin
}
