import type { Operation, OperationLink } from './operation.ts'

/** Each after all that it follows; else as they stand. */
export function inMakingOrder(
  operations: readonly Operation[],
  links: readonly OperationLink[],
): readonly Operation[] {
  const left = operations.toSorted((a, b) => a.position - b.position)
  const ordered: Operation[] = []
  while (left.length > 0) {
    const at = left.findIndex(({ id }) => !left.some((other) => follows(links, id, other.id)))
    ordered.push(...left.splice(Math.max(0, at), 1))
  }
  return ordered
}

const follows = (links: readonly OperationLink[], id: string, other: string) =>
  links.some(({ operationId, predecessorId }) => operationId === id && predecessorId === other)
