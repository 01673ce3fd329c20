import type { PullAnswer, PullAsk } from '../../../../shared/contract/drops.ts'
import { altered, type Change } from '../../../../shared/domain/change.ts'
import type { DropLine, DropQuantity } from '../../../../shared/domain/drop/drop.ts'
import {
  type Pull,
  type PullRefusal,
  type PullScene,
  pullRevision,
} from '../../../../shared/domain/drop/pull-revision.ts'
import type { Approval } from '../../../../shared/domain/readiness/approval.ts'
import { ok, type Result, refuse } from '../../../../shared/domain/result.ts'
import type { Job } from '../../../../shared/domain/schedule/job.ts'
import { openPlan, type PlanView, plannedMinutes } from '../../../../shared/domain/schedule/plan.ts'
import { retimed } from '../../../../shared/domain/schedule/schedule-place.ts'
import { listOf, type Reader } from '../../database/reader.ts'
import { findLive } from '../../database/reads/read-confirmations.ts'
import { readBookingsOf } from '../../database/reads/read-holds.ts'
import { readKept } from '../../database/reads/read-job-records.ts'
import { viewAround } from '../../database/reads/read-moves.ts'
import { readProgress } from '../../database/reads/read-progress.ts'
import {
  countJobs,
  type Routing,
  readOperations,
  readRouting,
} from '../../database/reads/read-routing.ts'
import type { Hands } from '../../use-case.ts'
import { find } from '../edit.ts'
import { unpinnedAll } from '../schedule/schedule-parts.ts'
import { materialsFreed } from './materials-freed.ts'

/** Moves an open drop to another revision; what goes on and takes another time keeps its start. */
export function pullDrop(hands: Hands, ask: PullAsk): Result<readonly Change[], PullRefusal> {
  const pulled = decide(hands, ask)
  if (!pulled.ok) return pulled
  const { pull: found, times } = pulled.value
  const gone = found.changes.flatMap((one) =>
    one.table === 'job' && one.after === null && one.before ? [one.before.id] : [],
  )
  return ok([
    ...unpinnedAll(hands.reader, gone),
    ...found.changes,
    ...times,
    ...materialsFreed(hands.reader, ask),
  ])
}

/** What the move would do; nothing is done. */
export function pull(hands: Hands, ask: PullAsk): PullAnswer {
  const pulled = decide(hands, ask)
  if (!pulled.ok) return pulled
  const { times, scene } = pulled.value
  const { changes: _, kept, ...names } = pulled.value.pull
  const nameOf = new Map(scene.operations.to.map(({ id, name }) => [id, name]))
  const named = (jobs: readonly Job[]) => [
    ...new Set(jobs.map(({ operationId }) => nameOf.get(operationId) ?? '')),
  ]
  const booked = kept.filter(({ id }) => scene.bookings.some(({ jobId }) => jobId === id))
  const moved = booked.filter(({ id }) =>
    times.some((one) => one.table === 'booking' && one.before?.jobId === id),
  )
  return ok({ ...names, kept: named(kept), booked: booked.length, retimed: named(moved) })
}

interface Decided {
  readonly pull: Pull
  readonly times: readonly Change[]
  readonly scene: PullScene
}

function decide(hands: Hands, ask: PullAsk): Result<Decided, PullRefusal> {
  const scene = sceneOf(hands, ask)
  if (!scene) return refuse({ code: 'gone' })
  const pulled = pullRevision(scene)
  if (!pulled.ok) return pulled
  const times = timesOf(hands, scene, pulled.value, readRouting(hands.reader, ask.to))
  return ok({ pull: pulled.value, times, scene })
}

function sceneOf(hands: Hands, { dropId, from, to }: PullAsk): PullScene | null {
  const { reader, newId } = hands
  const drop = find(reader, 'drop', dropId)
  const [old, now] = [find(reader, 'styleRevision', from), find(reader, 'styleRevision', to)]
  if (!drop || !old || !now) return null
  const lines = reader.all<DropLine>(
    'select * from dropLine where dropId = ? and styleRevisionId = ? order by position, id',
    dropId,
    from,
  )
  const ofLines = <Row>(table: string) =>
    reader.all<Row>(
      `select * from ${table} where dropLineId in (select value from json_each(?))`,
      listOf(lines.map(({ id }) => id)),
    )
  const jobs = ofLines<Job>('job')
  return {
    drop,
    live: findLive(reader, dropId),
    from: old,
    to: now,
    lines,
    quantities: ofLines<DropQuantity>('dropQuantity'),
    jobs,
    started: startedOf(reader, jobs),
    told: readKept(
      reader,
      jobs.map(({ id }) => id),
    ).map(({ id }) => id),
    bookings: readBookingsOf(reader, dropId),
    approvals: reader.all<Approval>('select * from approval where dropId = ?', dropId),
    operations: {
      from: readOperations(reader, from),
      to: readOperations(reader, to),
    },
    colourways: reader.all('select * from colourway where styleRevisionId = ?', to),
    jobCount: countJobs(reader),
    newId,
  }
}

function startedOf(reader: Reader, jobs: readonly Job[]): readonly string[] {
  const progress = readProgress(
    reader,
    jobs.map(({ id }) => id),
  )
  return jobs
    .filter(({ id }) => (progress.get(id)?.state ?? 'waiting') !== 'waiting')
    .map(({ code }) => code)
}

/** Bookings that go on with other work in them: they start where they did. What is the same stays to the letter. */
function timesOf(
  hands: Hands,
  { jobs, bookings }: PullScene,
  { kept }: Pull,
  routing: Routing,
): readonly Change[] {
  const held = kept.flatMap((job) => bookings.filter(({ jobId }) => jobId === job.id))
  if (held.length === 0) return []
  const before = viewAround(hands, held)
  const after = withRevision(before, kept, routing)
  return held
    .filter(({ jobId }) => {
      const was = jobs.find(({ id }) => id === jobId)
      const is = kept.find(({ id }) => id === jobId)
      return workOf(before, was) !== workOf(after, is)
    })
    .map((booking) => altered('booking', booking, retimed(after, booking)))
}

/** What a booking's times follow from. */
function workOf(view: PlanView, job: Job | undefined): string {
  const operation = job && view.operation.get(job.operationId)
  if (!operation) return ''
  return `${plannedMinutes(view, operation, job.pieces)} ${operation.setUpKey}`
}

function withRevision(view: PlanView, kept: readonly Job[], routing: Routing): PlanView {
  const { plan } = view
  const byId = new Map(kept.map((job) => [job.id, job]))
  return openPlan({
    ...plan,
    operations: [...plan.operations, ...routing.operations],
    links: [...plan.links, ...routing.links],
    learning: [...plan.learning, ...routing.learning],
    jobs: plan.jobs.map((job) => byId.get(job.id) ?? job),
  })
}
