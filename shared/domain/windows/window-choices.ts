import { minutesOf } from '../planning/evenings.ts'
import { startOfDay, type Zone } from '../time.ts'
import type { OfferedWindow } from './offered-window.ts'

/** So many are offered. */
export const MOST = 3

/** Whether nobody would see a choice between two: through on the same day, both with overtime or both without. */
export function isAlike(one: OfferedWindow, other: OfferedWindow, zone: Zone): boolean {
  return endsAlike(one, other, zone) && needsOvertime(one) === needsOvertime(other)
}

export function endsAlike({ window }: OfferedWindow, other: OfferedWindow, zone: Zone): boolean {
  return startOfDay(window.end, zone) === startOfDay(other.window.end, zone)
}

/** Of windows that are alike the best; of those the first to be through, and always one in the shifts as they are. */
export function choicesOf(windows: readonly OfferedWindow[], zone: Zone): readonly OfferedWindow[] {
  const different: OfferedWindow[] = []
  for (const offered of windows.toSorted(byWorth))
    if (!different.some((one) => isAlike(one, offered, zone))) different.push(offered)
  const first = different.slice(0, MOST)
  const plain = different.find((offered) => !needsOvertime(offered))
  return !plain || first.includes(plain) ? first : [...first.slice(0, -1), plain]
}

function needsOvertime({ overtime }: OfferedWindow): boolean {
  return overtime.length > 0
}

/** Through first; of two that are so together, with less overtime, then to be signed for sooner, then with less changeover. */
function byWorth(a: OfferedWindow, b: OfferedWindow): number {
  return (
    a.window.end - b.window.end ||
    minutesOf(a.overtime) - minutesOf(b.overtime) ||
    a.dates.commitAt - b.dates.commitAt ||
    a.changeover - b.changeover
  )
}
