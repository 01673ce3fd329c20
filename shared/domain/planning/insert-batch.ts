import { type Batch, type BatchSpot, batchFrom, bestSpot } from './batch-spots.ts'
import { putBetween } from './between.ts'
import { isAble, MOST_OF_BATCH } from './change-sequence.ts'
import { jobAt } from './lines.ts'
import { lookOut } from './outlook.ts'
import type { Run } from './run.ts'

/** Puts a job and those of its set-up key right behind it where they fit in time and need little set-up. */
export function insertBatch(run: Run, job: number, leeway: number): void {
  lookOut(run.problem, run.desk, run.outlook, run.draft)
  const batch = batchFrom(run, job, MOST_OF_BATCH)
  const spot = bestSpot(run, batch, leeway)
  if (spot) put(run, batch, spot)
}

/** As many of the batch, from its first on, as find a turn there. */
function put(run: Run, batch: Batch, { station, gap, place, from }: BatchSpot): void {
  const { lines } = run.outlook
  const next = jobAt(lines, station, place)
  let previous = jobAt(lines, station, place - 1)
  let begin = from
  for (let at = batch.first; at <= batch.last; at++) {
    const job = lines.line[at]!
    if (!isAble(run.problem.work, job, station)) return
    if (!putBetween(run, job, { station, gap, previous, next, from: begin })) return
    previous = job
    begin += run.problem.work.run[job]!
  }
}
