import { expect, it } from 'vitest'
import type { DropId, DropLineId } from '../../../shared/domain/drop/drop.ts'
import { accept, acceptOnly } from '../../../shared/domain/planning/accept.ts'
import { openOffer } from '../../../shared/domain/planning/accept-offer.ts'
import type { Placement } from '../../../shared/domain/planning/explain.ts'
import type { Money, Seconds } from '../../../shared/domain/quantity.ts'
import type {
  ChangeoverRule,
  ChangeoverRuleId,
} from '../../../shared/domain/resources/changeover.ts'
import type { Job, JobId } from '../../../shared/domain/schedule/job.ts'
import { openPlan } from '../../../shared/domain/schedule/plan.ts'
import type { OperationId } from '../../../shared/domain/style/operation.ts'
import type { Instant } from '../../../shared/domain/time.ts'
import {
  cell,
  cut,
  cutting,
  drop,
  line,
  link,
  minutes,
  monday,
  operation,
  pieces,
  plan,
  sew,
  sewing,
  table,
} from '../../small-factory.ts'

const scarves = drop({ id: 'drp_scarves' as DropId, code: 'SC-01' })
const hem = operation({ id: 'opn_hem' as OperationId, setUpKey: 'coverstitch' })
const quickSew = { ...sew, attended: 30 as Seconds }
const hemming: Job = {
  ...sewing,
  id: 'job_hem' as JobId,
  dropId: scarves.id,
  dropLineId: 'dln_scarves' as DropLineId,
  operationId: hem.id,
  pieces: pieces(15),
}
const rule: ChangeoverRule = {
  id: 'chr_1' as ChangeoverRuleId,
  position: 0,
  stationKind: 'cell',
  from: hem.setUpKey,
  to: sew.setUpKey,
  minutes: minutes(10),
  cost: 0 as Money,
  origin: 'own',
}

/** Tees are cut until 09:00 and sewn in half the time, the last twenty of them in ten minutes. */
const view = openPlan(
  plan({
    drops: [drop(), scarves],
    lines: [line(), line({ id: hemming.dropLineId, dropId: scarves.id })],
    operations: [cut, quickSew, hem],
    links: [link({ transferBatch: pieces(20) })],
    jobs: [cutting, sewing, hemming],
    changeoverRules: [rule],
  }),
)

function placed(job: Job, stationId: typeof cell.id, start: Instant, end: Instant, setUp = 0) {
  const of = { jobId: job.id, dropId: job.dropId, stationId, start, end }
  return { ...of, setUp: minutes(setUp), personId: null, why: { code: 'as-seen' } } as Placement
}

const placements = [
  placed(cutting, table.id, monday('08:00'), monday('09:00')),
  placed(hemming, cell.id, monday('08:00'), monday('08:30')),
  placed(sewing, cell.id, monday('08:30'), monday('09:10'), 10),
]
const offer = openOffer({ view, placements, moves: placements, overtime: [] })

it('takes the job along from which a station has just so long to set up that the last batch is there', () => {
  const { jobs, along } = accept(offer, [cutting.id, sewing.id])
  expect(jobs).toEqual(new Set([cutting.id, sewing.id, hemming.id]))
  expect(along).toMatchObject([{ jobId: hemming.id, why: 'set-up', taken: [sewing.id] }])
  expect(accept(offer, [hemming.id]).jobs).toEqual(new Set([hemming.id]))
})

it('keeps with a job what would come before it is done', () => {
  const { jobs, along } = acceptOnly(offer, [hemming.id, sewing.id])
  expect(jobs).toEqual(new Set([hemming.id]))
  expect(along).toMatchObject([{ jobId: sewing.id, why: 'out-of-order', kept: [cutting.id] }])
})
