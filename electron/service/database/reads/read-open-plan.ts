import { LOOKED_BACK } from '../../../../shared/domain/conflicts/set-up-conflicts.ts'
import type { DropId } from '../../../../shared/domain/drop/drop.ts'
import type { Booking } from '../../../../shared/domain/schedule/job.ts'
import type { Plan } from '../../../../shared/domain/schedule/plan.ts'
import { DAY, type Instant } from '../../../../shared/domain/time.ts'
import { listOf, type Reader } from '../reader.ts'
import { readPlanOf } from './read-plan.ts'

/** Every open drop, and whatever else is still to be done at the stations. */
export function readOpenPlan(reader: Reader, at: Instant): Plan {
  const drops = reader
    .all<{ id: DropId }>(`select id from "drop" where ended = 'no'`)
    .map(({ id }) => id)
  const behind = at - LOOKED_BACK
  const ahead = reader.all<Booking>(
    'select * from booking where start > ? and end > ?',
    behind - LOOKED_BACK,
    behind,
  )
  const others = reader.all<{ dropId: DropId }>(
    `select distinct dropId from job where id in (select value from json_each(?))`,
    listOf(ahead.map(({ jobId }) => jobId)),
  )
  const span = { start: at, end: (at + 60 * DAY) as Instant }
  const ids = [...drops, ...others.map(({ dropId }) => dropId)]
  const plan = readPlanOf(reader, at, span, ids, ahead)
  return { ...plan, covers: { start: behind as Instant, end: plan.horizon.end } }
}
