import type { DropId, DropLineId } from '../../../shared/domain/drop/drop.ts'
import type { Money } from '../../../shared/domain/quantity.ts'
import type {
  ChangeoverRule,
  ChangeoverRuleId,
} from '../../../shared/domain/resources/changeover.ts'
import type { StationId } from '../../../shared/domain/resources/station.ts'
import type { BookingId, JobId } from '../../../shared/domain/schedule/job.ts'
import type { Plan } from '../../../shared/domain/schedule/plan.ts'
import type { OperationId } from '../../../shared/domain/style/operation.ts'
import {
  booking,
  cell,
  drop,
  line,
  minutes,
  monday,
  operation,
  plan,
  sewing,
  station,
  tuesday,
} from '../../small-factory.ts'

const other = station({ id: 'stn_other' as StationId, code: 'SEW-2' })
const HOURS = [monday('08:00'), monday('10:00'), monday('12:00'), monday('14:00')] as const

/** The only order in which one thread may follow another at a cell, and the minutes that takes. */
export const threadRule = (
  from: string,
  to: string,
  position: number,
  takes = 0,
): ChangeoverRule => ({
  id: `chr_${position}` as ChangeoverRuleId,
  position,
  stationKind: 'cell',
  from,
  to,
  minutes: minutes(takes),
  cost: 0 as Money,
  origin: 'own',
})

/** Three threads that follow one another at a cell, each of a drop of its own; all but one are locked there. */
export function threeThreads(
  threads: readonly [string, string, string],
  free: string,
  rules: readonly ChangeoverRule[],
): Plan {
  const each = <Item>(make: (thread: string, at: number) => Item) => threads.map(make)
  return plan({
    stations: [cell, other],
    changeoverRules: rules,
    drops: each((thread) =>
      drop({ id: `drp_${thread}` as DropId, code: thread, launchAt: tuesday('12:00') }),
    ),
    lines: each((thread) =>
      line({ id: `dln_${thread}` as DropLineId, dropId: `drp_${thread}` as DropId }),
    ),
    operations: each((thread) =>
      operation({ id: `opn_${thread}` as OperationId, setUpKey: thread }),
    ),
    links: [],
    jobs: each((thread) => ({
      ...sewing,
      id: `job_${thread}` as JobId,
      dropId: `drp_${thread}` as DropId,
      dropLineId: `dln_${thread}` as DropLineId,
      operationId: `opn_${thread}` as OperationId,
    })),
    bookings: each((thread, at) =>
      booking({
        id: `bkg_${thread}` as BookingId,
        jobId: `job_${thread}` as JobId,
        start: HOURS[at]!,
        end: HOURS[at + 1]!,
        lock: thread === free ? 'free' : 'locked',
      }),
    ),
  })
}
