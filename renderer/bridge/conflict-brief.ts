import type { Conflict } from '../../shared/domain/conflicts/conflicts.ts'
import { printMinutes } from '../../shared/domain/print-time.ts'

/** The few words that fit on a card. */
export function briefConflict(conflict: Conflict): string {
  switch (conflict.code) {
    case 'overlap':
      return `overlap ${printMinutes(conflict.minutes)}`
    case 'out-of-order':
      return 'out of order'
    case 'outside-shift':
      return 'outside shifts'
    case 'calendar-changed':
      return 'calendar changed'
    case 'material-short':
      return `no ${conflict.material}`
    case 'material-late':
      return `${conflict.material} late`
    case 'incapable':
      return 'wrong station'
    case 'past':
      return 'not started'
    case 'no-changeover':
      return 'no set-up rule'
    case 'set-up-changed':
      return 'set-up changed'
    case 'person-busy':
      return `${conflict.person} twice`
    case 'person-away':
      return `${conflict.person} away`
    case 'person-unskilled':
      return `${conflict.person} can’t do ${conflict.skill}`
    case 'nobody-here':
      return `nobody for ${conflict.skill}`
    case 'kit-busy':
      return `${conflict.kit} twice`
    case 'kit-out':
      return `${conflict.kit} out`
    case 'kit-unfit':
      return `no ${conflict.kit} here`
  }
}
