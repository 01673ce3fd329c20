import type { LearningEntry, OperationEntry } from '../../../../shared/contract/patterns.ts'
import { added, type Change, removed } from '../../../../shared/domain/change.ts'
import { ok, refuse } from '../../../../shared/domain/result.ts'
import type { Learning, LearningId } from '../../../../shared/domain/style/learning.ts'
import type {
  OperationId,
  OperationLink,
  OperationLinkId,
} from '../../../../shared/domain/style/operation.ts'
import type { OperationKit, OperationKitId } from '../../../../shared/domain/style/operation-kit.ts'
import type { Recipe, RecipeId } from '../../../../shared/domain/style/recipe.ts'
import type { Reader } from '../../database/reader.ts'
import type { Hands } from '../../use-case.ts'
import { type Edit, find, findDraft, nextPosition } from '../edit.ts'
import { findOperationTrouble } from './operation-trouble.ts'
import { operationGone, toolingOf } from './part-gone.ts'

/** An operation with what it follows, its tool and its recipe. It may not come before itself. */
export function saveOperation(
  { reader, newId }: Hands,
  { predecessors, kit, recipe, ...entry }: OperationEntry,
): Edit {
  const draft = findDraft(reader, entry.styleRevisionId)
  if (!draft.ok) return draft
  const siblings = reader.all<OperationLink>(
    `select operationLink.* from operationLink join operation on operation.id = operationId
     where styleRevisionId = ?`,
    entry.styleRevisionId,
  )
  const trouble = findOperationTrouble({ ...entry, predecessors, recipe }, siblings)
  if (trouble) return refuse(trouble)
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
  return ok([
    operation,
    ...removed('operationLink', ...had),
    ...added('operationLink', ...links),
    ...tooling(reader, newId, entry.id, { kit, recipe }),
  ])
}

/** Takes an operation out with all that is its own; jobs that name it keep it in. */
export function removeOperation({ reader }: Hands, id: OperationId): Edit {
  const operation = find(reader, 'operation', id)
  if (!operation) return refuse({ code: 'gone' })
  const draft = findDraft(reader, operation.styleRevisionId)
  if (!draft.ok) return draft
  const job = reader.one<{ code: string }>('select code from job where operationId = ?', id)
  if (job) return refuse({ code: 'in-use', by: job.code })
  return ok(operationGone(reader, operation))
}

/** How new a draft is to its makers; with no class, every piece takes its standard minutes. */
export function setLearning(
  { reader, newId }: Hands,
  { styleRevisionId, novelty }: LearningEntry,
): Edit {
  const draft = findDraft(reader, styleRevisionId)
  if (!draft.ok) return draft
  const before =
    reader.one<Learning>('select * from learning where styleRevisionId = ?', styleRevisionId) ??
    null
  const id = before?.id ?? newId<LearningId>('lrn')
  const after: Learning | null = novelty && { id, styleRevisionId, novelty, origin: 'own' }
  return ok(before || after ? [{ table: 'learning', before, after }] : [])
}

function tooling(
  reader: Reader,
  newId: Hands['newId'],
  operationId: OperationId,
  { kit, recipe }: Pick<OperationEntry, 'kit' | 'recipe'>,
): readonly Change[] {
  const had = toolingOf(reader, operationId)
  const mine = { operationId, origin: 'own' } as const
  const kitNow: OperationKit | null =
    kit === null ? null : { id: had.kit?.id ?? newId<OperationKitId>('okt'), kit, ...mine }
  const recipeNow: Recipe | null = recipe && {
    id: had.recipe?.id ?? newId<RecipeId>('rcp'),
    ...recipe,
    ...mine,
  }
  return [
    ...(had.kit || kitNow
      ? [{ table: 'operationKit', before: had.kit, after: kitNow } as const]
      : []),
    ...(had.recipe || recipeNow
      ? [{ table: 'recipe', before: had.recipe, after: recipeNow } as const]
      : []),
  ]
}
