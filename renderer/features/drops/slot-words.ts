import { printMinutes, printMoment } from '../../../shared/domain/print-time.ts'
import type { Slot } from '../../../shared/domain/slot-finder.ts'
import type { Zone } from '../../../shared/domain/time.ts'

/** Mon 23 Nov 08:00 → Tue 24 Nov 11:30 */
export function windowWords({ window: { start, end } }: Slot, zone: Zone): string {
  return `${printMoment(start, zone)} → ${printMoment(end, zone)}`
}

/** What a window comes to: the date that could be signed, its set-ups, and whom it displaces. */
export function slotWords({ dates, changeover, displaced }: Slot, zone: Zone): string {
  const commit = `commit date ${printMoment(dates.commitAt, zone)}`
  const setUps = changeover > 0 ? `${printMinutes(changeover)} of changeover` : 'no changeover'
  return [commit, setUps, displaced.length > 0 ? displacedWords(displaced) : 'moves nothing'].join(
    ' · ',
  )
}

function displacedWords(displaced: Slot['displaced']): string {
  const each = displaced.map(({ code, moved, late }) => {
    const jobs = moved === 1 ? '1 job' : `${moved} jobs`
    return late > 0 ? `${jobs} of ${code}, late by ${printMinutes(late)}` : `${jobs} of ${code}`
  })
  return `moves ${each.join('; ')}`
}
