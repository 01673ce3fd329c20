import type { TroubleCounts } from '../domain/conflicts/troubles.ts'
import type { DropId } from '../domain/drop/drop.ts'
import type { Option } from '../domain/planning/what-helps.ts'
import type { Booking, BookingId, JobId } from '../domain/schedule/job.ts'
import type { Pinned } from '../domain/schedule/pin.ts'
import type { LockRefusal, Move, MoveRefusal } from '../domain/schedule/schedule.ts'
import type { Join, Split, SplitRefusal } from '../domain/schedule/schedule-split.ts'
import type { Instant, Span } from '../domain/time.ts'
import type { HoldRefusal, ReleaseRefusal } from '../domain/windows/hold.ts'
import type { TakeRefusal } from '../domain/windows/take-window.ts'
import type { AcceptAsk, PlanningAnswer, ProposeAsk, WhatHelpsAsk } from './planning.ts'
import type { AcceptRefusal, BreakRefusal } from './refusals.ts'
import type { BoardPlan, BrokenPlan, RetimeAsk } from './schedule.ts'
import type { TakeWindow, WindowsAnswer, WindowsAsk } from './windows.ts'

/** What may be asked to be done of the board. */
export interface ScheduleCommands {
  'schedule.moveJobs': { ask: readonly Move[]; refusal: MoveRefusal }
  'schedule.rippleJobs': { ask: readonly Move[]; refusal: MoveRefusal }
  /** Works jobs where they stand by the set-ups that the rules ask for now. */
  'schedule.retimeJobs': { ask: RetimeAsk; refusal: MoveRefusal | BreakRefusal }
  'schedule.splitJob': { ask: Split; refusal: SplitRefusal }
  'schedule.joinJobs': { ask: Join; refusal: SplitRefusal }
  'schedule.unschedule': { ask: readonly BookingId[]; refusal: MoveRefusal }
  'schedule.setLock': {
    ask: { bookingIds: readonly BookingId[]; lock: Booking['lock'] }
    refusal: LockRefusal
  }
  'schedule.setPin': {
    ask: { jobId: JobId; what: Pinned; to: 'free' | 'pinned' }
    refusal: LockRefusal
  }
  'schedule.acceptProposal': { ask: AcceptAsk; refusal: AcceptRefusal }
  /** Opens a station for as long as a job lies beyond its shifts, and works the job there. */
  'schedule.workOvertime': { ask: AcceptAsk; refusal: AcceptRefusal }
  'schedule.holdDrop': { ask: { dropId: DropId; expiresAt: Instant }; refusal: HoldRefusal }
  'schedule.releaseHold': { ask: DropId; refusal: ReleaseRefusal }
  /** Named so in journals that are kept: what it takes is a window that was found. */
  'schedule.takeSlot': { ask: TakeWindow; refusal: TakeRefusal | BreakRefusal }
}

/** What may be asked to be seen of the same. */
export interface ScheduleQueries {
  'schedule.plan': { ask: Span; answer: BoardPlan }
  'schedule.broken': { ask: null; answer: BrokenPlan }
  'schedule.troubles': { ask: null; answer: TroubleCounts }
  'schedule.proposal': { ask: ProposeAsk; answer: PlanningAnswer }
  'schedule.whatHelps': { ask: WhatHelpsAsk; answer: readonly Option[] }
  'schedule.windows': { ask: WindowsAsk; answer: WindowsAnswer }
}
