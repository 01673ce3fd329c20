import { change, hurry } from './change-sequence.ts'
import { crossLines } from './cross-lines.ts'
import { insertBatch } from './insert-batch.ts'
import { insertChain } from './insert-chain.ts'
import type { Problem } from './problem.ts'
import type { Random } from './random.ts'
import type { Run } from './run.ts'

/** How often a change is drawn by the lines of the plan, in a hundred: two that cross, a batch, a job with its followers. */
const CROSSING = 12
const BATCH = 18
const CHAIN = 40

/**
 * Most changes go by the lines and times of the plan. A fifth of the others hurries jobs in trouble. Answers whether
 * jobs were hurried.
 */
export function changeOne(run: Run, leeway: number): boolean {
  const { problem, random } = run
  const kind = isMany(problem) ? random.below(100) : 100
  if (kind < CROSSING + BATCH + CHAIN) {
    changeLines(run, kind, leeway)
    return false
  }
  const troubled = random.below(5) === 0 ? troubledJob(run) : -1
  if (troubled < 0) change(run, drawnJob(run))
  else hurry(run, leaderOf(problem, troubled, random))
  return troubled >= 0
}

function changeLines(run: Run, kind: number, leeway: number): void {
  const job = drawnJob(run)
  if (kind < CROSSING) crossLines(run, job, leeway)
  else if (kind < CROSSING + BATCH) insertBatch(run, job, leeway)
  else insertChain(run, job, leeway)
}

/** Few jobs are drawn by chance alone: all of their orders can be reached. */
export function isMany({ work }: Problem): boolean {
  return work.count >= 60
}

/** A job that ends past a fixed follower's start, or is of a late drop; -1 where none was drawn. */
function troubledJob({ problem, desk, random, dropEnd }: Run): number {
  const { work, due } = problem
  for (let tries = 0; tries < 20; tries++) {
    const job = random.below(work.count)
    if (desk.end[job]! > work.deadline[job]!) return job
    if (dropEnd[work.drop[job]!]! > due[work.drop[job]!]! && random.below(4) === 0) return job
  }
  return -1
}

/** How often any job is drawn, in a hundred, how often one is looked for that needs a set-up, and one as long as this is taken. */
const ANY = 20
const TRIES = 30
const LONG_SET_UP = 40

/** Mostly one that needs a set-up, the longer the likelier: there is most to be had. */
function drawnJob({ problem, desk, random }: Run): number {
  const any = random.below(problem.work.count)
  if (random.below(100) < ANY) return any
  for (let tries = 0; tries < TRIES; tries++) {
    const job = random.below(problem.work.count)
    if (random.below(LONG_SET_UP) < desk.setUp[job]!) return job
  }
  return any
}

/** The job itself, or one of those it waits for. */
function leaderOf({ order, work }: Problem, job: number, random: Random): number {
  let found = job
  while (random.below(2) === 0 && order.beforeStart[found]! < order.beforeStart[found + 1]!) {
    const before = order.before[order.beforeStart[found]!]!
    if (before >= work.count) break
    found = before
  }
  return found
}

/** Few jobs leave few ways out of a plan that is good only among its like. */
export function shake(run: Run): void {
  const { problem, random } = run
  for (let times = 2 + random.below(16); times > 0; times--)
    change(run, random.below(problem.work.count))
}
