import { NEVER } from './clock.ts'
import type { Desk } from './desk.ts'
import type { FixedBooking, Problem } from './problem.ts'

/**
 * What stands at each station in order of time: jobs, and between the gaps of a station that holds one booking at a
 * time the walls, which are the fixed bookings. A wall is counted behind the jobs, by the gap that it ends.
 */
export interface Lines {
  /** The lines, end to end; `place` is where each job stands in `line`. */
  readonly lineStart: Int32Array
  readonly line: Int32Array
  readonly place: Int32Array
  /** By gap: the wall that ends it, `null` where none does; when that starts, and by when it and all before are over. */
  readonly walls: readonly (FixedBooking | null)[]
  readonly wallStart: Int32Array
  readonly wallOver: Int32Array
  /** By gap: where the next job of it is lined up. */
  readonly cursor: Int32Array
}

export function linesOf({ work, stations, fixed }: Problem): Lines {
  const walls = fixed.at.flatMap((list): (FixedBooking | null)[] => [...list, null])
  return {
    lineStart: new Int32Array(stations.length + 1),
    line: new Int32Array(work.count + walls.length),
    place: new Int32Array(work.count),
    walls,
    wallStart: Int32Array.from(walls, (wall) => wall?.start ?? NEVER),
    wallOver: Int32Array.from(fixed.overBy.flatMap((list) => [...list, NEVER])),
    cursor: new Int32Array(walls.length),
  }
}

export function lineUp(
  { stations, work }: Problem,
  { gap, gapStart }: Desk,
  { lineStart, line, place, cursor }: Lines,
  order: Int32Array,
): void {
  cursor.fill(0)
  for (let job = 0; job < work.count; job++) cursor[gap[job]!]!++
  let at = 0
  for (let station = 0; station < stations.length; station++) {
    lineStart[station] = at
    const end = stations[station]!.capacity === 1 ? gapStart[station + 1]! : gapStart[station]! + 1
    for (let one = gapStart[station]!; one < end; one++) {
      const jobs = cursor[one]!
      cursor[one] = at
      at += jobs
      if (one + 1 < end) line[at++] = work.count + one
    }
  }
  lineStart[stations.length] = at
  for (let turn = 0; turn < order.length; turn++) {
    const job = order[turn]!
    const to = cursor[gap[job]!]!++
    line[to] = job
    place[job] = to
  }
}

/** The job at a place of a station's line; -1 where a wall is, before its first and behind its last. */
export function jobAt({ lineStart, line, place }: Lines, station: number, at: number): number {
  if (at < lineStart[station]! || at >= lineStart[station + 1]!) return -1
  return line[at]! < place.length ? line[at]! : -1
}

/** The gap that the wall at a place of a station's line ends; -1 where none is. */
export function wallAt({ lineStart, line, place }: Lines, station: number, at: number): number {
  if (at < lineStart[station]! || at >= lineStart[station + 1]!) return -1
  return line[at]! - place.length
}

/** The gap that a place of a station's line is in: where a job would stand that comes before what is there. */
export function gapAt(
  { lineStart, line, place }: Lines,
  { gap, gapStart }: Desk,
  station: number,
  at: number,
): number {
  if (at === lineStart[station]!) return gapStart[station]!
  const before = line[at - 1]!
  return before < place.length ? gap[before]! : before - place.length + 1
}

/** What a station is set up for before a place of its line. */
export function familyBefore(
  { work, setUps }: Problem,
  { lineStart, line, walls }: Lines,
  station: number,
  at: number,
): number {
  if (at <= lineStart[station]!) return setUps.families
  const before = line[at - 1]!
  return before < work.count ? work.family[before]! : walls[before - work.count]!.family
}

/** When what stands at a place of a line starts, and when that is over. */
export function startAt({ line, place, wallStart }: Lines, { start }: Desk, at: number): number {
  const one = line[at]!
  return one < place.length ? start[one]! : wallStart[one - place.length]!
}

export function endAt({ line, place, wallOver }: Lines, { end }: Desk, at: number): number {
  const one = line[at]!
  return one < place.length ? end[one]! : wallOver[one - place.length]!
}
