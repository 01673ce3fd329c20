import type { ModuleLineEntry, ModuleOperationEntry } from '../../../../shared/contract/seams.ts'
import { added, type Change, removed } from '../../../../shared/domain/change.ts'
import type {
  ModuleLineId,
  ModuleLink,
  ModuleLinkId,
  ModuleOperation,
  ModuleOperationId,
  ModuleQuantity,
  ModuleQuantityId,
} from '../../../../shared/domain/module/module-brings.ts'
import { ok, refuse } from '../../../../shared/domain/result.ts'
import type { Reader } from '../../database/reader.ts'
import { readBrings } from '../../database/reads/read-module-parts.ts'
import type { Doing, Hands } from '../../use-case.ts'
import { type Edit, find, findModuleDraft } from '../edit.ts'
import { findOperationTrouble } from '../styles/operation-trouble.ts'

export const moduleBringsDoings: Doing<
  | 'patterns.saveModuleLine'
  | 'patterns.removeModuleLine'
  | 'patterns.saveModuleOperation'
  | 'patterns.removeModuleOperation'
> = {
  'patterns.saveModuleLine': { undoable: 'yes', decide: saveLine },
  'patterns.removeModuleLine': { undoable: 'yes', decide: removeLine },
  'patterns.saveModuleOperation': { undoable: 'yes', decide: saveOperation },
  'patterns.removeModuleOperation': { undoable: 'yes', decide: removeOperation },
}

function saveLine({ reader, newId }: Hands, { bySize, ...entry }: ModuleLineEntry): Edit {
  const draft = findModuleDraft(reader, entry.moduleRevisionId)
  if (!draft.ok) return draft
  if (!find(reader, 'material', entry.materialId)) return refuse({ code: 'gone' })
  const before = find(reader, 'moduleLine', entry.id) ?? null
  const position = before?.position ?? nextOf(readBrings(reader, entry.moduleRevisionId).lines)
  const quantities = Object.entries(bySize).map(
    ([size, quantity]): ModuleQuantity => ({
      id: newId<ModuleQuantityId>('mqy'),
      moduleLineId: entry.id,
      size,
      quantity,
      origin: 'own',
    }),
  )
  return ok([
    { table: 'moduleLine', before, after: { ...entry, position, origin: 'own' } },
    ...removed('moduleQuantity', ...quantitiesOf(reader, entry.id)),
    ...added('moduleQuantity', ...quantities),
  ])
}

function removeLine({ reader }: Hands, id: ModuleLineId): Edit {
  const line = find(reader, 'moduleLine', id)
  if (!line) return refuse({ code: 'gone' })
  const draft = findModuleDraft(reader, line.moduleRevisionId)
  if (!draft.ok) return draft
  return ok([
    ...removed('moduleQuantity', ...quantitiesOf(reader, id)),
    ...removed('moduleLine', line),
  ])
}

function saveOperation(
  { reader, newId }: Hands,
  { predecessors, recipe, ...entry }: ModuleOperationEntry,
): Edit {
  const draft = findModuleDraft(reader, entry.moduleRevisionId)
  if (!draft.ok) return draft
  const { operations, links } = readBrings(reader, entry.moduleRevisionId)
  const trouble = findOperationTrouble({ ...entry, predecessors, recipe }, links)
  if (trouble) return refuse(trouble)
  const before = find(reader, 'moduleOperation', entry.id) ?? null
  const position = before?.position ?? nextOf(operations)
  const figures = recipe ?? { temperature: null, dwell: null, pressure: null, peel: null }
  const after: ModuleOperation = { ...entry, ...figures, position, origin: 'own' }
  const had = links.filter(({ operationId }) => operationId === entry.id)
  const now = predecessors.map(
    ({ operationId: predecessorId, transferBatch }): ModuleLink => ({
      id: newId<ModuleLinkId>('mlk'),
      operationId: entry.id,
      predecessorId,
      transferBatch,
      origin: 'own',
    }),
  )
  const operation: Change = { table: 'moduleOperation', before, after }
  return ok([operation, ...removed('moduleLink', ...had), ...added('moduleLink', ...now)])
}

function removeOperation({ reader }: Hands, id: ModuleOperationId): Edit {
  const operation = find(reader, 'moduleOperation', id)
  if (!operation) return refuse({ code: 'gone' })
  const draft = findModuleDraft(reader, operation.moduleRevisionId)
  if (!draft.ok) return draft
  const { links } = readBrings(reader, operation.moduleRevisionId)
  const own = links.filter((one) => one.operationId === id || one.predecessorId === id)
  return ok([...removed('moduleLink', ...own), ...removed('moduleOperation', operation)])
}

function quantitiesOf(reader: Reader, id: string): readonly ModuleQuantity[] {
  return reader.all<ModuleQuantity>('select * from moduleQuantity where moduleLineId = ?', id)
}

const nextOf = (siblings: readonly { readonly position: number }[]) =>
  Math.max(-1, ...siblings.map(({ position }) => position)) + 1
