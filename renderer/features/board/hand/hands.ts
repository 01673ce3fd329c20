import type { Commanding } from '../../../bridge/hooks.ts'
import type { WayBack } from '../../../bridge/way-back.ts'
import { toast } from '../../../kit/toast.tsx'
import type { BoardView } from '../board-view.ts'

export interface BoardCommands {
  readonly moveJobs: Commanding<'schedule.moveJobs'>
  readonly ripple: Commanding<'schedule.rippleJobs'>
  readonly takeOff: Commanding<'schedule.unschedule'>
  readonly setLock: Commanding<'schedule.setLock'>
  readonly overtime: Commanding<'schedule.workOvertime'>
  wayBack(step: string): WayBack
}

export interface Hands {
  /** The plan as it is when asked. */
  now(): BoardView | null
  readonly commands: BoardCommands
}

interface Done {
  readonly step: string
}

/** Says what was done, with its way back. */
export function done({ commands }: Hands, words: string, { step }: Done): void {
  toast(words, { action: commands.wayBack(step) })
}
