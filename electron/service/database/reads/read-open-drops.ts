import type { RevisionId } from '../../../../shared/contract/compare.ts'
import type { OpenDrop } from '../../../../shared/contract/patterns.ts'
import type { ModuleRevisionId } from '../../../../shared/domain/module/module.ts'
import type { Withdrawal } from '../../../../shared/domain/style/withdrawal.ts'
import { listOf, type Reader } from '../reader.ts'

/** Drops that are not over, by the style revision that they make, and whether that can still be another. */
export function readOpenDrops(
  reader: Reader,
  styleRevisionIds: readonly string[],
): readonly OpenDrop[] {
  return reader.all<OpenDrop>(
    `select distinct "drop".id, "drop".code, style.code as style, letter, case
       when exists (select 1 from job join floorEvent on jobId = job.id
         where dropLineId = dropLine.id and kind = 'start' and not exists
           (select 1 from floorEvent as later where later.takesBack = floorEvent.id))
         then 'started'
       when (select kind from confirmation where confirmation.dropId = "drop".id
         order by number desc limit 1) = 'confirmation' then 'confirmed'
       else 'open' end as standing
     from dropLine join "drop" on "drop".id = dropLine.dropId
     join styleRevision on styleRevision.id = dropLine.styleRevisionId
     join style on style.id = styleRevision.styleId
     where ended = 'no' and styleRevision.id in (select value from json_each(?))
     order by launchAt, "drop".code`,
    listOf(styleRevisionIds),
  )
}

/** Style revisions that pin one of these module revisions. */
export function readStylesWith(
  reader: Reader,
  ids: readonly ModuleRevisionId[],
): readonly string[] {
  return reader
    .all<{ id: string }>(
      `select distinct styleRevisionId as id from slot
       where moduleRevisionId in (select value from json_each(?))`,
      listOf(ids),
    )
    .map((row) => row.id)
}

export function findWithdrawal(reader: Reader, id: RevisionId): Withdrawal | null {
  return (
    reader.one<Withdrawal>(
      'select * from withdrawal where styleRevisionId = ? or moduleRevisionId = ?',
      id,
      id,
    ) ?? null
  )
}
