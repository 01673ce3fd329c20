import type { DriftNotice } from '../../shared/contract/drops.ts'
import { printElapsed, printMoment } from '../../shared/domain/print-time.ts'
import type { DriftCause } from '../../shared/domain/readiness/drift.ts'
import { gateTitle } from '../../shared/domain/readiness/gate-title.ts'
import type { Zone } from '../../shared/domain/time.ts'

/** What has come of a promise, in one sentence, for every banner that shows it. */
export function driftWords({ dropCode, number, drift }: DriftNotice, zone: Zone): string {
  const standing = drift.standing === 'broken' ? 'is broken' : 'is at risk'
  const causes = drift.causes.map((cause) => causeWords(cause, zone)).join('; ')
  return `The promise for ${dropCode} (v${number}) ${standing}: ${causes}.`
}

function causeWords(cause: DriftCause, zone: Zone): string {
  switch (cause.code) {
    case 'not-booked':
      return cause.jobs === 1
        ? '1 job has no place any more'
        : `${cause.jobs} jobs have no place any more`
    case 'commit-gone':
      return `it would end ${printMoment(cause.projected, zone)}, ${printElapsed(cause.over)} after the commit date`
    case 'target-gone':
      return `it would end ${printMoment(cause.projected, zone)}, ${printElapsed(cause.over)} after the target date`
    case 'quantity-gone':
      return `${cause.promised} pieces were promised and ${cause.now} are backed`
    case 'gate-failed':
      return `“${gateTitle(cause.gate)}” no longer stands`
  }
}
