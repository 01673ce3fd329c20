import { measure } from './measure.ts'
import type { Shop } from './shop.ts'

/** Which machine each operation is on and after which: a plan, as a graph, with its longest paths. */
export interface Graph {
  readonly shop: Shop
  readonly machine: Int32Array
  readonly time: Int32Array
  /** The neighbours on the machine; `none` at the ends. */
  readonly before: Int32Array
  readonly after: Int32Array
  /** Set-up between the operation before and this one. */
  readonly setUp: Int32Array
  readonly first: Int32Array
  readonly last: Int32Array
  /** Every operation after all that must come before it. */
  readonly order: Int32Array
  readonly rank: Int32Array
  /** Longest path from the start up to and with the operation. */
  readonly end: Int32Array
  /** Longest path from the operation's start to the end of all. */
  readonly rest: Int32Array
  readonly waiting: Int32Array
  readonly total: { makespan: number }
}

export function graphOf(shop: Shop): Graph {
  const { none, machines } = shop
  const perOperation = () => new Int32Array(none + 1)
  return {
    shop,
    machine: perOperation().fill(-1),
    time: perOperation(),
    before: perOperation().fill(none),
    after: perOperation().fill(none),
    setUp: perOperation(),
    first: new Int32Array(machines).fill(none),
    last: new Int32Array(machines).fill(none),
    order: perOperation(),
    rank: perOperation().fill(-1),
    end: perOperation(),
    rest: perOperation(),
    waiting: perOperation(),
    total: { makespan: 0 },
  }
}

/** Lays the plan out anew: every operation on its machine, in this order. */
export function layOut(graph: Graph, order: Int32Array, machine: Int32Array): void {
  const { shop, first, last } = graph
  first.fill(shop.none)
  last.fill(shop.none)
  for (let index = 0; index < shop.none; index++) {
    const operation = order[index]!
    link(graph, operation, machine[operation]!, last[machine[operation]!]!)
  }
  measure(graph)
}

export function setUpBetween(shop: Shop, machine: number, from: number, to: number): number {
  if (shop.setUp === null) return 0
  const width = shop.none + 1
  return shop.setUp[(machine * width + from) * width + to]!
}

/** Puts an operation on a machine right after another, or first where that is `none`. */
export function link(graph: Graph, operation: number, machine: number, before: number): void {
  const { shop, first, last, after } = graph
  const next = before === shop.none ? first[machine]! : after[before]!
  graph.machine[operation] = machine
  graph.time[operation] = shop.duration[operation * shop.machines + machine]!
  graph.before[operation] = before
  after[operation] = next
  graph.setUp[operation] = setUpBetween(shop, machine, before, operation)
  if (before === shop.none) first[machine] = operation
  else after[before] = operation
  if (next === shop.none) last[machine] = operation
  else {
    graph.before[next] = operation
    graph.setUp[next] = setUpBetween(shop, machine, operation, next)
  }
}

export function unlink(graph: Graph, operation: number): void {
  const { shop, first, last } = graph
  const machine = graph.machine[operation]!
  const before = graph.before[operation]!
  const next = graph.after[operation]!
  if (before === shop.none) first[machine] = next
  else graph.after[before] = next
  if (next === shop.none) last[machine] = before
  else {
    graph.before[next] = before
    graph.setUp[next] = setUpBetween(shop, machine, before, next)
  }
  graph.before[operation] = shop.none
  graph.after[operation] = shop.none
  graph.setUp[operation] = 0
  graph.time[operation] = 0
}
