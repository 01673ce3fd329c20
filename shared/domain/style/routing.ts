import type { Operation, OperationId, OperationLink } from './operation.ts'
import { standardMinutes } from './operation.ts'

/** How operations follow each other. */
export interface Order {
  readonly operations: readonly Operation[]
  readonly links: readonly Pick<OperationLink, 'operationId' | 'predecessorId'>[]
}

/** Whether an operation would, by these predecessors, come before itself. */
export function goesRound<Id>(
  id: Id,
  predecessors: readonly Id[],
  links: readonly { readonly operationId: Id; readonly predecessorId: Id }[],
): boolean {
  const seen = new Set<Id>()
  const open = [...predecessors]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next === id) return true
    if (seen.has(next)) continue
    seen.add(next)
    open.push(...links.filter((one) => one.operationId === next).map((one) => one.predecessorId))
  }
  return false
}

/** The longest way through the routing: no garment is made in fewer standard minutes, whoever helps. */
export function criticalPath({ operations, links }: Order): readonly Operation[] {
  const known = new Map<OperationId, readonly Operation[]>()
  const byId = new Map(operations.map((one) => [one.id, one]))
  const wayTo = (operation: Operation): readonly Operation[] => {
    const found = known.get(operation.id)
    if (found) return found
    known.set(operation.id, [operation])
    const before = links.flatMap((one) =>
      one.operationId === operation.id ? (byId.get(one.predecessorId) ?? []) : [],
    )
    const way = [...longest(before.map(wayTo)), operation]
    known.set(operation.id, way)
    return way
  }
  return longest(operations.map(wayTo))
}

/** Standard minutes of one garment along these operations. */
export const minutesAlong = (operations: readonly Operation[]): number =>
  operations.reduce((sum, one) => sum + standardMinutes(one), 0)

function longest(ways: readonly (readonly Operation[])[]): readonly Operation[] {
  return ways.reduce((best, way) => (minutesAlong(way) > minutesAlong(best) ? way : best), [])
}
