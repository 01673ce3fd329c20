import { added, type Change } from '../change.ts'
import type { Pieces } from '../quantity.ts'
import { ok, type Result, refuse } from '../result.ts'
import type { Job, JobId } from '../schedule/job.ts'
import type { Operation } from '../style/operation.ts'
import type { Letter } from '../style/revision.ts'
import { sizesOf } from '../style/sizes.ts'
import type { Colourway, StyleRevision, StyleRevisionId } from '../style/style.ts'
import type { Instant } from '../time.ts'
import {
  BANDS,
  type Drop,
  type DropId,
  type DropLine,
  type DropLineId,
  type DropQuantity,
  type DropQuantityId,
} from './drop.ts'

export interface DropLineOrder {
  readonly styleRevisionId: StyleRevisionId
  readonly colourway: string
  readonly pieces: Readonly<Record<string, Pieces>>
}

export interface DropOrder {
  readonly code: string
  readonly name: string
  readonly launchAt: Instant
  readonly marketingAt: Instant
  readonly audience: string
  readonly announcedLimit: Pieces | null
  readonly lines: readonly DropLineOrder[]
}

/** What a new drop is checked against. */
export interface DropScene {
  readonly now: Instant
  readonly codes: readonly string[]
  readonly revisions: readonly StyleRevision[]
  readonly colourways: readonly Colourway[]
  readonly operations: readonly Operation[]
  readonly jobCount: number
  newId<Id>(prefix: string): Id
}

export type DropRefusal =
  | { readonly code: 'gone' }
  | { readonly code: 'code-taken'; readonly drop: string }
  | { readonly code: 'revision-withdrawn'; readonly letter: Letter }
  | { readonly code: 'no-lines' }
  | { readonly code: 'no-pieces' }
  | { readonly code: 'unknown-size'; readonly size: string }
  | { readonly code: 'unknown-colour'; readonly colourway: string }
  | { readonly code: 'no-operations' }
  | { readonly code: 'launch-past' }
  | { readonly code: 'marketing-after-launch' }

/** Specifies a drop and makes its jobs: one for each operation of each line, all unscheduled. */
export function createDrop(
  scene: DropScene,
  id: DropId,
  order: DropOrder,
): Result<readonly Change[], DropRefusal> {
  const refusal =
    objection(scene, order) ?? firstOf(order.lines, (line) => lineObjection(scene, line))
  if (refusal) return refuse(refusal)
  const drop = dropOf(scene, id, order)
  let jobCount = scene.jobCount
  const parts = order.lines.map((wanted, position) => {
    const line = lineOf(scene, drop.id, wanted, position)
    const operations = scene.operations.filter(
      (one) => one.styleRevisionId === line.styleRevisionId,
    )
    const pieces = sum(Object.values(wanted.pieces))
    const jobs = operations.map((one) => jobOf(scene, drop, line, one, pieces, ++jobCount))
    return { line, quantities: quantitiesOf(scene, line.id, wanted), jobs }
  })
  return ok([
    ...added('drop', drop),
    ...added('dropLine', ...parts.map(({ line }) => line)),
    ...added('dropQuantity', ...parts.flatMap(({ quantities }) => quantities)),
    ...added('job', ...parts.flatMap(({ jobs }) => jobs)),
  ])
}

function objection(scene: DropScene, order: DropOrder): DropRefusal | null {
  if (scene.codes.includes(order.code)) return { code: 'code-taken', drop: order.code }
  if (order.lines.length === 0) return { code: 'no-lines' }
  if (order.launchAt <= scene.now) return { code: 'launch-past' }
  return order.marketingAt > order.launchAt ? { code: 'marketing-after-launch' } : null
}

function lineObjection(scene: DropScene, line: DropLineOrder): DropRefusal | null {
  const revision = scene.revisions.find(({ id }) => id === line.styleRevisionId)
  if (!revision) return { code: 'gone' }
  const { letter, state } = revision
  if (state === 'withdrawn') return { code: 'revision-withdrawn', letter }
  const own = <Item extends { readonly styleRevisionId: StyleRevisionId }>(
    items: readonly Item[],
  ) => items.filter(({ styleRevisionId }) => styleRevisionId === revision.id)
  if (own(scene.operations).length === 0) return { code: 'no-operations' }
  if (!own(scene.colourways).some(({ name }) => name === line.colourway)) {
    return { code: 'unknown-colour', colourway: line.colourway }
  }
  const known = sizesOf(revision.sizes)
  const stranger = Object.keys(line.pieces).find((size) => !known.includes(size))
  if (stranger !== undefined) return { code: 'unknown-size', size: stranger }
  return sum(Object.values(line.pieces)) > 0 ? null : { code: 'no-pieces' }
}

function dropOf(scene: DropScene, id: DropId, { lines: _, ...order }: DropOrder): Drop {
  return { ...order, id, band: scene.codes.length % BANDS, ended: 'no', origin: 'own' }
}

function lineOf(
  scene: DropScene,
  dropId: DropId,
  wanted: DropLineOrder,
  position: number,
): DropLine {
  const { styleRevisionId, colourway } = wanted
  return {
    id: scene.newId<DropLineId>('dln'),
    dropId,
    position,
    styleRevisionId,
    colourway,
    origin: 'own',
  }
}

function quantitiesOf(
  scene: DropScene,
  dropLineId: DropLineId,
  wanted: DropLineOrder,
): readonly DropQuantity[] {
  return Object.entries(wanted.pieces)
    .filter(([, pieces]) => pieces > 0)
    .map(([size, pieces]) => ({
      id: scene.newId<DropQuantityId>('dqy'),
      dropLineId,
      size,
      pieces,
      origin: 'own',
    }))
}

/** A job of a drop line, numbered in the order of the factory's jobs. */
export function jobOf(
  scene: Pick<DropScene, 'newId'>,
  drop: Drop,
  line: DropLine,
  operation: Operation,
  pieces: Pieces,
  number: number,
): Job {
  return {
    id: scene.newId<JobId>('job'),
    code: `J-${String(number).padStart(4, '0')}`,
    dropId: drop.id,
    dropLineId: line.id,
    operationId: operation.id,
    pieces,
    origin: 'own',
  }
}

const sum = (counts: readonly Pieces[]) => counts.reduce((all, one) => all + one, 0) as Pieces

function firstOf<Item, Found>(
  items: readonly Item[],
  find: (item: Item) => Found | null,
): Found | null {
  for (const item of items) {
    const found = find(item)
    if (found !== null) return found
  }
  return null
}
