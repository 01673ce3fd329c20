import type { BomLineEntry } from '../../../shared/contract/patterns.ts'
import type { BomQuantity, BomQuantityId } from '../../../shared/domain/bom.ts'
import { type Change, removed } from '../../../shared/domain/change.ts'
import { ok, refuse } from '../../../shared/domain/result.ts'
import type { Doing, Hands } from '../use-case.ts'
import { type Edit, find, findDraft, nextPosition } from './edit.ts'
import { removeOperation, saveOperation, setLearning } from './operations.ts'
import { lineGone, quantitiesOf } from './part-gone.ts'

export const routingDoings: Doing<
  | 'patterns.saveBomLine'
  | 'patterns.removeBomLine'
  | 'patterns.saveOperation'
  | 'patterns.removeOperation'
  | 'patterns.setLearning'
> = {
  'patterns.saveBomLine': { undoable: 'yes', decide: saveBomLine },
  'patterns.removeBomLine': {
    undoable: 'yes',
    decide({ reader }, id) {
      const line = find(reader, 'bomLine', id)
      if (!line) return refuse({ code: 'gone' })
      const draft = findDraft(reader, line.styleRevisionId)
      if (!draft.ok) return draft
      return ok(lineGone(reader, line))
    },
  },
  'patterns.saveOperation': { undoable: 'yes', decide: saveOperation },
  'patterns.removeOperation': { undoable: 'yes', decide: removeOperation },
  'patterns.setLearning': { undoable: 'yes', decide: setLearning },
}

function saveBomLine({ reader, newId }: Hands, { bySize, ...entry }: BomLineEntry): Edit {
  const draft = findDraft(reader, entry.styleRevisionId)
  if (!draft.ok) return draft
  if (!find(reader, 'material', entry.materialId)) return refuse({ code: 'gone' })
  const before = find(reader, 'bomLine', entry.id) ?? null
  const position = before?.position ?? nextPosition(reader, 'bomLine', entry.styleRevisionId)
  const line: Change = { table: 'bomLine', before, after: { ...entry, position, origin: 'own' } }
  const had = quantitiesOf(reader, entry.id)
  const kept = (size: string) => had.find((one) => one.size === size)
  const quantities = Object.entries(bySize).map(
    ([size, quantity]): BomQuantity => ({
      id: kept(size)?.id ?? newId<BomQuantityId>('bqy'),
      bomLineId: entry.id,
      size,
      quantity,
      origin: 'own',
    }),
  )
  const gone = had.filter(({ size }) => !Object.hasOwn(bySize, size))
  const saved = quantities.map(
    (after): Change => ({ table: 'bomQuantity', before: kept(after.size) ?? null, after }),
  )
  return ok([line, ...removed('bomQuantity', ...gone), ...saved])
}
