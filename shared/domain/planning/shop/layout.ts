import type { Random } from '../random.ts'
import { type Graph, layOut } from './graph.ts'

/** A plan put aside: each operation's machine, and an order of all that every machine follows. */
export interface Layout {
  makespan: number
  readonly order: Int32Array
  readonly machine: Int32Array
  readonly rank: Int32Array
}

export function layoutOf({ shop, total, order, machine, rank }: Graph): Layout {
  return {
    makespan: total.makespan,
    order: order.slice(0, shop.none),
    machine: machine.slice(0, shop.none),
    rank: rank.slice(0, shop.none),
  }
}

export function keep(layout: Layout, { shop, total, order, machine, rank }: Graph): void {
  layout.makespan = total.makespan
  layout.order.set(order.subarray(0, shop.none))
  layout.machine.set(machine.subarray(0, shop.none))
  layout.rank.set(rank.subarray(0, shop.none))
}

/** A plan some way from one to another: what both have alike, order of two or machine of one, it has too. */
export function cross(
  graph: Graph,
  from: Layout,
  to: Layout,
  percent: number,
  random: Random,
): void {
  const key = from.rank.map((rank, one) => (100 - percent) * rank + percent * to.rank[one]!)
  const machine = from.machine.map((own, one) =>
    random.below(100) < percent ? to.machine[one]! : own,
  )
  layOut(
    graph,
    from.order.toSorted((a, b) => key[a]! - key[b]!),
    machine,
  )
}

export function isAlike(one: Layout, other: Layout): boolean {
  return (
    one.makespan === other.makespan &&
    one.machine.every((machine, at) => machine === other.machine[at])
  )
}
