import type { BreakRefusal } from '../../shared/contract/refusals.ts'
import { printElapsed, printMoment } from '../../shared/domain/print-time.ts'
import type { PromiseBreak } from '../../shared/domain/readiness/promise-breaks.ts'
import type { Zone } from '../../shared/domain/time.ts'

/** What was signed for a drop, and how it would no longer hold. */
export function explainBreak(code: string, zone: Zone, broken: PromiseBreak): string {
  const promise = `the promise for ${code} (${printMoment(broken.commitAt, zone)})`
  switch (broken.how) {
    case 'late':
      return `Breaks ${promise} by ${printElapsed(broken.over)}.`
    case 'unbooked':
      return `Breaks ${promise}: ${broken.jobs === 1 ? '1 job has' : `${broken.jobs} jobs have`} no place.`
  }
}

/** What somebody was asked about, and left. */
export function explainLeft({ breaks }: BreakRefusal): string {
  return `Left as it is: the promise for ${breaks.map(({ code }) => code).join(', ')} stands.`
}
