import type { DropId } from '../domain/drop/drop.ts'
import type { Table } from '../domain/records.ts'
import type { Booking, BookingId } from '../domain/schedule/job.ts'
import type { SoFar } from './planning.ts'

/** A call: a command or a query by name. The id is chosen by the window, and the same id is done once. */
export interface Request {
  readonly id: string
  readonly name: string
  readonly ask: unknown
  readonly by: Signature
}

/** Who asks, and from where: kept on every journal entry. */
export interface Signature {
  readonly actor: string
  readonly station: string
}

/** The window no longer wants the answer to a long query; or, with `keep`, wants the best there is by now. */
export interface Cancel {
  readonly cancel: string
  readonly keep?: 'best'
}

/** `refusal`: a rule said no, and the window explains it. `fault`: we have a bug, and the log explains it. */
export type Reply =
  | { readonly id: string; readonly ok: true; readonly answer?: unknown }
  | { readonly id: string; readonly ok: false; readonly refusal: unknown }
  | { readonly id: string; readonly fault: string }

/** To every window: records of these kinds are no longer what they were. */
export interface News {
  readonly changed: readonly Table[]
  /** The bookings among them, while they are few: so that a board can show them before it has asked again. */
  readonly bookings?: readonly BookingChange[]
  /** Holds that let go by themselves: nobody in a window did it, so the window says it. */
  readonly expired?: readonly ExpiredHold[]
}

export interface ExpiredHold {
  readonly dropId: DropId
  readonly code: string
  /** So many jobs went back to the strip. */
  readonly freed: number
  /** Of the evenings that were opened for it, so many closed and so many stay open. */
  readonly closed: number
  readonly left: number
}

export interface BookingChange {
  readonly id: BookingId
  /** Null: it is gone. */
  readonly after: Booking | null
}

/** To the window that asked: how far a long query has come, from 0 to 1. */
export interface Progress {
  readonly progress: string
  readonly done: number
  readonly doing: string
  readonly soFar?: SoFar | undefined
}

/** One end of a line, whatever it is made of: a message port, a web socket, two arrays in a test. */
export interface Line<Sent, Heard> {
  send(message: Sent): void
  listen(hear: (message: Heard) => void): void
  /** The other end has gone; nothing is heard any more. */
  onClose(gone: () => void): void
}

export type WindowEnd = Line<Request | Cancel, Reply | News | Progress>
export type ServiceEnd = Line<Reply | News | Progress, Request | Cancel>
