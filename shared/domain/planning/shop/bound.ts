import type { Shop } from './shop.ts'

/** A makespan that no plan can be under: the longest job, or the whole work shared by all machines. */
export function lowerBound(shop: Shop): number {
  const shortest = Array.from({ length: shop.none }, (_, one) => shortestOf(shop, one))
  const work = shortest.reduce((sum, time) => sum + time, 0)
  return Math.max(longestJob(shop, shortest), Math.ceil(work / Math.max(1, shop.machines)))
}

function shortestOf({ choiceStart, choiceMachine, duration, machines }: Shop, one: number): number {
  const choices = choiceMachine.subarray(choiceStart[one], choiceStart[one + 1])
  return Math.min(...[...choices].map((machine) => duration[one * machines + machine]!))
}

function longestJob(shop: Shop, shortest: readonly number[]): number {
  const known = new Map<number, number>()
  const restOf = (one: number): number => {
    if (one === shop.none) return 0
    const found = known.get(one)
    if (found !== undefined) return found
    const { start, to } = shop.moreAfter
    const more = [...to.subarray(start[one], start[one + 1])]
    const after = Math.max(shop.delivery[one]!, ...[shop.jobAfter[one]!, ...more].map(restOf))
    known.set(one, shortest[one]! + after)
    return shortest[one]! + after
  }
  return Math.max(0, ...shortest.map((_, one) => shop.release[one]! + restOf(one)))
}
