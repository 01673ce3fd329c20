import type { Pieces } from '../quantity.ts'
import {
  OPERATION_KINDS,
  type Operation,
  type OperationId,
  type OperationLink,
} from '../style/operation.ts'
import type { Brought } from './brought.ts'

interface Routing {
  readonly operations: readonly Operation[]
  readonly links: readonly OperationLink[]
}

interface OwnRouting extends Routing {
  readonly brought: readonly Brought[]
}

export type Join = Pick<OperationLink, 'operationId' | 'predecessorId' | 'transferBatch'>

/**
 * How steps that a module brings stand among the style's own: after the last kind of step before theirs, and before
 * the style's own step of their kind or the next kind after it. They pass on pieces as those two did between themselves.
 */
export function joinRouting(style: OwnRouting, brought: Routing): readonly Join[] {
  const own = style.operations.filter(
    ({ id }) => !style.brought.some(({ operationId }) => operationId === id),
  )
  const [heads, tails] = [firstOf(brought), lastOf(brought)]
  return [
    ...heads.flatMap((head) => {
      const { before, batch } = around(style, own, head)
      return before.map((one) => link(one.id, head.id, batch))
    }),
    ...tails.flatMap((tail) => {
      const { after, batch } = around(style, own, tail)
      return after.map((one) => link(tail.id, one.id, batch))
    }),
  ]
}

const rank = ({ kind }: Operation) => OPERATION_KINDS.indexOf(kind)

/** What of the style's own comes before and after a step of that kind. Own steps in another order than their kinds have nothing after them joined, for that would go round. */
function around({ links }: Routing, own: readonly Operation[], one: Operation) {
  const sooner = Math.max(-1, ...own.map(rank).filter((other) => other < rank(one)))
  const later = Math.min(Infinity, ...own.map(rank).filter((other) => other >= rank(one)))
  const ofRank = (other: number) => own.filter((operation) => rank(operation) === other)
  const before = lastOf({ operations: ofRank(sooner), links })
  const after = firstOf({ operations: ofRank(later), links })
  const between = links.find(
    ({ operationId, predecessorId }) =>
      before.some(({ id }) => id === predecessorId) && after.some(({ id }) => id === operationId),
  )
  const goesRound = before.some(({ id }) => after.some((next) => leads(links, next.id, id)))
  return { before, after: goesRound ? [] : after, batch: between?.transferBatch ?? null }
}

/** Those that follow none of the others. */
function firstOf({ operations, links }: Routing): readonly Operation[] {
  const among = (id: OperationId) => operations.some((one) => one.id === id)
  return operations.filter(
    ({ id }) => !links.some((one) => one.operationId === id && among(one.predecessorId)),
  )
}

/** Those that none of the others follows. */
function lastOf({ operations, links }: Routing): readonly Operation[] {
  const among = (id: OperationId) => operations.some((one) => one.id === id)
  return operations.filter(
    ({ id }) => !links.some((one) => one.predecessorId === id && among(one.operationId)),
  )
}

/** Whether `to` comes, by any others, after `from`. */
function leads(links: readonly OperationLink[], from: OperationId, to: OperationId): boolean {
  const seen = new Set<OperationId>()
  const open = [from]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next === to) return true
    if (seen.has(next)) continue
    seen.add(next)
    open.push(...links.filter((one) => one.predecessorId === next).map((one) => one.operationId))
  }
  return false
}

const link = (
  predecessorId: OperationId,
  operationId: OperationId,
  transferBatch: Pieces | null,
): Join => ({ predecessorId, operationId, transferBatch })
