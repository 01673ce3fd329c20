import type { Spot } from './decode.ts'
import type { Problem } from './problem.ts'

/** Where a plan is worked out, job by job: what each has got, and what is still free of every station and hand. */
export interface Desk {
  readonly station: Int32Array
  readonly start: Int32Array
  readonly end: Int32Array
  readonly setUp: Int32Array
  readonly hand: Int32Array
  /** Until when the hand is with it. */
  readonly handEnd: Int32Array
  /** 1 where no set-up was allowed from what stood before. */
  readonly refused: Int32Array
  /** A station that holds several bookings at once has as many lanes. */
  readonly laneStart: Int32Array
  readonly free: Int32Array
  readonly lastStart: Int32Array
  readonly family: Int32Array
  /** The first fixed booking that starts after the last given one, and the first that has not ended before it. */
  readonly nextFixed: Int32Array
  readonly firstFixed: Int32Array
  readonly handFree: Int32Array
  readonly handPast: Int32Array
  readonly spot: Spot
  handAt: number
  handUntil: number
  changeover: number
  /** Jobs that found no time before the horizon ends, or no way to be set up for. */
  unplaced: number
  clear(): void
}

export function deskOf({ work, stations, hands, setUps }: Problem): Desk {
  const perJob = () => new Int32Array(work.count)
  const perStation = () => new Int32Array(stations.length)
  const laneStart = new Int32Array(stations.length + 1)
  stations.forEach(({ capacity }, index) => {
    laneStart[index + 1] = laneStart[index]! + Math.max(1, capacity)
  })
  const desk: Desk = {
    station: perJob(),
    start: perJob(),
    end: perJob(),
    setUp: perJob(),
    hand: perJob(),
    handEnd: perJob(),
    refused: perJob(),
    laneStart,
    free: new Int32Array(laneStart[stations.length]!),
    lastStart: perStation(),
    family: perStation(),
    nextFixed: perStation(),
    firstFixed: perStation(),
    handFree: new Int32Array(hands.length),
    handPast: new Int32Array(hands.length),
    spot: { start: 0, end: 0, setUp: 0, hand: -1, allowed: true },
    handAt: 0,
    handUntil: 0,
    changeover: 0,
    unplaced: 0,
    clear() {
      for (const list of [desk.free, desk.nextFixed, desk.firstFixed, desk.handFree, desk.handPast])
        list.fill(0)
      desk.lastStart.fill(-1)
      desk.family.fill(setUps.families)
      desk.changeover = 0
      desk.unplaced = 0
    },
  }
  desk.clear()
  return desk
}
