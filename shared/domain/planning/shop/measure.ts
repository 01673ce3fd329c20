import type { Graph } from './graph.ts'

/** Works out order and longest paths from nothing (Kahn 1962). Throws when the plan waits for itself. */
export function measure(graph: Graph): void {
  if (measureEnds(graph, openEnds(graph)) < graph.shop.none)
    throw new Error('A plan of the shop waits for itself')
  measureRests(graph)
}

/** Counts what each operation waits for; those that wait for nothing begin the order. */
function openEnds({ shop, before, order, waiting }: Graph): number {
  const { none, jobBefore, moreBefore, tangled } = shop
  let tail = 0
  for (let one = 0; one < none; one++) {
    let count = (jobBefore[one] === none ? 0 : 1) + (before[one] === none ? 0 : 1)
    if (tangled) count += moreBefore.start[one + 1]! - moreBefore.start[one]!
    waiting[one] = count
    if (count === 0) order[tail++] = one
  }
  return tail
}

function measureEnds(graph: Graph, ready: number): number {
  const { shop, before, after, setUp, time, order, rank, end, waiting } = graph
  const { none, jobBefore, jobAfter, moreBefore, moreAfter, tangled, release } = shop
  let tail = ready
  for (let index = 0; index < tail; index++) {
    const one = order[index]!
    let start = Math.max(release[one]!, end[jobBefore[one]!]!, end[before[one]!]! + setUp[one]!)
    if (tangled)
      for (let edge = moreBefore.start[one]!; edge < moreBefore.start[one + 1]!; edge++)
        start = Math.max(start, end[moreBefore.to[edge]!]!)
    end[one] = start + time[one]!
    rank[one] = index
    const follower = jobAfter[one]!
    if (follower !== none && --waiting[follower]! === 0) order[tail++] = follower
    const next = after[one]!
    if (next !== none && --waiting[next]! === 0) order[tail++] = next
    if (!tangled) continue
    for (let edge = moreAfter.start[one]!; edge < moreAfter.start[one + 1]!; edge++)
      if (--waiting[moreAfter.to[edge]!]! === 0) order[tail++] = moreAfter.to[edge]!
  }
  return tail
}

function measureRests(graph: Graph): void {
  const { shop, after, setUp, time, order, rest, end, total } = graph
  const { none, jobAfter, moreAfter, tangled, delivery } = shop
  let makespan = 0
  for (let index = none - 1; index >= 0; index--) {
    const one = order[index]!
    const next = after[one]!
    let tail = Math.max(delivery[one]!, rest[jobAfter[one]!]!, rest[next]! + setUp[next]!)
    if (tangled)
      for (let edge = moreAfter.start[one]!; edge < moreAfter.start[one + 1]!; edge++)
        tail = Math.max(tail, rest[moreAfter.to[edge]!]!)
    rest[one] = tail + time[one]!
    makespan = Math.max(makespan, end[one]! + tail)
  }
  total.makespan = makespan
}
