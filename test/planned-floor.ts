import type { Drop, DropId, DropLine, DropLineId } from '../shared/domain/drop/drop.ts'
import type { Hand } from '../shared/domain/planning/problem.ts'
import { openRandom, type Random } from '../shared/domain/planning/random.ts'
import type { Permille, Pieces, Seconds, Thousandths } from '../shared/domain/quantity.ts'
import { NO_RESOURCES } from '../shared/domain/resources/resources.ts'
import type { Job, JobId } from '../shared/domain/schedule/job.ts'
import type { Plan, Supply } from '../shared/domain/schedule/plan.ts'
import type {
  Operation,
  OperationId,
  OperationLink,
  OperationLinkId,
} from '../shared/domain/style/operation.ts'
import type { StyleRevisionId } from '../shared/domain/style/style.ts'
import { after, instant, type Zone } from '../shared/domain/time.ts'

import { type FloorSize, handsOf, rulesOf, shifts, stationsOf } from './planned-floor-parts.ts'

export type { FloorSize }

export const FLOOR_NOW = instant('2027-03-01T07:00Z')
const own = { origin: 'own' } as const
const plain = { colourway: 'Ecru', ...own } as const

const STEPS = [
  { kind: 'cut', stationKind: 'cutter', skill: 'cutting', attended: 0.6 },
  { kind: 'fuse', stationKind: 'press', skill: 'pressing', attended: 0.4 },
  { kind: 'sew', stationKind: 'cell', skill: 'sewing', attended: 0.8 },
  { kind: 'sew', stationKind: 'cell', skill: 'sewing', attended: 0.8 },
  { kind: 'press', stationKind: 'press', skill: 'pressing', attended: 0.4 },
  { kind: 'sew', stationKind: 'cell', skill: 'sewing', attended: 0.8 },
  { kind: 'finish', stationKind: 'bench', skill: 'finishing', attended: 0.7 },
  { kind: 'pack', stationKind: 'bench', skill: 'finishing', attended: 0.7 },
] as const

/** A floor drawn by chance, the same for the same seed: drops of some steps each, nothing booked yet. */
export function drawFloor(size: FloorSize, seed: number): { plan: Plan; hands: readonly Hand[] } {
  const random = openRandom(seed)
  const stations = stationsOf(size)
  const parts = Array.from({ length: size.drops }, (_, index) => dropOf(size, index, random))
  const horizon = {
    start: after(FLOOR_NOW, -600),
    end: after(FLOOR_NOW, (size.weeks + 10) * 7 * 1440),
  }
  const plan: Plan = {
    now: FLOOR_NOW,
    zone: 'Europe/London' as Zone,
    efficiency: 900 as Permille,
    horizon,
    covers: horizon,
    stations,
    shifts: shifts(),
    closures: [],
    openings: [],
    changeoverRules: rulesOf(size),
    drops: parts.map(({ drop }) => drop),
    lines: parts.map(({ line }) => line),
    operations: parts.flatMap(({ operations }) => operations),
    links: parts.flatMap(({ links }) => links),
    learning: [],
    jobs: parts.flatMap(({ jobs }) => jobs),
    bookings: [],
    pins: [],
    supplies: parts.map(({ supply }) => supply),
    resources: NO_RESOURCES,
  }
  return { plan, hands: handsOf(size) }
}

function dropOf(size: FloorSize, index: number, random: Random) {
  const span = size.pieces.most - size.pieces.least + 1
  const pieces = (size.pieces.least + random.below(span)) as Pieces
  const launch = 10 + random.below(Math.max(1, size.weeks * 7 - 10))
  const drop = launchOf(index, launch)
  const dropLineId = `dln_${index}` as DropLineId
  const styleRevisionId = `srv_${index}` as StyleRevisionId
  const line: DropLine = { id: dropLineId, dropId: drop.id, position: 0, styleRevisionId, ...plain }
  const operations = STEPS.slice(0, size.steps).map((step, at) =>
    operationOf(size, step, { index, at, styleRevisionId }, random),
  )
  const links = operations.slice(1).map(({ id }, at): OperationLink => {
    const transferBatch = random.below(5) === 0 ? (20 as Pieces) : null
    const linkId = `lnk_${index}_${at}` as OperationLinkId
    return { id: linkId, operationId: id, predecessorId: operations[at]!.id, transferBatch, ...own }
  })
  const jobs = operations.map(({ id: operationId }, at): Job => {
    const id = `job_${index}_${at}` as JobId
    return {
      id,
      code: `J-${index}-${at}`,
      dropId: drop.id,
      dropLineId,
      operationId,
      pieces,
      ...own,
    }
  })
  const hereAt = after(FLOOR_NOW, random.below(Math.max(1, launch - 9)) * 1440)
  const missing = 0 as Thousandths
  const supply: Supply = {
    dropId: drop.id,
    material: 'Cloth',
    unit: 'm',
    usedBy: 'cutting',
    missing,
    hereAt,
  }
  return { drop, line, operations, links, jobs, supply }
}

function launchOf(index: number, day: number): Drop {
  return {
    id: `drp_${index}` as DropId,
    code: `D-${index}`,
    name: `Drop ${index}`,
    band: index % 8,
    launchAt: after(FLOOR_NOW, day * 1440),
    marketingAt: after(FLOOR_NOW, (day - 4) * 1440),
    audience: 'Members',
    announcedLimit: null,
    ended: 'no',
    ...own,
  }
}

function operationOf(
  { kits }: FloorSize,
  step: (typeof STEPS)[number],
  of: { readonly index: number; readonly at: number; readonly styleRevisionId: StyleRevisionId },
  random: Random,
): Operation {
  const seconds = 26 + random.below(40)
  const attended = Math.round(seconds * step.attended)
  return {
    id: `opn_${of.index}_${of.at}` as OperationId,
    styleRevisionId: of.styleRevisionId,
    position: of.at,
    name: step.kind,
    kind: step.kind,
    stationKind: step.stationKind,
    skill: step.skill,
    attended: attended as Seconds,
    unattended: (seconds - attended) as Seconds,
    piecesPerCycle: 1 as Pieces,
    setUpKey: `${step.stationKind} kit ${random.below(kits[step.stationKind])}`,
    ...own,
  }
}
