import { type Graph, link, unlink } from './graph.ts'

/** What a plan becomes while one operation is out of its machine: its longest paths, and the way back. */
export interface Removal {
  readonly dirty: Int32Array
  readonly changedEnd: Int32Array
  readonly oldEnd: Int32Array
  readonly changedRest: Int32Array
  readonly oldRest: Int32Array
  /** Operations after which a path may end. */
  readonly sinks: Int32Array
  readonly now: {
    stamp: number
    ends: number
    rests: number
    operation: number
    machine: number
    before: number
    /** The longest path without the operation on any machine. */
    makespan: number
  }
}

export function removalOf({ shop }: Graph): Removal {
  const list = () => new Int32Array(shop.none + 1)
  const sinks = [...shop.jobAfter.keys()].filter(
    (one) => one !== shop.none && (shop.jobAfter[one] === shop.none || shop.delivery[one]! > 0),
  )
  return {
    dirty: list(),
    changedEnd: list(),
    oldEnd: list(),
    changedRest: list(),
    oldRest: list(),
    sinks: Int32Array.from(sinks),
    now: { stamp: 0, ends: 0, rests: 0, operation: 0, machine: 0, before: 0, makespan: 0 },
  }
}

/** Takes an operation from its machine and brings the paths up to date: the G- of Mastrolilli and Gambardella (2000). */
export function takeOut(graph: Graph, removal: Removal, operation: number): void {
  const { now, sinks } = removal
  const { before, after, end, shop } = graph
  const next = after[operation]!
  now.operation = operation
  now.machine = graph.machine[operation]!
  now.before = before[operation]!
  unlink(graph, operation)
  settleEnds(graph, removal, operation, next)
  settleRests(graph, removal, operation, now.before)
  let makespan = 0
  for (let index = 0; index < sinks.length; index++) {
    const sink = sinks[index]!
    const path = end[sink]! + shop.delivery[sink]!
    if (path > makespan) makespan = path
  }
  now.makespan = makespan
}

/** Puts it back as if nothing had been asked. */
export function putBack(graph: Graph, { now, ...log }: Removal): void {
  for (let index = 0; index < now.ends; index++)
    graph.end[log.changedEnd[index]!] = log.oldEnd[index]!
  for (let index = 0; index < now.rests; index++)
    graph.rest[log.changedRest[index]!] = log.oldRest[index]!
  link(graph, now.operation, now.machine, now.before)
}

function settleEnds(graph: Graph, removal: Removal, operation: number, next: number): void {
  const { shop, before, after, setUp, time, order, rank, end } = graph
  const { none, jobBefore, jobAfter, moreBefore, moreAfter, tangled, release } = shop
  const { dirty, changedEnd, oldEnd, now } = removal
  const stamp = ++now.stamp
  let changes = 0
  dirty[operation] = stamp
  dirty[next] = stamp
  let limit = next === none ? rank[operation]! : Math.max(rank[operation]!, rank[next]!)
  for (let index = rank[operation]!; index <= limit; index++) {
    const one = order[index]!
    if (dirty[one] !== stamp) continue
    let at = Math.max(release[one]!, end[jobBefore[one]!]!, end[before[one]!]! + setUp[one]!)
    if (tangled)
      for (let edge = moreBefore.start[one]!; edge < moreBefore.start[one + 1]!; edge++)
        at = Math.max(at, end[moreBefore.to[edge]!]!)
    at += time[one]!
    if (at === end[one]) continue
    changedEnd[changes] = one
    oldEnd[changes++] = end[one]!
    end[one] = at
    const follower = jobAfter[one]!
    const neighbour = after[one]!
    dirty[follower] = stamp
    dirty[neighbour] = stamp
    if (follower !== none && rank[follower]! > limit) limit = rank[follower]!
    if (neighbour !== none && rank[neighbour]! > limit) limit = rank[neighbour]!
    if (!tangled) continue
    for (let edge = moreAfter.start[one]!; edge < moreAfter.start[one + 1]!; edge++) {
      dirty[moreAfter.to[edge]!] = stamp
      limit = Math.max(limit, rank[moreAfter.to[edge]!]!)
    }
  }
  now.ends = changes
}

function settleRests(graph: Graph, removal: Removal, operation: number, previous: number): void {
  const { shop, before, after, setUp, time, order, rank, rest } = graph
  const { none, jobBefore, jobAfter, moreBefore, moreAfter, tangled, delivery } = shop
  const { dirty, changedRest, oldRest, now } = removal
  const stamp = ++now.stamp
  let changes = 0
  dirty[operation] = stamp
  dirty[previous] = stamp
  let limit = previous === none ? rank[operation]! : Math.min(rank[operation]!, rank[previous]!)
  for (let index = rank[operation]!; index >= limit; index--) {
    const one = order[index]!
    if (dirty[one] !== stamp) continue
    const next = after[one]!
    let tail = Math.max(delivery[one]!, rest[jobAfter[one]!]!, rest[next]! + setUp[next]!)
    if (tangled)
      for (let edge = moreAfter.start[one]!; edge < moreAfter.start[one + 1]!; edge++)
        tail = Math.max(tail, rest[moreAfter.to[edge]!]!)
    tail += time[one]!
    if (tail === rest[one]) continue
    changedRest[changes] = one
    oldRest[changes++] = rest[one]!
    rest[one] = tail
    const leader = jobBefore[one]!
    const neighbour = before[one]!
    dirty[leader] = stamp
    dirty[neighbour] = stamp
    if (leader !== none && rank[leader]! < limit) limit = rank[leader]!
    if (neighbour !== none && rank[neighbour]! < limit) limit = rank[neighbour]!
    if (!tangled) continue
    for (let edge = moreBefore.start[one]!; edge < moreBefore.start[one + 1]!; edge++) {
      dirty[moreBefore.to[edge]!] = stamp
      limit = Math.min(limit, rank[moreBefore.to[edge]!]!)
    }
  }
  now.rests = changes
}
