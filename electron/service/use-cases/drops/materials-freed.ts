import type { PullAsk } from '../../../../shared/contract/drops.ts'
import { type Change, removed } from '../../../../shared/domain/change.ts'
import type { DropLine } from '../../../../shared/domain/drop/drop.ts'
import type { MaterialId } from '../../../../shared/domain/stock/material.ts'
import type { Reservation } from '../../../../shared/domain/stock/stock.ts'
import { listOf, type Reader } from '../../database/reader.ts'
import { readNeeds, readSubstitutions } from '../../database/reads/read-supplies.ts'

/** What was kept of materials that a drop takes nothing of once it makes the other revision. Of what it takes less of, all stays. */
export function materialsFreed(reader: Reader, { dropId, from, to }: PullAsk): readonly Change[] {
  const lines = reader.all<DropLine>('select * from dropLine where dropId = ?', dropId)
  const after = lines.map((line) =>
    line.styleRevisionId === from ? { ...line, styleRevisionId: to } : line,
  )
  const taken = takenBy(reader, after)
  const free = [...takenBy(reader, lines)].filter((id) => !taken.has(id))
  const reservations = reader.all<Reservation>(
    `select reservation.* from reservation join lot on lot.id = lotId
     where dropId = ? and materialId in (select value from json_each(?))`,
    dropId,
    listOf(free),
  )
  const substitutions = readSubstitutions(reader, [dropId]).filter(
    ({ materialId, insteadId }) => !taken.has(materialId) && !taken.has(insteadId),
  )
  return [...removed('reservation', ...reservations), ...removed('substitution', ...substitutions)]
}

function takenBy(reader: Reader, lines: readonly DropLine[]): ReadonlySet<MaterialId> {
  const needs = [...readNeeds(reader, lines).values()].flat()
  return new Set(needs.filter(({ quantity }) => quantity > 0).map(({ materialId }) => materialId))
}
