import type { OperationEntry } from '../../../../../shared/contract/patterns.ts'
import { readSeconds, secondsText } from '../../../../../shared/domain/bom/quantity-text.ts'
import type { Routing } from '../../../../../shared/domain/compare/compare-operations.ts'
import type { Pieces } from '../../../../../shared/domain/quantity.ts'
import type { StationKind } from '../../../../../shared/domain/resources/station.ts'
import { ok, type Result, refuse } from '../../../../../shared/domain/result.ts'
import type {
  Operation,
  OperationId,
  OperationKind,
} from '../../../../../shared/domain/style/operation.ts'
import { newId } from '../../../../bridge/new-id.ts'
import { type RecipeDraft, recipeDraft, recipeEntry } from './recipe-draft.ts'

/** An operation as it is typed. */
export interface OperationDraft {
  readonly id: OperationId
  readonly name: string
  readonly kind: OperationKind
  readonly stationKind: StationKind
  readonly skill: string
  readonly attended: string
  readonly unattended: string
  readonly piecesPerCycle: string | number
  readonly setUpKey: string
  readonly kit: string
  readonly recipe: RecipeDraft
  /** By predecessor: the transfer batch as typed, empty when all must be done first. */
  readonly after: Readonly<Record<string, string | number>>
}

/** Where an operation is done, unless the person says otherwise. */
const PLACES: { readonly [Kind in OperationKind]: readonly [StationKind, string] } = {
  cut: ['cutter', 'cutting'],
  fuse: ['press', 'pressing'],
  press: ['press', 'pressing'],
  sew: ['cell', 'sewing'],
  finish: ['bench', 'packing'],
  inspect: ['bench', 'packing'],
  pack: ['bench', 'packing'],
}

export function placedFor(
  kind: OperationKind,
): Pick<OperationDraft, 'kind' | 'stationKind' | 'skill'> {
  const [stationKind, skill] = PLACES[kind]
  return { kind, stationKind, skill }
}

export function operationDraft(
  { links, operations, kits, recipes }: Routing,
  operation: Operation | null,
): OperationDraft {
  if (!operation) return freshDraft(operations.at(-1))
  const { id, name, kind, stationKind, skill, setUpKey, piecesPerCycle } = operation
  const own = links.filter(({ operationId }) => operationId === id)
  return {
    id,
    name,
    kind,
    stationKind,
    skill,
    setUpKey,
    piecesPerCycle,
    attended: secondsText(operation.attended),
    unattended: secondsText(operation.unattended),
    kit: kits.find(({ operationId }) => operationId === id)?.kit ?? '',
    recipe: recipeDraft(recipes.find(({ operationId }) => operationId === id)),
    after: Object.fromEntries(own.map((link) => [link.predecessorId, link.transferBatch ?? ''])),
  }
}

/** A new operation follows the last one. */
function freshDraft(last: Operation | undefined): OperationDraft {
  const kind: OperationKind = last ? 'sew' : 'cut'
  const [stationKind, skill] = PLACES[kind]
  return {
    id: newId<OperationId>('opn'),
    name: '',
    kind,
    stationKind,
    skill,
    attended: '0:00',
    unattended: '0:00',
    piecesPerCycle: 1,
    setUpKey: '',
    kit: '',
    recipe: recipeDraft(undefined),
    after: last ? { [last.id]: '' } : {},
  }
}

/** What is typed, before it is said whose it is. */
export type DraftEntry = Omit<OperationEntry, 'styleRevisionId'>

/** What is sent, or what is still wrong with it. */
export function operationEntry(draft: OperationDraft): Result<DraftEntry, string> {
  const { id, kind, stationKind } = draft
  const [name, skill, setUpKey] = [draft.name.trim(), draft.skill.trim(), draft.setUpKey.trim()]
  const [attended, unattended] = [readSeconds(draft.attended), readSeconds(draft.unattended)]
  const piecesPerCycle = Number(draft.piecesPerCycle)
  if (name === '') return refuse('Give the operation a name.')
  if (skill === '') return refuse('Say what skill it takes.')
  if (attended === null || unattended === null)
    return refuse('Write times as minutes:seconds, such as 6:40.')
  if (attended + unattended === 0) return refuse('It takes some time: say how long.')
  if (!(piecesPerCycle >= 1)) return refuse('A cycle makes at least one piece.')
  const predecessors = Object.entries(draft.after).map(([operationId, batch]) => ({
    operationId: operationId as OperationId,
    transferBatch: Number(batch) > 0 ? (Number(batch) as Pieces) : null,
  }))
  const recipe = recipeEntry(draft.recipe, kind)
  if (!recipe.ok) return recipe
  return ok({
    id,
    name,
    kind,
    stationKind,
    skill,
    setUpKey,
    attended,
    unattended,
    piecesPerCycle: piecesPerCycle as Pieces,
    predecessors,
    kit: draft.kit.trim() || null,
    recipe: recipe.value,
  })
}
