import { added, altered, type Change, removed } from '../change.ts'
import { keyed } from '../compare/compare-lists.ts'
import type { ConfirmationRecord } from '../confirmation/confirmation-record.ts'
import { grouped } from '../grouped.ts'
import type { Pieces } from '../quantity.ts'
import type { Approval } from '../readiness/approval.ts'
import type { GateName } from '../readiness/gate.ts'
import { ok, type Result, refuse } from '../result.ts'
import type { Booking, Job, JobId } from '../schedule/job.ts'
import type { Operation } from '../style/operation.ts'
import type { Letter, RevisionState } from '../style/revision.ts'
import { sizesOf } from '../style/sizes.ts'
import type { Colourway, StyleRevision } from '../style/style.ts'
import type { Drop, DropLine, DropQuantity } from './drop.ts'
import { jobOf } from './drop-rules.ts'

/** A drop that makes a revision, the revision that it might make instead, and what stands in between. */
export interface PullScene {
  readonly drop: Drop
  readonly live: ConfirmationRecord | null
  readonly from: StyleRevision
  readonly to: StyleRevision
  /** Of the drop, and of the old revision. */
  readonly lines: readonly DropLine[]
  readonly quantities: readonly DropQuantity[]
  readonly jobs: readonly Job[]
  /** Codes of those jobs that the floor has begun. */
  readonly started: readonly string[]
  /** Jobs that the floor ever told of: they cannot go. */
  readonly told: readonly JobId[]
  readonly bookings: readonly Booking[]
  readonly approvals: readonly Approval[]
  readonly operations: { readonly from: readonly Operation[]; readonly to: readonly Operation[] }
  readonly colourways: readonly Colourway[]
  readonly jobCount: number
  newId<Id>(prefix: string): Id
}

export type PullRefusal =
  | { readonly code: 'gone' }
  | { readonly code: 'ended' }
  | { readonly code: 'has-live-confirmation'; readonly number: number }
  | { readonly code: 'started'; readonly jobs: readonly string[] }
  | { readonly code: 'not-released'; readonly letter: Letter; readonly state: RevisionState }
  | { readonly code: 'no-operations'; readonly letter: Letter }
  | { readonly code: 'unknown-size'; readonly size: string; readonly letter: Letter }
  | { readonly code: 'unknown-colour'; readonly colourway: string; readonly letter: Letter }

/** What follows for the drop, in the names of operations. */
export interface Pull {
  readonly changes: readonly Change[]
  /** Jobs that go on under the new revision, where they are booked if they are. */
  readonly kept: readonly Job[]
  readonly added: readonly string[]
  readonly removed: readonly string[]
  /** Words that were given for the old revision, and must be given anew. */
  readonly voided: readonly GateName[]
}

/**
 * Moves a drop from one revision of a style to another, all of it or nothing. A job goes on where the new revision
 * has an operation of that name at that kind of station; what was promised or begun stays as it is.
 */
export function pullRevision(scene: PullScene): Result<Pull, PullRefusal> {
  const refusal = objection(scene)
  if (refusal) return refuse(refusal)
  const voided = scene.approvals.filter(({ gate }) => ON_THE_PATTERN.includes(gate))
  let jobCount = scene.jobCount
  const parts = scene.lines.map((line) => {
    const part = ofLine(scene, line, jobCount)
    jobCount += part.fresh.length
    return part
  })
  const kept = parts.flatMap((part) => part.kept)
  const gone = parts.flatMap((part) => part.gone)
  const fresh = parts.flatMap((part) => part.fresh)
  const told = gone.filter(({ id }) => scene.told.includes(id))
  if (told.length > 0) return refuse({ code: 'started', jobs: told.map(({ code }) => code) })
  const unbooked = scene.bookings.filter(({ jobId }) => gone.some(({ id }) => id === jobId))
  return ok({
    changes: [
      ...scene.lines.map((line) => altered('dropLine', line, { styleRevisionId: scene.to.id })),
      ...kept.map(({ job, operation }) => altered('job', job, { operationId: operation.id })),
      ...removed('booking', ...unbooked),
      ...removed('job', ...gone),
      ...added('job', ...fresh),
      ...removed('approval', ...voided),
    ],
    kept: kept.map(({ job, operation }) => ({ ...job, operationId: operation.id })),
    added: namesOf(scene.operations.to, fresh),
    removed: namesOf(scene.operations.from, gone),
    voided: [...new Set(voided.map(({ gate }) => gate))],
  })
}

/** A person said so of the pattern as it was. */
const ON_THE_PATTERN: readonly GateName[] = [
  'revision-released',
  'bom-complete',
  'nests-fresh',
  'sample-approved',
]

function objection(scene: PullScene): PullRefusal | null {
  const { drop, live, to, started, lines } = scene
  const { letter, state } = to
  if (to.styleId !== scene.from.styleId || to.id === scene.from.id) return { code: 'gone' }
  if (lines.length === 0) return { code: 'gone' }
  if (drop.ended !== 'no') return { code: 'ended' }
  if (live) return { code: 'has-live-confirmation', number: live.number }
  if (started.length > 0) return { code: 'started', jobs: started }
  if (state !== 'released') return { code: 'not-released', letter, state }
  if (scene.operations.to.length === 0) return { code: 'no-operations', letter }
  return strangerOf(scene)
}

/** A colour or a size that the drop makes and the new revision has not got. */
function strangerOf({ lines, quantities, to, colourways }: PullScene): PullRefusal | null {
  const { letter } = to
  const colour = lines.find((line) => !colourways.some(({ name }) => name === line.colourway))
  if (colour) return { code: 'unknown-colour', colourway: colour.colourway, letter }
  const sizes = sizesOf(to.sizes)
  const size = quantities.find((one) => !sizes.includes(one.size))?.size
  return size === undefined ? null : { code: 'unknown-size', size, letter }
}

function ofLine(scene: PullScene, line: DropLine, jobCount: number) {
  const jobs = scene.jobs.filter(({ dropLineId }) => dropLineId === line.id)
  const [old, now] = [operationsByName(scene.operations.from), scene.operations.to]
  const nameOf = new Map([...old].map(([name, { id }]) => [id, name]))
  const jobsAt = grouped(jobs, (job) => nameOf.get(job.operationId))
  const pairs = [...operationsByName(now)].map(([name, operation]) => {
    const fits = old.get(name)?.stationKind === operation.stationKind
    return { operation, parts: fits ? (jobsAt.get(name) ?? []) : [] }
  })
  const kept = pairs.flatMap(({ operation, parts }) => parts.map((job) => ({ operation, job })))
  const pieces = piecesOf(scene, line)
  let count = jobCount
  const fresh = pairs
    .filter(({ parts }) => parts.length === 0)
    .map(({ operation }) => jobOf(scene, scene.drop, line, operation, pieces, ++count))
  const gone = jobs.filter((job) => !kept.some((one) => one.job.id === job.id))
  return { kept, fresh, gone }
}

const operationsByName = (operations: readonly Operation[]) =>
  keyed(
    operations.toSorted((a, b) => a.position - b.position),
    ({ name }) => name,
  )

function piecesOf({ quantities }: PullScene, line: DropLine): Pieces {
  const own = quantities.filter(({ dropLineId }) => dropLineId === line.id)
  return own.reduce((sum, { pieces }) => sum + pieces, 0) as Pieces
}

function namesOf(operations: readonly Operation[], jobs: readonly Job[]): readonly string[] {
  const names = new Map(operations.map(({ id, name }) => [id, name]))
  return [...new Set(jobs.map(({ operationId }) => names.get(operationId) ?? ''))]
}
