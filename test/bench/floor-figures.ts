import { NEVER } from '../../shared/domain/planning/clock.ts'
import type { Placement } from '../../shared/domain/planning/explain.ts'
import { type Problem, setUpMinutes } from '../../shared/domain/planning/problem.ts'

export interface Placed {
  readonly station: number
  readonly start: number
  readonly end: number
  readonly setUp: number
}

export interface FloorFigures {
  /** Jobs that found no place at all: nothing else counts them. */
  readonly unplaced: number
  readonly lateDrops: number
  readonly minutesLate: number
  readonly changeover: number
  /** Minutes by which jobs end after a fixed booking that follows them has started. */
  readonly pastFixed: number
}

/** A plan's figures, counted anew from its placements. */
export function figuresOf(problem: Problem, placed: readonly Placed[]): FloorFigures {
  const { work, due, dropFrom } = problem
  const ends = dropFrom.slice()
  const found = [...placed.keys()].filter((job) => placed[job]!.end < NEVER)
  for (const job of found)
    ends[work.drop[job]!] = Math.max(ends[work.drop[job]!]!, placed[job]!.end)
  const late = [...ends].map((end, drop) => Math.max(0, end - due[drop]!))
  return {
    unplaced: placed.length - found.length,
    lateDrops: late.filter((minutes) => minutes > 0).length,
    minutesLate: late.reduce((sum, minutes) => sum + minutes, 0),
    changeover: changeoverOf(problem, placed),
    pastFixed: found.reduce(
      (sum, job) => sum + Math.max(0, placed[job]!.end - work.deadline[job]!),
      0,
    ),
  }
}

/** What every booking needs after the one before it at its station, the fixed ones too. */
function changeoverOf({ work, fixed, setUps }: Problem, placed: readonly Placed[]): number {
  const own = placed.flatMap(({ station, start, end }, job) =>
    end < NEVER ? [{ station, start, family: work.family[job]! }] : [],
  )
  return fixed.at.reduce((sum, list, station) => {
    const line = [...own.filter((one) => one.station === station), ...list]
    const ordered = line.toSorted((a, b) => a.start - b.start)
    const minutes = ordered.map(({ family }, index) => {
      const from = ordered[index - 1]?.family ?? setUps.families
      return setUpMinutes(setUps, station, from, family)
    })
    return sum + minutes.reduce((total, one) => total + one, 0)
  }, 0)
}

/** The engine's own placements, to be counted like any other plan's. */
export function placedOf(problem: Problem, placements: readonly Placement[]): readonly Placed[] {
  const at = new Map(placements.map((one) => [one.jobId, one]))
  const minute = (instant: number) => (instant - problem.origin) / 60_000
  return problem.jobs.map(({ id }): Placed => {
    const found = at.get(id)
    if (!found) throw new Error(`The engine has left out ${id}`)
    const station = problem.stations.findIndex((one) => one.id === found.stationId)
    return { station, start: minute(found.start), end: minute(found.end), setUp: found.setUp }
  })
}
