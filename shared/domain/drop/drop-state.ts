import type { ConfirmationRecord } from '../confirmation/confirmation-record.ts'
import type { Progress } from '../floor/floor-run.ts'
import type { Instant } from '../time.ts'
import { type Hold, isExpired } from '../windows/hold.ts'
import type { Drop } from './drop.ts'

const DROP_STATES = [
  'idea',
  'specified',
  'window-booked',
  'window-held',
  'confirmed',
  'in-production',
  'ready',
  'launched',
  'closed',
  'dropped',
] as const
export type DropState = (typeof DROP_STATES)[number]

/** Read from the records, never set: what has been earned so far. */
export function stateOf(
  drop: Drop,
  jobs: { readonly count: number; readonly booked: number },
  runs: readonly Progress[],
  live: ConfirmationRecord | null,
  hold: Hold | null,
  now: Instant,
): DropState {
  if (drop.ended !== 'no') return drop.ended
  if (jobs.count === 0) return 'idea'
  const finished = runs.filter(({ state }) => state === 'done').length
  if (finished === jobs.count) return now >= drop.launchAt ? 'launched' : 'ready'
  if (runs.some(({ state }) => state !== 'waiting')) return 'in-production'
  if (live) return 'confirmed'
  if (jobs.booked < jobs.count) return 'specified'
  return hold && !isExpired(hold, now) ? 'window-held' : 'window-booked'
}
