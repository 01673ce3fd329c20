import type { Refusal } from '../../shared/contract/calls.ts'
import { printMoment } from '../../shared/domain/print-time.ts'
import type { Zone } from '../../shared/domain/time.ts'
import type { HoldRefusal, ReleaseRefusal } from '../../shared/domain/windows/hold.ts'
import { explainLeft } from './promise-words.ts'

export function explainHold(refusal: HoldRefusal, zone: Zone): string {
  switch (refusal.code) {
    case 'gone':
      return 'This drop is no longer in the factory: somebody removed it meanwhile.'
    case 'drop-ended':
      return 'This drop is over: there is nothing to hold its window for.'
    case 'already-confirmed':
      return `Confirmation v${refusal.number} stands: its window is locked, and needs no hold.`
    case 'not-booked':
      return `${jobsWait(refusal.waiting)} for a place. A window is held whole: book them first.`
    case 'starts-in-past':
      return `${refusal.job} was to start ${printMoment(refusal.start, zone)}: the window has begun. Move it first.`
    case 'expires-in-past':
      return 'The hold would expire at once. Choose a later moment.'
  }
}

export function explainRelease(refusal: ReleaseRefusal): string {
  switch (refusal.code) {
    case 'not-held':
      return 'This window is no longer held.'
  }
}

export function explainTake(refusal: Refusal<'schedule.takeSlot'>, zone: Zone): string {
  switch (refusal.code) {
    case 'breaks-promises':
      return explainLeft(refusal)
    case 'window-taken':
      return `The floor has moved on: there is no room for ${refusal.jobs.join(', ')} any more. Look again.`
    case 'incapable':
      return `${refusal.station} is no longer a ${refusal.needs}. Look again.`
    case 'tooling':
      return `${refusal.kit} no longer fits ${refusal.station}. Look again.`
    case 'locked':
    case 'pinned':
      return 'A job that would move was locked meanwhile. Look again.'
    case 'started':
      return `A job that would move has started on ${refusal.station}. Look again.`
    case 'past':
      return 'This window would have begun by now. Look again.'
    case 'beyond-horizon':
      return 'This window would end beyond the calendar that is known.'
    case 'gone':
    case 'drop-ended':
    case 'already-confirmed':
    case 'not-booked':
    case 'starts-in-past':
    case 'expires-in-past':
      return explainHold(refusal as HoldRefusal, zone)
  }
}

const jobsWait = (count: number) => (count === 1 ? '1 job waits' : `${count} jobs wait`)
