import type { DropId } from '../drop/drop.ts'
import type { Job } from '../schedule/job.ts'
import type { Move } from '../schedule/schedule.ts'
import { after, type Instant, type Minutes } from '../time.ts'
import { NEVER } from './clock.ts'
import { decode, type Sequence } from './decode.ts'
import { type Desk, deskOf } from './desk.ts'
import { minutesOf, type Overtime } from './evenings.ts'
import { type Placement, placementsOf } from './explain.ts'
import type { Left, Problem } from './problem.ts'
import { isMoved, newScore, type Score, score } from './score.ts'
import { type Tightest, tightestOf } from './tightest.ts'

/** What the engine proposes: moves for `moveBookings`, and all that a person needs to judge them. */
export interface PlanProposal {
  readonly moves: readonly Move[]
  readonly placements: readonly Placement[]
  readonly drops: readonly DropOutcome[]
  readonly left: readonly NotPlanned[]
  readonly figures: Figures
  /** What it works beyond the shifts. */
  readonly overtime: readonly Overtime[]
}

export interface DropOutcome {
  readonly dropId: DropId
  readonly launchAt: Instant
  readonly start: Instant
  readonly end: Instant
  readonly late: Minutes
  readonly moved: number
  /** Only for a drop that is late. */
  readonly tightest: Tightest | null
}

export interface NotPlanned {
  readonly job: Job
  readonly because: Left['because'] | 'no-time' | 'no-changeover'
}

export interface Figures {
  readonly lateDrops: number
  readonly minutesLate: Minutes
  readonly moved: number
  readonly changeover: Minutes
  readonly overtime: Minutes
}

/** A sequence worked out, in words and moves. Jobs that are as they should be are not moved. */
export function propose(
  problem: Problem,
  sequence: Sequence,
  overtime: readonly Overtime[] = [],
): PlanProposal {
  const desk = deskOf(problem)
  decode(problem, desk, sequence)
  const figures = newScore()
  score(problem, desk, new Int32Array(problem.drops.length), figures)
  const placements = placementsOf(problem, desk, sequence)
  return {
    moves: movesOf(problem, desk, placements),
    placements,
    drops: outcomesOf(problem, desk, placements),
    left: [...problem.left, ...notPlaced(problem, desk)],
    figures: figuresOf(figures, overtime),
    overtime,
  }
}

export function figuresOf(score: Score, overtime: readonly Overtime[] = []): Figures {
  return {
    lateDrops: score[2]!,
    minutesLate: score[4]! as Minutes,
    moved: score[5]!,
    changeover: score[7]! as Minutes,
    overtime: minutesOf(overtime),
  }
}

/** A job that keeps its place is moved all the same when another stands before it, so that its set-up is made right. */
function movesOf(
  { jobs, work, origin }: Problem,
  desk: Desk,
  placements: readonly Placement[],
): readonly Move[] {
  const at = new Map(jobs.map(({ id }, index) => [id, index]))
  return placements.flatMap(({ jobId, stationId, start, end, personId }) => {
    const job = at.get(jobId)!
    const stays =
      work.seenStation[job] === desk.station[job] &&
      after(origin, work.seenStart[job]!) === start &&
      after(origin, work.seenEnd[job]!) === end &&
      (work.seenHand[job]! < 0 || work.seenHand[job] === desk.hand[job])
    if (stays) return []
    return [personId === null ? { jobId, stationId, start } : { jobId, stationId, start, personId }]
  })
}

function outcomesOf(
  problem: Problem,
  desk: Desk,
  placements: readonly Placement[],
): readonly DropOutcome[] {
  return problem.drops.flatMap(({ id: dropId, launchAt }, drop) => {
    const own = placements.filter((one) => one.dropId === dropId)
    if (own.length === 0) return []
    const start = Math.min(...own.map((one) => one.start)) as Instant
    const fixedEnd = after(problem.origin, problem.dropFrom[drop]!)
    const end = Math.max(fixedEnd, ...own.map((one) => one.end)) as Instant
    const late = Math.max(0, (end - launchAt) / 60_000) as Minutes
    const tightest = late > 0 ? tightestOf(problem, drop) : null
    return [{ dropId, launchAt, start, end, late, moved: movedOf(problem, desk, drop), tightest }]
  })
}

function movedOf(problem: Problem, desk: Desk, drop: number): number {
  const { dropStart, ofDrop } = problem.work
  return ofDrop
    .subarray(dropStart[drop], dropStart[drop + 1])
    .filter((job) => isMoved(problem, desk, job)).length
}

function notPlaced(problem: Problem, desk: Desk): readonly NotPlanned[] {
  return problem.jobs.flatMap((job, index): readonly NotPlanned[] => {
    if (desk.end[index] !== NEVER) return []
    return [{ job, because: desk.refused[index] ? 'no-changeover' : 'no-time' }]
  })
}
