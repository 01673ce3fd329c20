import { printTime } from '../../shared/domain/print-time.ts'
import { readWallClock, wallClockText, type Zone } from '../../shared/domain/time.ts'

/** What a typed moment is when the clocks skip it, on the night that they go forward; null where it comes. */
export function skippedWords(text: string, zone: Zone): string | null {
  const at = readWallClock(text, zone)
  if (at === null || wallClockText(at, zone) === text.slice(0, 16)) return null
  return `Clocks go forward that night and skip ${text.slice(11, 16)}: it is taken as ${printTime(at, zone)}.`
}
