import type { Random } from '../random.ts'
import { type Graph, link, setUpBetween, unlink } from './graph.ts'
import { measure } from './measure.ts'
import { longestPath } from './path.ts'
import { putBack, type Removal, takeOut } from './removal.ts'

/** The best way found so far to take one operation elsewhere; operation -1 where none was. */
export interface Candidate {
  operation: number
  machine: number
  before: number
  makespan: number
  /** The longest path through the operation at its new place. */
  through: number
  ties: number
}

export interface Tabu {
  /** By operation x machines + machine: the iteration until which it may not come (back) there. */
  readonly until: Int32Array
  iteration: number
}

export interface Look {
  readonly free: Candidate
  readonly tabu: Candidate
  readonly path: Int32Array
}

/** Fewer are tried than there are: the time is better spent on more steps than on the best of each. */
const TRIED = 10
const FAR = 0x3fffffff

export function lookOf({ shop }: Graph): Look {
  const nothing = { operation: -1, machine: 0, before: 0, makespan: FAR, through: FAR, ties: 0 }
  return { free: { ...nothing }, tabu: { ...nothing }, path: new Int32Array(shop.none + 1) }
}

/**
 * Tries some operations of one longest path at every place of their machines where no cycle can arise: the
 * neighbourhood of Mastrolilli and Gambardella (2000), all of its positions valued exactly.
 */
export function look(graph: Graph, removal: Removal, ban: Tabu, found: Look, random: Random): void {
  forget(found.free)
  forget(found.tabu)
  const { path } = found
  const length = longestPath(graph, path, random)
  for (let index = 0; index < length && index < TRIED; index++) {
    const drawn = index + random.below(length - index)
    const operation = path[drawn]!
    path[drawn] = path[index]!
    takeOut(graph, removal, operation)
    if (removal.now.makespan <= found.free.makespan) tryMachines(graph, removal, ban, found, random)
    putBack(graph, removal)
  }
}

function forget(candidate: Candidate): void {
  candidate.operation = -1
  candidate.makespan = FAR
  candidate.through = FAR
}

function tryMachines(graph: Graph, removal: Removal, ban: Tabu, found: Look, random: Random): void {
  const { machines, choiceStart, choiceMachine } = graph.shop
  const { operation } = removal.now
  for (let at = choiceStart[operation]!; at < choiceStart[operation + 1]!; at++) {
    const machine = choiceMachine[at]!
    const banned = ban.until[operation * machines + machine]! > ban.iteration
    tryMachine(graph, removal, machine, banned ? found.tabu : found.free, random)
  }
}

/**
 * Every place after those that must or may as well come first, and before those that must or may as well come last.
 * The longest path through it is exact without set-ups, and an upper bound where they keep the triangle inequality.
 */
function tryMachine(
  graph: Graph,
  removal: Removal,
  machine: number,
  best: Candidate,
  random: Random,
): void {
  const { shop, after, end, rest } = graph
  const { operation, makespan: without, before: home, machine: homeMachine } = removal.now
  const duration = shop.duration[operation * shop.machines + machine]!
  const head = end[operation]!
  const tail = rest[operation]!
  let before = shop.none
  let next = graph.first[machine]!
  while (next !== shop.none && rest[next]! > tail && end[next]! <= head) {
    before = next
    next = after[next]!
  }
  for (;;) {
    if (before !== home || machine !== homeMachine) {
      const arrives = Math.max(head, end[before]! + setUpBetween(shop, machine, before, operation))
      const leaves = Math.max(tail, rest[next]! + setUpBetween(shop, machine, operation, next))
      const through = arrives + duration + leaves
      const makespan = through > without ? through : without
      if (makespan < best.makespan || (makespan === best.makespan && through <= best.through)) {
        if (makespan !== best.makespan || through !== best.through) best.ties = 0
        best.makespan = makespan
        best.through = through
        if (random.below(++best.ties) === 0) {
          best.operation = operation
          best.machine = machine
          best.before = before
        }
      }
    }
    if (next === shop.none || (end[next]! > head && rest[next]! <= tail)) return
    before = next
    next = after[next]!
  }
}

export function perform(graph: Graph, { operation, machine, before }: Candidate): void {
  unlink(graph, operation)
  link(graph, operation, machine, before)
  measure(graph)
}
