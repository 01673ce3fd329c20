import type { JobId } from '../../shared/domain/schedule/job.ts'
import type { Zone } from '../../shared/domain/time.ts'
import { useNow } from './clock.ts'
import { useAnswer, useCommand } from './hooks.ts'
import { usePrint } from './use-print.ts'

/** All that is needed to see the tickets of these jobs, and to print or save them. */
export function useTickets(jobIds: readonly JobId[]) {
  const { data: tickets = null } = useAnswer('floor.tickets', jobIds)
  const { data: factory } = useAnswer('factory.state', null)
  const zone = factory?.floor?.zone ?? ('UTC' as Zone)
  const { state, save, again } = usePrint('print.tickets')
  const keep = useCommand('print.recordTickets')
  const record = (printed: readonly JobId[]) => void keep(printed)
  return { tickets, zone, now: useNow(), state, save, again, record }
}
