import { explode } from '../../../shared/domain/bom/need.ts'

import type {
  Drop,
  DropId,
  DropLine,
  DropLineId,
  DropQuantity,
  DropQuantityId,
} from '../../../shared/domain/drop/drop.ts'
import { splitByRatio } from '../../../shared/domain/drop/split.ts'
import type { Pieces, Thousandths } from '../../../shared/domain/quantity.ts'
import type { Approval, ApprovalId } from '../../../shared/domain/readiness/approval.ts'
import type { Floor } from '../../../shared/domain/resources/floor.ts'
import type { Job, JobId } from '../../../shared/domain/schedule/job.ts'
import type { Lot, Material } from '../../../shared/domain/stock/material.ts'
import type { Reservation, ReservationId } from '../../../shared/domain/stock/stock.ts'
import { sizesOf } from '../../../shared/domain/style/sizes.ts'
import { type DayMinute, onDay, startOfDay } from '../../../shared/domain/time.ts'
import type { Hands } from '../use-case.ts'
import { type SampleDrop, SIZE_RATIO } from './sample-data.ts'
import type { SampleStyleRecords } from './sample-styles.ts'

export interface SampleDropRecords {
  readonly sample: SampleDrop
  readonly drop: Drop
  readonly line: DropLine
  readonly quantities: readonly DropQuantity[]
  readonly jobs: readonly Job[]
  readonly approvals: readonly Approval[]
}

const origin = 'sample' as const
const TEN = 600 as DayMinute
const MARKETING_DAYS = 4

export function sampleDrop(
  hands: Hands,
  floor: Floor,
  sample: SampleDrop,
  style: SampleStyleRecords,
  band: number,
): SampleDropRecords {
  const { newId, now } = hands
  const day = (days: number) => onDay(startOfDay(now(), floor.zone, days), floor.zone, TEN)
  const drop: Drop = {
    id: newId<DropId>('drp'),
    code: sample.code,
    name: sample.name,
    band,
    launchAt: day(sample.launchDays),
    marketingAt: day(sample.launchDays - MARKETING_DAYS),
    audience: 'Members',
    announcedLimit: sample.limit as Pieces | null,
    ended: 'no',
    origin,
  }
  const line: DropLine = {
    id: newId<DropLineId>('dln'),
    dropId: drop.id,
    position: 0,
    styleRevisionId: style.revision.id,
    colourway: style.colourways[0]?.name ?? '',
    origin,
  }
  return {
    sample,
    drop,
    line,
    quantities: quantitiesOf(hands, line, sample, style),
    jobs: jobsOf(hands, drop, line, sample, style, band),
    approvals: sample.sampleApproved ? [sampleApproval(hands, drop)] : [],
  }
}

function quantitiesOf(
  { newId }: Hands,
  line: DropLine,
  { pieces }: SampleDrop,
  { revision }: SampleStyleRecords,
): readonly DropQuantity[] {
  const sizes = sizesOf(revision.sizes)
  const shares = splitByRatio(pieces as Pieces, SIZE_RATIO.slice(0, sizes.length))
  return sizes.map((size, index) => ({
    id: newId<DropQuantityId>('dqy'),
    dropLineId: line.id,
    size,
    pieces: shares[index]!,
    origin,
  }))
}

function jobsOf(
  { newId }: Hands,
  drop: Drop,
  line: DropLine,
  { pieces }: SampleDrop,
  { operations }: SampleStyleRecords,
  band: number,
): readonly Job[] {
  return operations.map(({ id }, index) => ({
    id: newId<JobId>('job'),
    code: `J-${String((band + 1) * 100 + index + 1).padStart(4, '0')}`,
    dropId: drop.id,
    dropLineId: line.id,
    operationId: id,
    pieces: pieces as Pieces,
    origin,
  }))
}

function sampleApproval({ newId, now }: Hands, { id: dropId }: Drop): Approval {
  return {
    id: newId<ApprovalId>('apr'),
    dropId,
    gate: 'sample-approved',
    kind: 'passed',
    reason: 'Fit sample in M approved',
    by: 'Designer 1',
    role: 'designer',
    at: now(),
    origin,
  }
}

/** Reserves what each drop needs from the lots, in their order, as far as they reach. */
export function sampleReservations(
  { newId }: Hands,
  drops: readonly SampleDropRecords[],
  styles: readonly SampleStyleRecords[],
  materials: readonly Material[],
  lots: readonly Lot[],
): readonly Reservation[] {
  const left = new Map(lots.map(({ id, quantity }) => [id, quantity as number]))
  return drops.flatMap(({ sample, drop, line, quantities }) => {
    const style = styles.find(({ revision }) => revision.id === line.styleRevisionId)
    if (!sample.reserved || !style) return []
    const pieces = Object.fromEntries(quantities.map((one) => [one.size, one.pieces]))
    const run = { colourway: line.colourway, pieces }
    return explode(style.bom, [run]).flatMap(({ materialId, quantity }) => {
      let wanted: number = quantity
      const material = materials.find(({ id }) => id === materialId)
      return lots
        .filter((lot) => lot.materialId === material?.id)
        .flatMap((lot): readonly Reservation[] => {
          const taken = Math.min(wanted, left.get(lot.id) ?? 0)
          wanted -= taken
          left.set(lot.id, (left.get(lot.id) ?? 0) - taken)
          const id = newId<ReservationId>('rsv')
          return taken > 0
            ? [{ id, dropId: drop.id, lotId: lot.id, quantity: taken as Thousandths, origin }]
            : []
        })
    })
  })
}
