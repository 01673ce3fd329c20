import type { BomOrder } from '../../../../shared/contract/patterns.ts'
import { reordered } from '../../../../shared/domain/bom/bom-order.ts'
import { altered } from '../../../../shared/domain/change.ts'
import { ok, refuse } from '../../../../shared/domain/result.ts'
import { readBom } from '../../database/reads/read-bom.ts'
import type { Doing, Hands } from '../../use-case.ts'
import { type Edit, findDraft } from '../edit.ts'

export const bomOrderDoings: Doing<'patterns.orderBom'> = {
  'patterns.orderBom': { undoable: 'yes', decide: orderBom },
}

/** Lines change places among themselves; all others stay where they are. */
function orderBom({ reader }: Hands, { styleRevisionId, lines }: BomOrder): Edit {
  const draft = findDraft(reader, styleRevisionId)
  if (!draft.ok) return draft
  const known = new Map(readBom(reader, styleRevisionId).lines.map((line) => [line.id, line]))
  const own = [...new Set(lines)].flatMap((id) => known.get(id) ?? [])
  if (own.length < lines.length) return refuse({ code: 'gone' })
  return ok(
    reordered(own).flatMap(({ line, position }) =>
      line.position === position ? [] : [altered('bomLine', line, { position })],
    ),
  )
}
