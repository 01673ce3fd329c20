import type { Problem } from '../../shared/domain/planning/problem.ts'
import { type PlanningAsk, problemOf } from '../../shared/domain/planning/read-problem.ts'
import type { Booking, BookingId } from '../../shared/domain/schedule/job.ts'
import { openPlan, type PlanView } from '../../shared/domain/schedule/plan.ts'
import { after, type Minutes } from '../../shared/domain/time.ts'
import { drawFloor, FLOOR_NOW, type FloorSize } from '../planned-floor.ts'
import { firstFreeSpot } from './first-free-spot.ts'

export const FLOOR: FloorSize = {
  drops: 60,
  steps: 8,
  weeks: 8,
  stations: { cutter: 2, press: 3, cell: 4, bench: 3 },
  hands: 8,
  kits: { cutter: 6, press: 8, cell: 12, bench: 4 },
  pieces: { least: 50, most: 500 },
}

export interface LockedFloor {
  readonly view: PlanView
  readonly ask: PlanningAsk
  readonly problem: Problem
}

/** A drawn floor of which every tenth drop is confirmed, its window where a planner without an engine would have put it. */
export function lockedFloor(seed: number): LockedFloor {
  const { plan, hands } = drawFloor(FLOOR, seed)
  const ask = { scope: null, frozenUntil: FLOOR_NOW, hands }
  const problem = problemOf(openPlan(plan), ask)
  const bookings = firstFreeSpot(problem).flatMap(
    ({ station, start, end, setUp }, at): readonly Booking[] =>
      problem.work.drop[at]! % 10 !== seed % 10
        ? []
        : [
            {
              id: `bkg_${at}` as BookingId,
              jobId: problem.jobs[at]!.id,
              stationId: plan.stations[station]!.id,
              start: after(problem.origin, start),
              end: after(problem.origin, end),
              setUp: setUp as Minutes,
              run: problem.work.run[at]! as Minutes,
              state: 'confirmed',
              lock: 'locked',
              personId: null,
              origin: 'own',
            },
          ],
  )
  const view = openPlan({ ...plan, bookings })
  return { view, ask, problem: problemOf(view, ask) }
}
