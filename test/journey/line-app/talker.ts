import type { Cancel, Request } from '../../../shared/contract/line.ts'

/** One window's end of a line as the contract tries it, whatever the line is made of. */
export interface Talker {
  send(message: Request | Cancel): Promise<void>
  heard(): Promise<readonly unknown[]>
  close(): Promise<void>
}

/** One service, and as many lines to it as are asked for. */
export interface Exchange {
  open(): Promise<Talker>
}

export const request = (id: string, name: string, ask: unknown = null): Request => ({
  id,
  name,
  ask,
  by: { actor: 'prs_tester', station: 'stn_bench' },
})
