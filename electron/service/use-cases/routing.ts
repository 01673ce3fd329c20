import type { BomLineEntry, OperationEntry } from '../../../shared/contract/patterns.ts'
import type { BomQuantity, BomQuantityId } from '../../../shared/domain/bom.ts'
import { added, type Change, removed } from '../../../shared/domain/change.ts'
import type {
  OperationId,
  OperationLink,
  OperationLinkId,
} from '../../../shared/domain/operation.ts'
import { ok, refuse } from '../../../shared/domain/result.ts'
import type { Reader } from '../database/reader.ts'
import type { Doing, Hands } from '../use-case.ts'
import { type Edit, find, findDraft, nextPosition } from './edit.ts'

export const routingDoings: Doing<
  | 'patterns.saveBomLine'
  | 'patterns.removeBomLine'
  | 'patterns.saveOperation'
  | 'patterns.removeOperation'
> = {
  'patterns.saveBomLine': { undoable: 'yes', decide: saveBomLine },
  'patterns.removeBomLine': {
    undoable: 'yes',
    decide({ reader }, id) {
      const line = find(reader, 'bomLine', id)
      if (!line) return refuse({ code: 'gone' })
      const draft = findDraft(reader, line.styleRevisionId)
      if (!draft.ok) return draft
      return ok([
        ...removed('bomQuantity', ...quantitiesOf(reader, id)),
        ...removed('bomLine', line),
      ])
    },
  },
  'patterns.saveOperation': { undoable: 'yes', decide: saveOperation },
  'patterns.removeOperation': {
    undoable: 'yes',
    decide({ reader }, id) {
      const operation = find(reader, 'operation', id)
      if (!operation) return refuse({ code: 'gone' })
      const draft = findDraft(reader, operation.styleRevisionId)
      if (!draft.ok) return draft
      const job = reader.one<{ code: string }>('select code from job where operationId = ?', id)
      if (job) return refuse({ code: 'in-use', by: job.code })
      return ok([
        ...removed('operationLink', ...linksOf(reader, id)),
        ...removed('operation', operation),
      ])
    },
  },
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

function saveOperation({ reader, newId }: Hands, { predecessors, ...entry }: OperationEntry): Edit {
  const draft = findDraft(reader, entry.styleRevisionId)
  if (!draft.ok) return draft
  const siblings = reader.all<OperationLink>(
    `select operationLink.* from operationLink join operation on operation.id = operationId
     where styleRevisionId = ?`,
    entry.styleRevisionId,
  )
  if (
    goesRound(
      entry.id,
      predecessors.map(({ operationId }) => operationId),
      siblings,
    )
  ) {
    return refuse({ code: 'goes-round', operation: entry.name })
  }
  const before = find(reader, 'operation', entry.id) ?? null
  const position = before?.position ?? nextPosition(reader, 'operation', entry.styleRevisionId)
  const operation: Change = {
    table: 'operation',
    before,
    after: { ...entry, position, origin: 'own' },
  }
  const had = siblings.filter(({ operationId }) => operationId === entry.id)
  const links = predecessors.map(
    ({ operationId: predecessorId, transferBatch }): OperationLink => ({
      id: newId<OperationLinkId>('lnk'),
      operationId: entry.id,
      predecessorId,
      transferBatch,
      origin: 'own',
    }),
  )
  return ok([operation, ...removed('operationLink', ...had), ...added('operationLink', ...links)])
}

/** Whether an operation would, by these predecessors, come before itself. */
function goesRound(
  id: OperationId,
  predecessors: readonly OperationId[],
  links: readonly OperationLink[],
): boolean {
  const seen = new Set<OperationId>()
  const open = [...predecessors]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next === id) return true
    if (seen.has(next)) continue
    seen.add(next)
    open.push(...links.filter((one) => one.operationId === next).map((one) => one.predecessorId))
  }
  return false
}

function quantitiesOf(reader: Reader, id: string): readonly BomQuantity[] {
  return reader.all<BomQuantity>('select * from bomQuantity where bomLineId = ?', id)
}

function linksOf(reader: Reader, id: string): readonly OperationLink[] {
  return reader.all<OperationLink>(
    'select * from operationLink where operationId = ? or predecessorId = ?',
    id,
    id,
  )
}
