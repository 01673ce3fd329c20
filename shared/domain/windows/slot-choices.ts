import { minutesOf } from '../planning/evenings.ts'
import { startOfDay, type Zone } from '../time.ts'
import type { Slot } from './slot-window.ts'

/** So many are offered. */
export const MOST = 3

/** Whether nobody would see a choice between two: through on the same day, both with overtime or both without. */
export function isAlike(one: Slot, other: Slot, zone: Zone): boolean {
  return endsAlike(one, other, zone) && needsOvertime(one) === needsOvertime(other)
}

export function endsAlike({ window }: Slot, other: Slot, zone: Zone): boolean {
  return startOfDay(window.end, zone) === startOfDay(other.window.end, zone)
}

/** Of windows that are alike the best; of those the first to be through, and always one in the shifts as they are. */
export function choicesOf(slots: readonly Slot[], zone: Zone): readonly Slot[] {
  const different: Slot[] = []
  for (const slot of slots.toSorted(byWorth))
    if (!different.some((one) => isAlike(one, slot, zone))) different.push(slot)
  const first = different.slice(0, MOST)
  const plain = different.find((slot) => !needsOvertime(slot))
  return !plain || first.includes(plain) ? first : [...first.slice(0, -1), plain]
}

function needsOvertime({ overtime }: Slot): boolean {
  return overtime.length > 0
}

/** Through first; of two that are so together, with less overtime, then to be signed for sooner, then with less changeover. */
function byWorth(a: Slot, b: Slot): number {
  return (
    a.window.end - b.window.end ||
    minutesOf(a.overtime) - minutesOf(b.overtime) ||
    a.dates.commitAt - b.dates.commitAt ||
    a.changeover - b.changeover
  )
}
