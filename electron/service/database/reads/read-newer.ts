import type { NewerRevision } from '../../../../shared/contract/drops.ts'
import type { DropId } from '../../../../shared/domain/drop/drop.ts'
import { byLetter } from '../../../../shared/domain/style/revision.ts'
import type { Style, StyleRevision } from '../../../../shared/domain/style/style.ts'
import type { Reader } from '../reader.ts'

/** The last release of each style of an open drop, where the drop makes an earlier revision of it. */
export function readNewer(reader: Reader, dropId: DropId): readonly NewerRevision[] {
  const made = reader.all<StyleRevision>(
    `select distinct styleRevision.* from dropLine join "drop" on "drop".id = dropId
     join styleRevision on styleRevision.id = styleRevisionId
     where dropId = ? and ended = 'no'`,
    dropId,
  )
  return made.flatMap((from) => {
    const style = reader.one<Style>('select * from style where id = ?', from.styleId)
    const to = reader
      .all<StyleRevision>(
        `select * from styleRevision where styleId = ? and state = 'released'`,
        from.styleId,
      )
      .toSorted(byLetter)
      .at(-1)
    return style && to && byLetter(from, to) < 0 ? [{ style, from, to }] : []
  })
}
