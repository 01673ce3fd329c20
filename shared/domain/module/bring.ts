import type { BomLine, BomLineId, BomQuantity, BomQuantityId } from '../bom/bom.ts'
import { added, type Change } from '../change.ts'
import type { StyleParts } from '../style/content.ts'
import type { Operation, OperationId, OperationLink, OperationLinkId } from '../style/operation.ts'
import type { OperationKit, OperationKitId } from '../style/operation-kit.ts'
import type { Recipe, RecipeId } from '../style/recipe.ts'
import type { Slot, SlotId } from '../style/style.ts'
import {
  type Brought,
  type BroughtId,
  isAltered,
  lineContent,
  operationContent,
} from './brought.ts'
import { joinRouting } from './join-routing.ts'
import { type Brings, type ModuleOperation, moduleTooling } from './module-brings.ts'

/** What a slot brought to its style: what goes with its module, and what a person has altered since and so stays. */
export interface Parting {
  readonly lines: readonly BomLine[]
  readonly operations: readonly Operation[]
  readonly kept: readonly Brought[]
}

export function partingOf(parts: StyleParts, slotId: SlotId): Parting {
  const own = parts.brought.filter((one) => one.slotId === slotId)
  const kept = own.filter((one) => isAltered(one, parts))
  const going = own.filter((one) => !kept.includes(one))
  return {
    lines: parts.bom.lines.filter(({ id }) => going.some(({ bomLineId }) => bomLineId === id)),
    operations: parts.operations.filter(({ id }) =>
      going.some(({ operationId }) => operationId === id),
    ),
    kept,
  }
}

type NewId = <Id>(prefix: string) => Id

/** Places kept for each slot, so that a module brings to the same places whatever was in the slot before. */
const PLACES = 1000

const placeIn = ({ position }: Slot, index: number) => (position + 1) * PLACES + index

/** Copies what a module brings into the style; `parts` is the style without what its slot brought before. */
export function bringIn(
  parts: StyleParts,
  slot: Slot,
  brings: Brings,
  newId: NewId,
): readonly Change[] {
  return [...bringLines(slot, brings, newId), ...bringOperations(parts, slot, brings, newId)]
}

function bringLines(slot: Slot, brings: Brings, newId: NewId): readonly Change[] {
  return brings.lines.flatMap(({ moduleRevisionId: _, ...brought }, index) => {
    const id = newId<BomLineId>('bom')
    const { styleRevisionId } = slot
    const position = placeIn(slot, index)
    const line: BomLine = { ...brought, id, styleRevisionId, position, origin: 'own' }
    const own = brings.quantities.filter(({ moduleLineId }) => moduleLineId === brought.id)
    const quantities = own.map(
      ({ size, quantity }): BomQuantity => ({
        id: newId<BomQuantityId>('bqy'),
        bomLineId: id,
        size,
        quantity,
        origin: 'own',
      }),
    )
    return [
      ...added('bomLine', line),
      ...added('bomQuantity', ...quantities),
      ...added('brought', broughtOf(newId, slot, { bomLineId: id }, lineContent(line, own))),
    ]
  })
}

function bringOperations(
  parts: StyleParts,
  slot: Slot,
  brings: Brings,
  newId: NewId,
): readonly Change[] {
  const ids = new Map(brings.operations.map(({ id }) => [id, newId<OperationId>('opn')]))
  const operations = brings.operations.map((one, index) =>
    operationOf(one, slot, ids.get(one.id)!, placeIn(slot, index)),
  )
  const inner = brings.links.map(
    ({ operationId, predecessorId, transferBatch }): OperationLink => ({
      id: newId<OperationLinkId>('lnk'),
      operationId: ids.get(operationId)!,
      predecessorId: ids.get(predecessorId)!,
      transferBatch,
      origin: 'own',
    }),
  )
  const outer = joinRouting(parts, { operations, links: inner }).map(
    (link): OperationLink => ({ ...link, id: newId<OperationLinkId>('lnk'), origin: 'own' }),
  )
  return [
    ...added('operation', ...operations),
    ...added('operationLink', ...inner, ...outer),
    ...brings.operations.flatMap((one) => toolingOf(one, slot, ids.get(one.id)!, newId)),
  ]
}

function operationOf(
  brought: ModuleOperation,
  { styleRevisionId }: Slot,
  id: OperationId,
  position: number,
): Operation {
  const { name, kind, stationKind, skill, attended, unattended } = brought
  const { piecesPerCycle, setUpKey } = brought
  const what = { name, kind, stationKind, skill, attended, unattended, piecesPerCycle, setUpKey }
  return { ...what, id, styleRevisionId, position, origin: 'own' }
}

function toolingOf(
  brought: ModuleOperation,
  slot: Slot,
  operationId: OperationId,
  newId: NewId,
): readonly Change[] {
  const { kit, recipe } = moduleTooling(brought)
  const mine = { operationId, origin: 'own' } as const
  const kits: readonly OperationKit[] =
    kit === null ? [] : [{ ...mine, id: newId<OperationKitId>('okt'), kit }]
  const recipes: readonly Recipe[] = recipe
    ? [{ ...mine, id: newId<RecipeId>('rcp'), ...recipe }]
    : []
  const content = operationContent(brought, { kit, recipe })
  return [
    ...added('operationKit', ...kits),
    ...added('recipe', ...recipes),
    ...added('brought', broughtOf(newId, slot, { operationId }, content)),
  ]
}

function broughtOf(
  newId: NewId,
  { id: slotId }: Slot,
  of: { readonly bomLineId: BomLineId } | { readonly operationId: OperationId },
  content: string,
): Brought {
  const id = newId<BroughtId>('brt')
  return { id, slotId, bomLineId: null, operationId: null, ...of, content, origin: 'own' }
}
