import type { Approval } from './approval.ts'
import type { Bom } from './bom.ts'
import type { DossierEvidence } from './confirmation.ts'
import type { Drop, DropLine, DropQuantity } from './drop.ts'
import type { JobArticle } from './first-article.ts'
import type { Floor } from './floor.ts'
import type { Progress } from './floor-run.ts'
import type { GateName } from './gate.ts'
import type { Job, JobId } from './job.ts'
import type { Lot, Material } from './material.ts'
import type { ModuleRevision } from './module.ts'
import type { Need } from './need.ts'
import type { Nest } from './nest.ts'
import type { Operation } from './operation.ts'
import type { MaterialRole } from './pattern.ts'
import type { PersonSkill } from './person.ts'
import type { PlanView } from './plan.ts'
import type { Hash } from './quantity.ts'
import type { Reservation } from './stock.ts'
import type { Style, StyleRevision } from './style.ts'
import type { Substitution } from './substitution.ts'
import type { Instant } from './time.ts'

/** A line of a drop with all that its making rests on. */
export interface LineFacts {
  readonly line: DropLine
  readonly style: Style
  readonly revision: StyleRevision
  readonly quantities: readonly DropQuantity[]
  readonly modules: readonly ModuleRevision[]
  /** Slots that no module fills. */
  readonly emptySlots: number
  readonly bom: Bom
  readonly operations: readonly Operation[]
  readonly nests: readonly Nest[]
  readonly roles: readonly MaterialRole[]
  /** Of the geometry that the style's pieces have now. */
  readonly piecesHash: Hash
}

/** Everything the gates of one drop are computed from. */
export interface DropFacts {
  readonly now: Instant
  readonly floor: Floor
  readonly drop: Drop
  readonly lines: readonly LineFacts[]
  /** Holds every booking of the drop and of the stations that it uses. */
  readonly view: PlanView
  readonly jobs: readonly Job[]
  readonly progress: ReadonlyMap<JobId, Progress>
  /** Of the jobs that have begun, of this drop or another. */
  readonly articles: readonly JobArticle[]
  /** With its substitutes taken. */
  readonly needs: readonly Need[]
  readonly materials: readonly Material[]
  readonly lots: readonly Lot[]
  readonly reservations: readonly Reservation[]
  readonly substitutions: readonly Substitution[]
  readonly skills: readonly PersonSkill[]
  readonly approvals: readonly Approval[]
}

export type Verdict = 'passed' | 'failed' | 'not-due' | 'overridden'

/** A condition of the promise, computed from the records, with what it was read from. */
export interface Gate {
  readonly gate: GateName
  readonly verdict: Verdict
  readonly evidence: readonly DossierEvidence[]
}

export type Finding = Omit<Gate, 'gate'>

export const passed = (...evidence: readonly DossierEvidence[]): Finding => ({
  verdict: 'passed',
  evidence,
})
export const failed = (...evidence: readonly DossierEvidence[]): Finding => ({
  verdict: 'failed',
  evidence,
})
export const notDue = (...evidence: readonly DossierEvidence[]): Finding => ({
  verdict: 'not-due',
  evidence,
})

/** A finding with nothing wrong passes on what it saw; otherwise it fails on what is wrong. */
export function judged(
  wrong: readonly DossierEvidence[],
  seen: readonly DossierEvidence[],
): Finding {
  return wrong.length > 0 ? failed(...wrong) : passed(...seen)
}

export function saw(
  what: string,
  value: string,
  reveals: DossierEvidence['reveals'] = 'nothing',
): DossierEvidence {
  return { what, value, reveals }
}
