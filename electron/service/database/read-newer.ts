import type { NewerRevision } from '../../../shared/contract/drops.ts'
import type { DropFacts } from '../../../shared/domain/readiness.ts'
import { byLetter } from '../../../shared/domain/revision.ts'
import type { StyleRevision } from '../../../shared/domain/style.ts'
import type { Reader } from './reader.ts'

/** The last release of each style of a drop, where the drop makes an earlier revision of it. */
export function readNewer(
  reader: Reader,
  { drop, lines }: Pick<DropFacts, 'drop' | 'lines'>,
): readonly NewerRevision[] {
  if (drop.ended !== 'no') return []
  const made = new Map(lines.map(({ style, revision }) => [revision.id, { style, revision }]))
  return [...made.values()].flatMap(({ style, revision }) => {
    const to = reader
      .all<StyleRevision>(
        `select * from styleRevision where styleId = ? and state = 'released'`,
        style.id,
      )
      .toSorted(byLetter)
      .at(-1)
    return to && byLetter(revision, to) < 0 ? [{ style, from: revision, to }] : []
  })
}
