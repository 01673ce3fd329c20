import type { Drop } from '../drop/drop.ts'
import type { Pieces } from '../quantity.ts'
import type { Station } from '../resources/station.ts'
import type { Booking, Job } from '../schedule/job.ts'
import type { RecipeValues } from '../style/recipe.ts'
import type { StyleRevision } from '../style/style.ts'

/** What stands on the paper that goes with a job. */
export interface Ticket {
  /** What its QR code holds: see `ticketCode`. */
  readonly code: string
  /** 1 is the first that was printed of this job. */
  readonly copy: number
  readonly job: Pick<Job, 'id' | 'code' | 'pieces'>
  readonly drop: Pick<Drop, 'code' | 'name' | 'band' | 'launchAt'>
  readonly style: string
  readonly revision: Pick<StyleRevision, 'letter' | 'state'>
  readonly colourway: string
  /** Of the whole drop line, of which a part makes some. */
  readonly sizes: readonly { readonly size: string; readonly pieces: Pieces }[]
  readonly operation: string
  /** Null while the job waits in the strip. */
  readonly place: (Pick<Station, 'code' | 'name'> & Pick<Booking, 'start' | 'end'>) | null
  readonly kit: string | null
  readonly recipe: RecipeValues | null
  /** What is reserved for the drop and used by this operation, with its lots. */
  readonly materials: readonly { readonly name: string; readonly lots: readonly string[] }[]
}

/** As many as are printed at once. */
export const MOST_TICKETS = 500

/** Millimetres: a ticket is an A5, alone or beside another on an A4 that lies. */
export const TICKET_PAPERS = {
  A5: { width: 148, height: 210, tickets: 1 },
  A4: { width: 297, height: 210, tickets: 2 },
} as const
export type TicketPaper = keyof typeof TICKET_PAPERS
