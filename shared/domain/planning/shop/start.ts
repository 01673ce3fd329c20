import type { Random } from '../random.ts'
import { type Graph, layOut, setUpBetween } from './graph.ts'
import type { Shop } from './shop.ts'

/** A first plan: operations drawn by chance among those that may start, each where it ends first. */
export function drawPlan(graph: Graph, random: Random): void {
  const { shop } = graph
  const waiting = predecessorCounts(shop)
  const ready = [...waiting.keys()].filter((one) => waiting[one] === 0)
  const order = new Int32Array(shop.none)
  const line = lineOf(shop)
  for (let index = 0; index < shop.none; index++) {
    const drawn = random.below(ready.length)
    const one = ready[drawn]!
    ready[drawn] = ready.at(-1)!
    ready.pop()
    order[index] = one
    placeFirstFree(shop, line, one)
    for (const follower of followersOf(shop, one))
      if (--waiting[follower]! === 0) ready.push(follower)
  }
  layOut(graph, order, line.machine)
}

interface Line {
  readonly machine: Int32Array
  readonly end: Int32Array
  readonly last: Int32Array
}

function lineOf({ none, machines }: Shop): Line {
  return {
    machine: new Int32Array(none + 1),
    end: new Int32Array(none + 1),
    last: new Int32Array(machines).fill(none),
  }
}

function placeFirstFree(shop: Shop, { machine, end, last }: Line, one: number): void {
  const from = Math.max(shop.release[one]!, ...leadersOf(shop, one).map((leader) => end[leader]!))
  let earliest = Number.POSITIVE_INFINITY
  for (let at = shop.choiceStart[one]!; at < shop.choiceStart[one + 1]!; at++) {
    const choice = shop.choiceMachine[at]!
    const before = last[choice]!
    const free = end[before]! + setUpBetween(shop, choice, before, one)
    const done = Math.max(from, free) + shop.duration[one * shop.machines + choice]!
    if (done >= earliest) continue
    earliest = done
    machine[one] = choice
  }
  end[one] = earliest
  last[machine[one]!] = one
}

function predecessorCounts(shop: Shop): Int32Array {
  return Int32Array.from({ length: shop.none }, (_, one) => leadersOf(shop, one).length)
}

function leadersOf({ none, jobBefore, moreBefore }: Shop, one: number): readonly number[] {
  const more = moreBefore.to.subarray(moreBefore.start[one], moreBefore.start[one + 1])
  return jobBefore[one] === none ? [] : [jobBefore[one]!, ...more]
}

function followersOf({ none, jobAfter, moreAfter }: Shop, one: number): readonly number[] {
  const more = moreAfter.to.subarray(moreAfter.start[one], moreAfter.start[one + 1])
  return jobAfter[one] === none ? [] : [jobAfter[one]!, ...more]
}
