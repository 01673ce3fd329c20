import type { Refusal } from '../../../../shared/contract/calls.ts'
import { explainLeft } from '../../../bridge/promise-words.ts'

/** Why bookings stay as they are timed. */
export function explainRetime(names: string, refusal: Refusal<'schedule.retimeJobs'>): string {
  switch (refusal.code) {
    case 'breaks-promises':
      return explainLeft(refusal)
    case 'gone':
      return `${names}: no longer booked.`
    case 'locked':
    case 'pinned':
      return `${names}: locked or pinned meanwhile. Unlock it on the board first.`
    case 'started':
      return `${names}: started on ${refusal.station} meanwhile.`
    case 'past':
      return `${names}: was to start before now. Move it on the board.`
    case 'incapable':
    case 'tooling':
      return `${names}: ${refusal.station} can’t do it any more. Move it on the board.`
    case 'beyond-horizon':
      return `${names}: would end beyond the calendar that is known. Move it on the board.`
  }
}
