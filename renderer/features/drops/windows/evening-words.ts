import type { HeldEvening } from '../../../../shared/contract/drops.ts'
import { printMoment, printTime } from '../../../../shared/domain/print-time.ts'
import type { Zone } from '../../../../shared/domain/time.ts'

/** What becomes of an evening that was opened for a hold, once the hold lets go. */
export function eveningWords(evening: HeldEvening, zone: Zone): string {
  const name = eveningName(evening, zone)
  return evening.after === 'closed' ? `${name}, closes with it` : `${name}, ${whyOpen(evening)}`
}

/** Of the evenings that a hold lets go of, those that stay open, and for whom. */
export function leftOpen(evenings: readonly HeldEvening[], zone: Zone): readonly string[] {
  return evenings
    .filter(({ after }) => after === 'open')
    .map((one) => `${eveningName(one, zone)} ${whyOpen(one)}.`)
}

/** FIN-1 Thu 26 Nov 16:00 to 18:00 */
function eveningName({ station, start, end }: HeldEvening, zone: Zone): string {
  return `${station} ${printMoment(start, zone)} to ${printTime(end, zone)}`
}

function whyOpen({ keptFor }: HeldEvening): string {
  return keptFor.length > 0 ? `stays open for ${keptFor.join(', ')}` : 'has begun and stays open'
}
