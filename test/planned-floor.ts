import type { ChangeoverRule, ChangeoverRuleId } from '../shared/domain/changeover.ts'
import type { Drop, DropId, DropLine, DropLineId } from '../shared/domain/drop.ts'
import type { Job, JobId } from '../shared/domain/job.ts'
import type {
  Operation,
  OperationId,
  OperationLink,
  OperationLinkId,
} from '../shared/domain/operation.ts'
import type { PersonId } from '../shared/domain/person.ts'
import type { Plan, Supply } from '../shared/domain/plan.ts'
import type { Hand } from '../shared/domain/planning/problem.ts'
import { openRandom, type Random } from '../shared/domain/planning/random.ts'
import type { Money, Permille, Pieces, Seconds, Thousandths } from '../shared/domain/quantity.ts'
import type { Shift, ShiftId, Station, StationId, StationKind } from '../shared/domain/station.ts'
import type { StyleRevisionId } from '../shared/domain/style.ts'
import {
  after,
  DAY,
  type DayMinute,
  instant,
  type Minutes,
  type Zone,
} from '../shared/domain/time.ts'

/** How big a drawn floor is. */
export interface FloorSize {
  readonly drops: number
  readonly steps: number
  readonly weeks: number
  readonly stations: Readonly<Record<StationKind, number>>
  readonly hands: number
  /** Kits and fabrics by station kind: what a station must be set up for. */
  readonly kits: Readonly<Record<StationKind, number>>
  readonly pieces: { readonly least: number; readonly most: number }
}

const NOW = instant('2027-03-01T07:00Z')
const own = { origin: 'own' } as const

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
  const plan: Plan = {
    now: NOW,
    zone: 'Europe/London' as Zone,
    efficiency: 900 as Permille,
    horizon: { start: after(NOW, -600), end: after(NOW, (size.weeks + 10) * 7 * 1440) },
    stations,
    shifts: shifts(),
    closures: [],
    changeoverRules: rulesOf(size),
    drops: parts.map(({ drop }) => drop),
    lines: parts.map(({ line }) => line),
    operations: parts.flatMap(({ operations }) => operations),
    links: parts.flatMap(({ links }) => links),
    jobs: parts.flatMap(({ jobs }) => jobs),
    bookings: [],
    supplies: parts.map(({ supply }) => supply),
  }
  return { plan, hands: handsOf(size) }
}

function stationsOf({ stations }: FloorSize): readonly Station[] {
  const kinds = Object.entries(stations) as [StationKind, number][]
  return kinds
    .flatMap(([kind, count]) => Array.from({ length: count }, (_, at) => ({ kind, at })))
    .map(({ kind, at }, position) => {
      const code = `${kind}-${at + 1}`
      return {
        id: `stn_${code}` as StationId,
        code,
        name: code,
        kind,
        capacity: 1,
        position,
        ...own,
      }
    })
}

function shifts(): readonly Shift[] {
  const weekdays = [1, 2, 3, 4, 5]
  const hours = [
    { kind: 'work', opens: 480, closes: 990 },
    { kind: 'break', opens: 720, closes: 750 },
  ] as const
  return weekdays.flatMap((weekday) =>
    hours.map(({ kind, opens, closes }) => ({
      id: `shf_${weekday}_${kind}` as ShiftId,
      stationId: null,
      kind,
      weekday,
      opens: opens as DayMinute,
      closes: closes as DayMinute,
      ...own,
    })),
  )
}

/** Kits of a group are near: 10 minutes from one to the next. At the cutter one pair of fabrics may never follow. */
function rulesOf({ kits }: FloorSize): readonly ChangeoverRule[] {
  const kinds = Object.entries(kits) as [StationKind, number][]
  return kinds.flatMap(([stationKind, count]) => {
    const names = Array.from({ length: count }, (_, kit) => `${stationKind} kit ${kit}`)
    const pairs = names.flatMap((from, a) => names.map((to, b) => ({ from, to, a, b })))
    return [...pairs, ...names.map((to, b) => ({ from: '*', to, a: -9, b }))]
      .filter(({ a, b }) => a !== b && !(stationKind === 'cutter' && a === 1 && b === 0))
      .filter(({ a }) => stationKind !== 'cutter' || a >= 0)
      .map(({ from, to, a, b }, position) => ({
        id: `chr_${stationKind}_${position}` as ChangeoverRuleId,
        position,
        stationKind,
        from,
        to,
        minutes: (Math.floor(a / 3) === Math.floor(b / 3) ? 10 : 40) as Minutes,
        cost: 0 as Money,
        ...own,
      }))
  })
}

function handsOf({ hands }: FloorSize): readonly Hand[] {
  const sets = [
    ['sewing'],
    ['sewing', 'finishing'],
    ['cutting', 'pressing'],
    ['sewing', 'pressing'],
    ['sewing'],
    ['finishing', 'pressing'],
    ['cutting', 'sewing'],
    ['sewing', 'finishing'],
  ]
  return Array.from({ length: hands }, (_, at) => ({
    id: `psn_${at}` as PersonId,
    skills: hands < 4 ? ['cutting', 'pressing', 'sewing', 'finishing'] : sets[at % sets.length]!,
  }))
}

function dropOf(size: FloorSize, index: number, random: Random) {
  const dropId = `drp_${index}` as DropId
  const dropLineId = `dln_${index}` as DropLineId
  const styleRevisionId = `srv_${index}` as StyleRevisionId
  const pieces = (size.pieces.least +
    random.below(size.pieces.most - size.pieces.least + 1)) as Pieces
  const launch = 10 + random.below(Math.max(1, size.weeks * 7 - 10))
  const drop: Drop = {
    id: dropId,
    code: `D-${index}`,
    name: `Drop ${index}`,
    band: index % 8,
    launchAt: after(NOW, launch * 1440),
    marketingAt: after(NOW, launch * 1440 - 4 * 1440),
    audience: 'Members',
    announcedLimit: null,
    ended: 'no',
    ...own,
  }
  const line: DropLine = {
    id: dropLineId,
    dropId,
    position: 0,
    styleRevisionId,
    colourway: 'Ecru',
    ...own,
  }
  const operations = STEPS.slice(0, size.steps).map((step, at): Operation => {
    const seconds = 26 + random.below(40)
    const attended = Math.round(seconds * step.attended)
    return {
      id: `opn_${index}_${at}` as OperationId,
      styleRevisionId,
      position: at,
      name: step.kind,
      kind: step.kind,
      stationKind: step.stationKind,
      skill: step.skill,
      attended: attended as Seconds,
      unattended: (seconds - attended) as Seconds,
      piecesPerCycle: 1 as Pieces,
      setUpKey: `${step.stationKind} kit ${random.below(size.kits[step.stationKind])}`,
      ...own,
    }
  })
  const links = operations.slice(1).map(
    (operation, at): OperationLink => ({
      id: `lnk_${index}_${at}` as OperationLinkId,
      operationId: operation.id,
      predecessorId: operations[at]!.id,
      transferBatch: random.below(5) === 0 ? (20 as Pieces) : null,
      ...own,
    }),
  )
  const jobs = operations.map(
    (operation, at): Job => ({
      id: `job_${index}_${at}` as JobId,
      code: `J-${index}-${at}`,
      dropId,
      dropLineId,
      operationId: operation.id,
      pieces,
      ...own,
    }),
  )
  const hereAt = after(NOW, random.below(Math.max(1, launch - 9)) * 1440)
  const supply: Supply = {
    dropId,
    material: 'Cloth',
    usedBy: 'cutting',
    missing: 0 as Thousandths,
    hereAt,
  }
  return { drop, line, operations, links, jobs, supply }
}

export { DAY, NOW as FLOOR_NOW }
