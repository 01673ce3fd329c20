import type { Random } from '../random.ts'
import type { Graph } from './graph.ts'

/** Any one of the longest paths, walked from its end; answers how many operations it has. */
export function longestPath(graph: Graph, path: Int32Array, random: Random): number {
  const { shop, end, before, setUp, time } = graph
  let one = lastOfPath(graph, random)
  let length = 0
  while (one !== shop.none) {
    path[length++] = one
    const start = end[one]! - time[one]!
    const neighbour = before[one]!
    const byMachine = neighbour !== shop.none && end[neighbour]! + setUp[one]! === start
    const leader = leaderOf(graph, one, start)
    one = byMachine && (leader === shop.none || random.below(2) === 0) ? neighbour : leader
  }
  return length
}

function lastOfPath({ shop, end, total }: Graph, random: Random): number {
  let found = shop.none
  let ties = 0
  for (let one = 0; one < shop.none; one++)
    if (end[one]! + shop.delivery[one]! === total.makespan && random.below(++ties) === 0)
      found = one
  return found
}

function leaderOf({ shop, end }: Graph, one: number, start: number): number {
  const first = shop.jobBefore[one]!
  if (first !== shop.none && end[first]! === start) return first
  const { start: from, to } = shop.moreBefore
  for (let edge = from[one]!; edge < from[one + 1]!; edge++)
    if (end[to[edge]!] === start) return to[edge]!
  return shop.none
}
