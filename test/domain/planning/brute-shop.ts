import type { SetUpTable, ShopOperation } from '../../../shared/domain/planning/shop/shop.ts'

interface Standing {
  readonly ends: readonly (number | null)[]
  readonly free: readonly number[]
  readonly last: readonly (number | null)[]
  readonly done: number
}

/** The least makespan of all plans, each operation in turn put last on each of its machines. */
export function shortestPlan(
  machines: number,
  operations: readonly ShopOperation[],
  setUp: SetUpTable | null,
): number {
  let best = Number.POSITIVE_INFINITY
  const go = (standing: Standing, left: number) => {
    if (standing.done >= best) return
    if (left === 0) {
      best = standing.done
      return
    }
    operations.forEach(({ choices, predecessors }, one) => {
      if (standing.ends[one] !== null || predecessors.some((p) => standing.ends[p] === null)) return
      for (const { machine } of choices)
        go(put(operations, setUp, standing, one, machine), left - 1)
    })
  }
  go(nothing(machines, operations), operations.length)
  return best
}

/** The makespan of a plan given as an order and a machine for each operation. */
export function walked(
  machines: number,
  operations: readonly ShopOperation[],
  setUp: SetUpTable | null,
  order: readonly number[],
  machine: readonly number[],
): number {
  const start = nothing(machines, operations)
  return order.reduce((so, one) => put(operations, setUp, so, one, machine[one]!), start).done
}

function nothing(machines: number, operations: readonly ShopOperation[]): Standing {
  const free = Array.from({ length: machines }, () => 0)
  return { ends: operations.map(() => null), free, last: free.map(() => null), done: 0 }
}

/** Throws where a predecessor has not been put yet, or the machine cannot do it. */
function put(
  operations: readonly ShopOperation[],
  setUp: SetUpTable | null,
  { ends, free, last, done }: Standing,
  one: number,
  machine: number,
): Standing {
  const { choices, predecessors, release = 0, delivery = 0 } = operations[one]!
  const choice = choices.find((able) => able.machine === machine)
  const leaders = predecessors.map((before) => ends[before] ?? Number.NaN)
  const behind = last[machine] ?? null
  const between = behind === null || setUp === null ? 0 : setUp(machine, behind, one)
  const start = Math.max(release, free[machine]! + between, ...leaders)
  const end = start + choice!.duration
  if (Number.isNaN(end)) throw new Error(`Operation ${one} comes before what it follows`)
  return {
    ends: ends.with(one, end),
    free: free.with(machine, end),
    last: last.with(machine, one),
    done: Math.max(done, end + delivery),
  }
}
