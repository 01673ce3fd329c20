import type { WindowsAnswer } from '../../../../shared/contract/windows.ts'
import { grouped } from '../../../../shared/domain/grouped.ts'
import { minutesOf } from '../../../../shared/domain/planning/evenings.ts'
import {
  printDay,
  printElapsed,
  printMinutes,
  printMoment,
} from '../../../../shared/domain/print-time.ts'
import type { Zone } from '../../../../shared/domain/time.ts'
import type { OfferedWindow } from '../../../../shared/domain/windows/offered-window.ts'
import { explainNoPlace } from '../../../bridge/no-place-words.ts'

/** Mon 23 Nov 08:00 → Tue 24 Nov 11:30 */
export function spanWords({ window: { start, end } }: OfferedWindow, zone: Zone): string {
  return `${printMoment(start, zone)} → ${printMoment(end, zone)}`
}

/** What a window comes to: the date that could be signed, its set-ups, its overtime, and whom it displaces. */
export function windowWords(offered: OfferedWindow, zone: Zone): string {
  const { dates, inTime, changeover, overtime } = offered
  const after = inTime === 'tight' ? ', later than that' : ''
  const commit = `commit date ${printMoment(dates.commitAt, zone)}${after}`
  const setUps = changeover > 0 ? `${printMinutes(changeover)} of changeover` : 'no changeover'
  const longer = overtime.length > 0 ? [overtimeWords(overtime, zone)] : []
  return [commit, ...longer, setUps, movedWords(offered)].join(' · ')
}

/** +3 h overtime on SEW-A Tue 24, Wed 25; CUT-1 Tue 24 */
function overtimeWords(overtime: OfferedWindow['overtime'], zone: Zone): string {
  const each = [...grouped(overtime, ({ station }) => station)].map(([station, evenings]) => {
    const days = evenings.map(({ start }) => printDay(start, zone).split(' ', 2).join(' '))
    return `${station} ${days.join(', ')}`
  })
  return `+${printMinutes(minutesOf(overtime))} overtime on ${each.join('; ')}`
}

function movedWords({ displaced, ownMoved }: OfferedWindow): string {
  const others = displaced.map(({ code, moved, late }) => {
    const jobs = moved === 1 ? '1 job' : `${moved} jobs`
    return late > 0 ? `${jobs} of ${code}, late by ${printElapsed(late)}` : `${jobs} of ${code}`
  })
  const own = ownMoved === 1 ? ['1 job of its own'] : [`${ownMoved} jobs of its own`]
  const all = [...(ownMoved > 0 ? own : []), ...others]
  return all.length > 0 ? `moves ${all.join('; ')}` : 'moves nothing'
}

/** Why there is no window. */
export function noneWords(answer: WindowsAnswer): string {
  if (!answer?.stuck) return 'No job of this drop waits for a place.'
  const { operation, because } = answer.stuck
  return `There is no window for “${operation}”: ${explainNoPlace(because)}.`
}
