import type { FloorEvent } from '../../../shared/domain/floor/floor-event.ts'

type Said = Pick<FloorEvent, 'kind' | 'pieces' | 'reason'>

/** What a floor event did, in two or three words. */
export function eventWords({ kind, pieces, reason }: Said): string {
  switch (kind) {
    case 'start':
      return 'Started'
    case 'pause':
      return `Paused: ${reason}`
    case 'resume':
      return 'Resumed'
    case 'good':
      return `+${pieces} good`
    case 'scrap':
      return `${pieces} scrap: ${reason}`
    case 'finish':
      return reason ? `Finished short: ${reason}` : 'Finished'
    case 'help':
      return `Help called: ${reason}`
    case 'take-back':
      return 'Taken back'
  }
}
