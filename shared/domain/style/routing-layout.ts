import type { OperationId } from './operation.ts'
import type { Order } from './routing.ts'

/** A place in the drawing of a routing: columns from left to right, rows from the top; rows may be halves. */
export interface Place {
  readonly column: number
  readonly row: number
}

/** An edge by the places that it passes: a long one goes between the operations and never under one. */
export interface Edge {
  readonly from: OperationId
  readonly to: OperationId
  readonly way: readonly Place[]
}

export interface RoutingLayout {
  readonly places: ReadonlyMap<OperationId, Place>
  readonly edges: readonly Edge[]
  readonly columns: number
  readonly rows: number
}

/** What stands in a column: an operation, or an edge on its way through. */
interface Stop {
  readonly key: string
  readonly column: number
  readonly before: readonly string[]
}

/**
 * A layered drawing: each operation stands one column right of the last of its predecessors, so that every edge goes
 * right; in a column, stops stand in the order of what they come from. Operations that go round are drawn as given.
 */
export function layOut({ operations, links }: Order): RoutingLayout {
  const column = columnsOf({ operations, links })
  const known = links.filter(
    ({ operationId, predecessorId }) => column.has(operationId) && column.has(predecessorId),
  )
  const stops = operations.flatMap(({ id }) => stopsTo(id, known, column))
  const places = placed(stops)
  const edges = known.map(({ predecessorId: from, operationId: to }) => ({
    from,
    to,
    way: wayOf(from, to, column).flatMap((key) => places.get(key) ?? []),
  }))
  const all = [...places.values()]
  return {
    places: new Map(operations.flatMap(({ id }) => pair(id, places.get(id)))),
    edges,
    columns: Math.max(0, ...all.map((one) => one.column + 1)),
    rows: Math.max(0, ...all.map((one) => one.row + 1)),
  }
}

const pair = (id: OperationId, place: Place | undefined): readonly [OperationId, Place][] =>
  place ? [[id, place]] : []

/** The longest count of steps that lead to each operation. */
function columnsOf({ operations, links }: Order): ReadonlyMap<OperationId, number> {
  const columns = new Map<OperationId, number>(operations.map(({ id }) => [id, 0]))
  for (const _ of operations) {
    for (const { predecessorId, operationId } of links) {
      const [before, at] = [columns.get(predecessorId), columns.get(operationId)]
      if (before === undefined || at === undefined) continue
      columns.set(operationId, Math.min(operations.length - 1, Math.max(at, before + 1)))
    }
  }
  return columns
}

/** From an operation to the next: itself, a stop in each column between, and the next. */
function wayOf(
  from: OperationId,
  to: OperationId,
  column: ReadonlyMap<OperationId, number>,
): readonly string[] {
  const [start, end] = [column.get(from) ?? 0, column.get(to) ?? 0]
  const between = Array.from(
    { length: Math.max(0, end - start - 1) },
    (_, index) => `${from} ${to} ${start + 1 + index}`,
  )
  return [from, ...between, to]
}

function stopsTo(
  id: OperationId,
  links: Order['links'],
  column: ReadonlyMap<OperationId, number>,
): readonly Stop[] {
  const ways = links
    .filter(({ operationId }) => operationId === id)
    .map(({ predecessorId }) => wayOf(predecessorId, id, column))
  const between = ways.flatMap((way) =>
    way.slice(1, -1).map((key, index) => ({
      key,
      column: Number(key.split(' ').at(-1)),
      before: [way[index] ?? ''],
    })),
  )
  const own = { key: id, column: column.get(id) ?? 0, before: ways.map((way) => way.at(-2) ?? '') }
  return [...between, own]
}

/** Column by column, each in the middle of what it comes from and no two on one another. */
function placed(stops: readonly Stop[]): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>()
  const tallest = Math.max(0, ...countsOf(stops))
  for (let column = 0; stops.some((one) => one.column >= column); column += 1) {
    const own = stops.filter((one) => one.column === column)
    const wish = ({ before }: Stop) => {
      const rows = before.flatMap((key) => places.get(key)?.row ?? [])
      return rows.length === 0 ? tallest / 2 : rows.reduce((sum, row) => sum + row, 0) / rows.length
    }
    const ordered = own
      .map((stop) => ({ stop, wish: wish(stop) }))
      .toSorted((a, b) => a.wish - b.wish)
    const top = (tallest - own.length) / 2
    for (const [index, { stop }] of ordered.entries()) {
      places.set(stop.key, { column, row: top + index })
    }
  }
  return places
}

function countsOf(stops: readonly Stop[]): readonly number[] {
  const columns = new Set(stops.map(({ column }) => column))
  return [...columns].map((column) => stops.filter((one) => one.column === column).length)
}
