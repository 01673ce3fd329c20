/** One operation of a job shop as it is told to us. */
export interface ShopOperation {
  readonly choices: readonly ShopChoice[]
  /** Operations, by their position in the list, that must have ended before this one starts. */
  readonly predecessors: readonly number[]
  readonly release?: number
  /** What must still pass after its end before the whole is done. */
  readonly delivery?: number
}

export interface ShopChoice {
  readonly machine: number
  readonly duration: number
}

/** Set-up between two operations that follow each other on a machine; nothing before the first. */
export type SetUpTable = (machine: number, from: number, to: number) => number

/**
 * A flexible job shop laid out in flat arrays. The operation after the last, `none`, stands for "no operation":
 * it takes no time, so that the loops need not ask whether there is one.
 */
export interface Shop {
  readonly none: number
  readonly machines: number
  readonly choiceStart: Int32Array
  readonly choiceMachine: Int32Array
  /** By operation x machines + machine; -1 where it cannot be done. */
  readonly duration: Int32Array
  /** The first predecessor and successor; any others are in the `more` lists. */
  readonly jobBefore: Int32Array
  readonly jobAfter: Int32Array
  readonly moreBefore: Links
  readonly moreAfter: Links
  /** Whether any operation has more than one predecessor or successor. */
  readonly tangled: boolean
  readonly release: Int32Array
  readonly delivery: Int32Array
  /** By (machine x (none + 1) + from) x (none + 1) + to; null where nothing needs a set-up. */
  readonly setUp: Int32Array | null
}

export interface Links {
  readonly start: Int32Array
  readonly to: Int32Array
}

export function shopOf(
  machines: number,
  operations: readonly ShopOperation[],
  setUp: SetUpTable | null = null,
): Shop {
  const none = operations.length
  const before = operations.map(({ predecessors }) => predecessors)
  const after = reversed(before)
  const first = (lists: readonly (readonly number[])[]) =>
    Int32Array.from([...lists.map((list) => list[0] ?? none), none])
  return {
    none,
    machines,
    choiceStart: startsOf(operations.map(({ choices }) => choices.length)),
    choiceMachine: Int32Array.from(
      operations.flatMap(({ choices }) => choices.map((c) => c.machine)),
    ),
    duration: durationsOf(machines, operations),
    jobBefore: first(before),
    jobAfter: first(after),
    moreBefore: linksOf(before),
    moreAfter: linksOf(after),
    tangled: [...before, ...after].some((list) => list.length > 1),
    release: Int32Array.from([...operations.map((one) => one.release ?? 0), 0]),
    delivery: Int32Array.from([...operations.map((one) => one.delivery ?? 0), 0]),
    setUp: setUp && setUpsOf(machines, none, setUp),
  }
}

function reversed(lists: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const back: number[][] = lists.map(() => [])
  lists.forEach((list, index) => {
    for (const other of list) back[other]!.push(index)
  })
  return back
}

function startsOf(counts: readonly number[]): Int32Array {
  const starts = new Int32Array(counts.length + 1)
  counts.forEach((count, index) => {
    starts[index + 1] = starts[index]! + count
  })
  return starts
}

/** All but the first of each list. */
function linksOf(lists: readonly (readonly number[])[]): Links {
  const rest = lists.map((list) => list.slice(1))
  return { start: startsOf(rest.map((list) => list.length)), to: Int32Array.from(rest.flat()) }
}

function durationsOf(machines: number, operations: readonly ShopOperation[]): Int32Array {
  const table = new Int32Array(operations.length * machines).fill(-1)
  operations.forEach(({ choices }, operation) => {
    for (const { machine, duration } of choices) table[operation * machines + machine] = duration
  })
  return table
}

function setUpsOf(machines: number, none: number, setUp: SetUpTable): Int32Array {
  const width = none + 1
  const table = new Int32Array(machines * width * width)
  for (let machine = 0; machine < machines; machine++)
    for (let from = 0; from < none; from++)
      for (let to = 0; to < none; to++)
        table[(machine * width + from) * width + to] = setUp(machine, from, to)
  return table
}
