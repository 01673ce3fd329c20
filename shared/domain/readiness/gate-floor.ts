import { type Conflict, conflictsOf } from '../conflicts/conflicts.ts'
import { overlapsOf } from '../conflicts/overlaps.ts'
import { printMoment } from '../print-time.ts'
import { coverOf } from '../stock/stock-cover.ts'
import { standardMinutes } from '../style/operation.ts'
import { datesOf, windowOf } from './promise.ts'
import { type DropFacts, type Finding, failed, judged, saw } from './readiness.ts'

export function materialsCovered(facts: DropFacts): Finding {
  if (facts.needs.length === 0) return failed(saw('Materials', 'the BOM needs nothing yet'))
  const covers = coverOf(facts)
  const wrong = covers.flatMap(({ material, needed, reserved, hereAt, usedFrom }) => {
    const amount = (thousandths: number) => `${thousandths / 1000} ${material.unit}`
    if (reserved < needed) {
      return [saw(material.code, `short ${amount(needed - reserved)} of ${amount(needed)}`)]
    }
    if (hereAt === null || usedFrom === null || hereAt <= usedFrom) return []
    const zone = facts.floor.zone
    return [
      saw(material.code, `due ${printMoment(hereAt, zone)}, needed ${printMoment(usedFrom, zone)}`),
    ]
  })
  return judged(
    wrong,
    covers.map(({ material, needed }) =>
      saw(material.code, `${needed / 1000} ${material.unit} reserved`),
    ),
  )
}

/** All jobs have a booking, nothing is wrong with any of them, none rests on a default, and the end is in time. */
export function windowBooked(facts: DropFacts): Finding {
  const { jobs, view, floor, drop } = facts
  if (jobs.length === 0) return failed(saw('Jobs', 'none yet'))
  const loose = jobs.filter(({ id }) => !view.bookingOf.has(id))
  const conflicts = conflictsOfDrop(facts)
  const untimed = facts.lines
    .flatMap(({ operations }) => operations)
    .filter((operation) => standardMinutes(operation) === 0)
  const window = windowOf(facts)
  const dates = datesOf(facts)
  const wrong = [
    ...(loose.length > 0
      ? [saw('Board', `${loose.length} of ${jobs.length} jobs are not booked`)]
      : []),
    ...(conflicts.length > 0
      ? [
          saw(
            'Board',
            counted(conflicts.length, 'conflict on its bookings', 'conflicts on its bookings'),
          ),
        ]
      : []),
    ...untimed.map(({ name }) => saw(name, 'has no standard minutes')),
    ...(dates && dates.commitAt > drop.launchAt
      ? [saw('Commit date', `${printMoment(dates.commitAt, floor.zone)} is after the launch`)]
      : []),
  ]
  const span = window
    ? `${printMoment(window.start, floor.zone)} to ${printMoment(window.end, floor.zone)}`
    : ''
  return judged(wrong, [saw('Window', span), saw('Jobs', `${jobs.length} booked, no conflict`)])
}

export function conflictsOfDrop({ jobs, view }: DropFacts): readonly Conflict[] {
  const bookings = jobs.flatMap(({ id }) => view.bookingOf.get(id) ?? [])
  return [
    ...overlapsOf(view, bookings),
    ...bookings.flatMap((booking) => conflictsOf(view, booking)),
  ]
}

function counted(count: number, one: string, more: string): string {
  return `${count} ${count === 1 ? one : more}`
}
