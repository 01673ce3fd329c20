import type { ConfirmationRecord } from '../../../../shared/domain/confirmation/confirmation-record.ts'
import type { DropId } from '../../../../shared/domain/drop/drop.ts'
import type { Promised } from '../../../../shared/domain/readiness/promise-breaks.ts'
import type { Reader } from '../reader.ts'

/** Every document issued for a drop, newest first. */
export function readConfirmations(reader: Reader, dropId: DropId): readonly ConfirmationRecord[] {
  return reader.all('select * from confirmation where dropId = ? order by number desc', dropId)
}

/** The confirmation that stands: the newest document of a drop, unless that is a withdrawal. */
export function findLive(reader: Reader, dropId: DropId): ConfirmationRecord | null {
  const newest = readConfirmations(reader, dropId)[0]
  return newest?.kind === 'confirmation' ? newest : null
}

/** The live confirmations of drops that are not over, nearest launch first. */
export function readLive(reader: Reader): readonly ConfirmationRecord[] {
  return reader.all(
    `select confirmation.* from confirmation join "drop" on "drop".id = dropId
     where ended = 'no' and kind = 'confirmation' and number =
       (select max(number) from confirmation as other where other.dropId = "drop".id)
     order by launchAt`,
  )
}

/** What was signed and stands, of drops that are not over. */
export function readPromised(reader: Reader): readonly Promised[] {
  return readLive(reader).map(({ dropId, commitAt }) => ({ dropId, commitAt }))
}
