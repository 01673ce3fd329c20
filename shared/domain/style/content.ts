import type { Bom, BomLine } from '../bom/bom.ts'
import { bomItemOf } from '../compare/compare-bom.ts'
import { labelItems } from '../compare/compare-label.ts'
import type { Brought } from '../module/brought.ts'
import type { Module, ModuleRevision, Piece } from '../module/module.ts'
import type { Hash, Pieces } from '../quantity.ts'
import type { Joint } from '../seams/joint.ts'
import type { WholeLabel } from '../skus/label.ts'
import type { Learning } from './learning.ts'
import type { Operation, OperationId, OperationLink } from './operation.ts'
import type { OperationKit } from './operation-kit.ts'
import { type Recipe, recipeValues } from './recipe.ts'
import type { Colourway, Slot, StyleRevision } from './style.ts'

/** Everything that a style revision is. */
export interface StyleParts {
  readonly revision: StyleRevision
  readonly slots: readonly Slot[]
  readonly modules: readonly { readonly module: Module; readonly revision: ModuleRevision }[]
  readonly pieces: readonly Piece[]
  readonly colourways: readonly Colourway[]
  readonly bom: Bom
  readonly operations: readonly Operation[]
  readonly links: readonly OperationLink[]
  readonly kits: readonly OperationKit[]
  readonly recipes: readonly Recipe[]
  readonly learning: Learning | null
  readonly joints: readonly Joint[]
  /** Which of its lines and operations came with its modules. */
  readonly brought: readonly Brought[]
  /** Null when nothing has been said of its labels yet. */
  readonly label: WholeLabel | null
}

/** What a style revision's hash is taken of. Its modules stand in it by their own hashes. */
export function styleContent(parts: StyleParts): string {
  return JSON.stringify({
    sizes: parts.revision.sizes,
    modules: parts.modules.map(({ revision }) => revision.contentHash),
    colourways: parts.colourways.map(({ name }) => name),
    bom: parts.bom.lines.map((line) => [
      pick(line, 'position', 'materialId', 'role', 'quantity', 'wastage', 'setUp', 'roundTo'),
      parts.bom.quantities
        .filter(({ bomLineId }) => bomLineId === line.id)
        .map(({ size, quantity }) => [size, quantity])
        .toSorted(),
      ...laterFacts(parts.bom, line),
    ]),
    operations: parts.operations.map((one) => [
      pick(one, 'position', 'name', 'kind', 'stationKind', 'skill', 'setUpKey'),
      pick(one, 'attended', 'unattended', 'piecesPerCycle'),
      ...toolingOf(parts, one.id),
    ]),
    order: orderContent(parts),
    ...(parts.learning ? { novelty: parts.learning.novelty } : {}),
    ...(parts.joints.length > 0 ? { joints: jointContent(parts) } : {}),
    // Only where there is one: what was released before there were labels keeps its hash.
    ...(parts.label && { label: labelItems(parts.label).map(({ name, value }) => [name, value]) }),
  })
}

interface Ordered {
  readonly operations: readonly { readonly id: string; readonly position: number }[]
  readonly links: readonly {
    readonly operationId: string
    readonly predecessorId: string
    readonly transferBatch: Pieces | null
  }[]
}

/** What comes after what, by their places. */
export function orderContent({ operations, links }: Ordered) {
  const places = new Map(operations.map(({ id, position }) => [id, position]))
  return links
    .map(({ operationId, predecessorId, transferBatch }) => [
      places.get(predecessorId),
      places.get(operationId),
      transferBatch,
    ])
    .toSorted((a, b) => (a[0] ?? 0) - (b[0] ?? 0) || (a[1] ?? 0) - (b[1] ?? 0))
}

/** Its slots by their places, for their ids are new in every revision. */
function jointContent({ joints, slots }: StyleParts) {
  const places = new Map(slots.map(({ id, position }) => [id, position]))
  return joints
    .map(({ slotId, seam, otherSlotId, otherSeam, least, most }) => [
      places.get(slotId),
      seam,
      places.get(otherSlotId),
      otherSeam,
      least,
      most,
    ])
    .toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
}

/** Only where there is some: what was released before operations had tooling keeps its hash. */
function toolingOf({ kits, recipes }: StyleParts, id: OperationId): readonly unknown[] {
  const kit = kits.find(({ operationId }) => operationId === id)
  const recipe = recipes.find(({ operationId }) => operationId === id)
  if (!kit && !recipe) return []
  return [[kit?.kit ?? null, recipe ? Object.values(recipeValues(recipe)) : null]]
}

/** What lines did not have at first: only what is there enters, so that older hashes stay what they are. */
function laterFacts(bom: Bom, line: BomLine): readonly unknown[] {
  const { byColour, byCell, substitutes, computedFrom } = bomItemOf(bom, line)
  const lists = [byColour, byCell, substitutes]
  if (lists.every((list) => list.length === 0) && computedFrom === null) return []
  return [
    byColour,
    substitutes,
    computedFrom && pick(computedFrom, 'width', 'efficiency', 'nest'),
    ...(byCell.length > 0 ? [byCell] : []),
  ]
}

/** Values in a fixed order: a hash must not hang on how a record came to have its fields. */
function pick<Item, Name extends keyof Item>(
  item: Item,
  ...names: readonly Name[]
): readonly Item[Name][] {
  return names.map((name) => item[name])
}

/** What a nest is keyed by: the geometry that it lays, and how often. */
export function piecesContent(pieces: readonly Pick<Piece, 'geometryHash' | 'quantity'>[]): string {
  return JSON.stringify(
    pieces.map(({ geometryHash, quantity }) => [geometryHash as Hash, quantity]).toSorted(),
  )
}
