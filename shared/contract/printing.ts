import type { Piece } from '../domain/module/module.ts'
import type { PaperName } from '../domain/pattern/print-sheet.ts'
import type { Hash } from '../domain/quantity.ts'
import type { JobId } from '../domain/schedule/job.ts'
import type { TicketPaper } from '../domain/tickets/ticket.ts'
import type { Instant } from '../domain/time.ts'
import type { WeekPaper } from '../domain/week/week-sheet.ts'

/** Pieces to be printed as large as they are cut. */
export interface PrintAsk {
  readonly pieceIds: readonly Piece['id'][]
  /** Null prints all sizes over each other. */
  readonly size: string | null
  readonly paper: PaperName
  /** What stands at the head of every sheet: HT Harbour tee rev B. */
  readonly title: string
}

/** Weeks of the board: so many, the first one by its first moment. */
export interface WeekPrintAsk {
  readonly start: Instant
  readonly weeks: number
  readonly paper: WeekPaper
}

/** Tickets of these jobs, in this order. */
export interface TicketPrintAsk {
  readonly jobIds: readonly JobId[]
  readonly paper: TicketPaper
}

/** A PDF that the service holds until it is saved; null when a piece is gone meanwhile. */
export type PrintMade = { readonly made: Hash; readonly pages: number } | null

export interface PrintToSave {
  readonly made: Hash
  readonly folder: string
  readonly name: string
}

/** `forgotten`: others were made since, and this one must be made again. */
export type PrintRefusal = { readonly code: 'forgotten' }
