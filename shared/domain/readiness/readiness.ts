import type { Bom } from '../bom/bom.ts'
import type { Need } from '../bom/need.ts'
import type { Nest } from '../bom/nest.ts'
import type { DossierEvidence } from '../confirmation/confirmation.ts'
import type { Drop, DropLine, DropQuantity } from '../drop/drop.ts'
import type { JobArticle } from '../floor/first-article.ts'
import type { Progress } from '../floor/floor-run.ts'
import type { ModuleRevision } from '../module/module.ts'
import type { MaterialRole } from '../pattern/pattern.ts'
import type { Hash } from '../quantity.ts'
import type { Floor } from '../resources/floor.ts'
import type { PersonSkill } from '../resources/person.ts'
import type { Job, JobId } from '../schedule/job.ts'
import type { PlanView } from '../schedule/plan.ts'
import type { Lot, Material } from '../stock/material.ts'
import type { Reservation } from '../stock/stock.ts'
import type { Substitution } from '../stock/substitution.ts'
import type { Operation } from '../style/operation.ts'
import type { Style, StyleRevision } from '../style/style.ts'
import type { Instant } from '../time.ts'
import type { Approval } from './approval.ts'
import type { GateName } from './gate.ts'

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
