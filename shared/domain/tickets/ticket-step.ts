import type { FloorRefusal, FloorScene } from '../floor/floor-report.ts'
import { takeObjection } from '../floor/floor-rules.ts'
import { progressOf } from '../floor/floor-run.ts'
import type { Station } from '../resources/station.ts'
import type { Job } from '../schedule/job.ts'
import type { CodeRefusal } from './ticket-code.ts'

/** The job that would have to be paused first. */
export interface InTheWay extends Pick<Job, 'id' | 'code'> {
  readonly drop: string
}

export type TicketRefusal =
  | CodeRefusal
  /** Well written, but no job of this factory has it: the job was taken away since. */
  | { readonly code: 'no-such-job'; readonly job: string }
  | { readonly code: 'runs-elsewhere'; readonly job: string; readonly station: string }

/** What a job's ticket does, scanned at a station. */
export type TicketStep =
  | { readonly is: 'refused'; readonly refusal: TicketRefusal | FloorRefusal }
  /** It is on here already: it is shown, and nothing more. */
  | { readonly is: 'on-here' }
  | {
      readonly is: 'taken'
      readonly job: Pick<Job, 'id' | 'code'>
      readonly drop: string
      readonly kind: 'start' | 'resume'
      /** Another station that it is planned at: it comes here only once somebody has said so. */
      readonly plannedAt: string | null
      /** The same holds for what runs here now. */
      readonly inTheWay: InTheWay | null
    }

/** All that decides what a ticket does. */
export interface TicketScene {
  readonly floor: FloorScene
  readonly drop: string
  readonly bookedAt: Station | null
  readonly inTheWay: InTheWay | null
}

/** Starts or resumes the job here, under every rule of a start; what would move it, or pause another, is asked first. */
export function ticketStep({ floor, drop, bookedAt, inTheWay }: TicketScene): TicketStep {
  const { job, station } = floor
  const isHere = bookedAt?.id === station.id
  const { state } = progressOf(floor.events)
  if (state === 'running' && bookedAt) {
    if (isHere) return { is: 'on-here' }
    const refusal = { code: 'runs-elsewhere', job: job.code, station: bookedAt.code } as const
    return { is: 'refused', refusal }
  }
  const kind = state === 'paused' ? 'resume' : 'start'
  const refusal = takeObjection({ ...floor, busyWith: null }, kind)
  if (refusal) return { is: 'refused', refusal }
  const { id, code } = job
  const plannedAt = isHere ? null : (bookedAt?.code ?? null)
  return { is: 'taken', job: { id, code }, drop, kind, plannedAt, inTheWay }
}
