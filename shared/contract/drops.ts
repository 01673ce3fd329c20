import type { ConfirmationRecord } from '../domain/confirmation/confirmation-record.ts'
import type { Drop, DropLine, DropQuantity } from '../domain/drop/drop.ts'
import type { DropState } from '../domain/drop/drop-state.ts'
import type { Pull, PullRefusal } from '../domain/drop/pull-revision.ts'
import type { Progress } from '../domain/floor/floor-run.ts'
import type { Pieces } from '../domain/quantity.ts'
import type { Approval } from '../domain/readiness/approval.ts'
import type { Drift } from '../domain/readiness/drift.ts'
import type { LineWorking, PromiseDates } from '../domain/readiness/promise.ts'
import type { Gate } from '../domain/readiness/readiness.ts'
import type { Station } from '../domain/resources/station.ts'
import type { Result } from '../domain/result.ts'
import type { Booking, Job } from '../domain/schedule/job.ts'
import type { Cover } from '../domain/stock/stock-cover.ts'
import type { SubstituteOffer } from '../domain/stock/substitute-offers.ts'
import type { Substitution } from '../domain/stock/substitution.ts'
import type { Operation } from '../domain/style/operation.ts'
import type { Style, StyleRevision } from '../domain/style/style.ts'
import type { Instant, Span } from '../domain/time.ts'
import type { Hold } from '../domain/windows/hold.ts'

/** A live confirmation that no longer holds, for the banner. */
export interface DriftNotice {
  readonly dropId: Drop['id']
  readonly dropCode: string
  readonly number: number
  readonly drift: Drift
}

/** Instead of a material that a drop is short of. */
export type SubstituteAsk = Pick<Substitution, 'dropId' | 'materialId' | 'insteadId'>

/** Enough to find a drop by. */
export type DropName = Pick<Drop, 'id' | 'code' | 'name'>

export interface DropSummary {
  readonly drop: Drop
  readonly state: DropState
  readonly pieces: Pieces
  readonly styles: readonly string[]
  readonly gatesStanding: number
  readonly gates: number
  /** The live confirmation's standing, when there is one. */
  readonly standing: Drift['standing'] | null
  readonly confirmation: ConfirmationRecord | null
  readonly announceable: Pieces
  readonly late: boolean
  /** On its bookings. */
  readonly conflicts: number
}

/** An evening that was opened for a hold, and what becomes of it when the hold lets go. */
export interface HeldEvening extends Span {
  readonly station: string
  readonly after: 'closed' | 'open'
  /** The drops whose work keeps it open; none where it has begun. */
  readonly keptFor: readonly string[]
}

export interface DropSheet {
  readonly drop: Drop
  readonly state: DropState
  /** Its window is kept until this expires. */
  readonly hold: Hold | null
  /** What was opened for its hold, in order of start. */
  readonly evenings: readonly HeldEvening[]
  readonly lines: readonly {
    readonly line: DropLine
    readonly style: Style
    readonly revision: StyleRevision
    readonly quantities: readonly DropQuantity[]
  }[]
  /** Offered, and never taken by itself. */
  readonly newer: readonly NewerRevision[]
  readonly gates: readonly Gate[]
  readonly working: readonly LineWorking[]
  readonly announceable: Pieces
  readonly window: Span | null
  readonly dates: PromiseDates | null
  readonly covers: readonly Cover[]
  /** For what no lot of the material itself can cover. */
  readonly offers: readonly SubstituteOffer[]
  readonly jobs: readonly {
    readonly job: Job
    readonly operation: Operation
    readonly booking: Booking | null
    readonly station: Station | null
    readonly progress: Progress
  }[]
  readonly approvals: readonly Approval[]
  /** Newest first. */
  readonly confirmations: readonly ConfirmationRecord[]
  readonly live: ConfirmationRecord | null
  readonly drift: Drift | null
}

/** A drop that would rather make another revision of a style. */
export interface PullAsk {
  readonly dropId: Drop['id']
  readonly from: StyleRevision['id']
  readonly to: StyleRevision['id']
}

/** What would follow for the drop; or why it stays as it is. */
export type PullAnswer = Result<
  Omit<Pull, 'changes' | 'kept'> & {
    /** Operations that go on, and how many of them are booked. */
    readonly kept: readonly string[]
    readonly booked: number
    /** Booked operations that take another time than they did. */
    readonly retimed: readonly string[]
  },
  PullRefusal
>

/** A later release of a style that a drop makes an earlier one of. */
export interface NewerRevision {
  readonly style: Style
  readonly from: StyleRevision
  readonly to: StyleRevision
}

export interface GateWord {
  readonly dropId: Drop['id']
  readonly gate: Approval['gate']
  readonly reason: string
  readonly by: string
  readonly role: string
}

export interface Issue {
  readonly dropId: Drop['id']
  readonly signer: string
  readonly role: string
  readonly expiresAt: Instant
  /** Words that the promise stands on, printed as they are. */
  readonly conditions: readonly string[]
  /** The folder that the three files go to. */
  readonly folder: string
}

export interface WithdrawalAsk {
  readonly dropId: Drop['id']
  readonly signer: string
  readonly role: string
  readonly reason: string
  readonly folder: string
}

export interface ExportAgain {
  readonly confirmationId: ConfirmationRecord['id']
  readonly folder: string
}

export interface IssuedDocument {
  readonly record: ConfirmationRecord
  readonly text: string
}
