import type { Printed } from '../domain/tickets/printed.ts'
import type { TicketPaper } from '../domain/tickets/ticket.ts'

/** The few things only the desktop can do for a window. Everything else is asked of the service. */
export interface Shell {
  readonly platform: 'linux' | 'mac' | 'windows'
  /** Asks for a line to the service; it comes as a `service-line` notice. After `service-gone` it starts the service anew. */
  connect(): Promise<void>
  /** The folder a person chose, or null when they thought better of it. */
  chooseFolder(): Promise<string | null>
  /** Shows a file or folder in the system's file manager. */
  showInFolder(path: string): Promise<void>
  /** Prints what the page has for paper, by the system's own dialog. */
  print(paper: TicketPaper): Promise<Printed>
  /** 1 is the normal size; kept between 0.5 and 3. */
  setZoom(factor: number): Promise<void>
}

/**
 * What main tells a window about the service. Each arrives as a `message` event from the window to itself,
 * with this as its data; `service-line` carries the port.
 */
export type ServiceNotice =
  | { readonly notice: 'service-line' }
  /** The service died or was stuck; a new line follows by itself. */
  | { readonly notice: 'service-lost' }
  /** Three deaths within a minute: nothing more is tried until the window asks to connect. */
  | { readonly notice: 'service-gone' }
  | { readonly notice: 'service-refused'; readonly refused: ServiceRefused }

/** Why the service would not open this factory: a code with its facts, such as `newer-data` or `in-use`. */
export interface ServiceRefused {
  readonly code: string
  readonly [fact: string]: unknown
}
