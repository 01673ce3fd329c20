import type { Drop, DropId, DropLine, DropLineId } from '../shared/domain/drop/drop.ts'
import type { Permille, Pieces, Seconds } from '../shared/domain/quantity.ts'
import { type Floor, floorOf } from '../shared/domain/resources/floor.ts'
import { NO_RESOURCES } from '../shared/domain/resources/resources.ts'
import type { Shift, ShiftId, Station, StationId } from '../shared/domain/resources/station.ts'
import type { Booking, BookingId, Job, JobId } from '../shared/domain/schedule/job.ts'
import { openPlan, type Plan } from '../shared/domain/schedule/plan.ts'
import type { Move } from '../shared/domain/schedule/schedule.ts'
import type {
  Operation,
  OperationId,
  OperationLink,
  OperationLinkId,
} from '../shared/domain/style/operation.ts'
import type { StyleRevisionId } from '../shared/domain/style/style.ts'
import { after, type DayMinute, instant, type Minutes, type Zone } from '../shared/domain/time.ts'
import type { Hold, HoldId } from '../shared/domain/windows/hold.ts'

/**
 * A factory small enough to hold in the head: one table, one press, one sewing cell, one bench, open Monday to
 * Friday from 08:00 to 16:00 in London, and one drop of 60 tees that are cut (1 min each) and then sewn (2 min each).
 */
export const LONDON = 'Europe/London' as Zone
export const NOW = instant('2026-11-23T07:00Z')
export const monday = (time: string) => instant(`2026-11-23T${time}Z`)
export const tuesday = (time: string) => instant(`2026-11-24T${time}Z`)
export const minutes = (count: number) => count as Minutes
export const pieces = (count: number) => count as Pieces

export const floor: Floor = {
  ...floorOf({ name: 'Floor 1', zone: LONDON, units: 'metric', currency: 'GBP' }),
  efficiency: 1000 as Permille,
}

export function station(differs: Partial<Station> = {}): Station {
  const id = 'stn_cell' as StationId
  const own = { code: 'SEW-A', name: 'Sewing cell', kind: 'cell', capacity: 1 } as const
  return { id, ...own, position: 0, origin: 'own', ...differs }
}

export const cell = station()
export const table = station({ id: 'stn_table' as StationId, code: 'CUT-1', kind: 'cutter' })
export const press = station({ id: 'stn_press' as StationId, code: 'PRS-1', kind: 'press' })
export const bench = station({ id: 'stn_bench' as StationId, code: 'FIN-1', kind: 'bench' })

export function shift(differs: Partial<Shift> = {}): Shift {
  const hours = { opens: 480 as DayMinute, closes: 960 as DayMinute }
  const own = { id: 'shf_1' as ShiftId, stationId: null, kind: 'work', weekday: 1 } as const
  return { ...own, ...hours, origin: 'own', ...differs }
}

export const week = [1, 2, 3, 4, 5].map((weekday) =>
  shift({ id: `shf_${weekday}` as ShiftId, weekday }),
)

export const tee = 'srv_tee' as StyleRevisionId

export function operation(differs: Partial<Operation> = {}): Operation {
  const times = { attended: 120 as Seconds, unattended: 0 as Seconds, piecesPerCycle: pieces(1) }
  const work = { name: 'Sew', kind: 'sew', stationKind: 'cell', skill: 'sewing' } as const
  const id = 'opn_sew' as OperationId
  return {
    id,
    styleRevisionId: tee,
    position: 1,
    ...work,
    ...times,
    setUpKey: 'overlock',
    origin: 'own',
    ...differs,
  }
}

export const sew = operation()
export const cut = operation({
  id: 'opn_cut' as OperationId,
  position: 0,
  name: 'Cut',
  kind: 'cut',
  stationKind: 'cutter',
  skill: 'cutting',
  attended: 60 as Seconds,
  setUpKey: 'jersey',
})

export function link(differs: Partial<OperationLink> = {}): OperationLink {
  const ends = { operationId: sew.id, predecessorId: cut.id, transferBatch: null }
  return { id: 'lnk_1' as OperationLinkId, ...ends, origin: 'own', ...differs }
}

export function drop(differs: Partial<Drop> = {}): Drop {
  return {
    id: 'drp_tees' as DropId,
    code: 'LT-07',
    name: 'Harbour',
    band: 0,
    launchAt: instant('2026-12-04T10:00Z'),
    marketingAt: instant('2026-12-01T10:00Z'),
    audience: 'Members',
    announcedLimit: null,
    ended: 'no',
    origin: 'own',
    ...differs,
  }
}

export function line(differs: Partial<DropLine> = {}): DropLine {
  const own = { id: 'dln_tees' as DropLineId, dropId: drop().id, position: 0 } as const
  return { ...own, styleRevisionId: tee, colourway: 'Ecru', origin: 'own', ...differs }
}

export function job(differs: Partial<Job> = {}): Job {
  const of = { dropId: drop().id, dropLineId: line().id, operationId: sew.id }
  const id = 'job_sew' as JobId
  return { id, code: 'J-0002', ...of, pieces: pieces(60), origin: 'own', ...differs }
}

export const sewing = job()
export const cutting = job({ id: 'job_cut' as JobId, code: 'J-0001', operationId: cut.id })

/** The sewing of the tees, on Monday from 10:00 to 12:00. */
export function booking(differs: Partial<Booking> = {}): Booking {
  const times = { start: monday('10:00'), end: monday('12:00'), setUp: minutes(0) }
  const as = { state: 'proposed', lock: 'free', personId: null, origin: 'own' } as const
  const id = 'bkg_sew' as BookingId
  return {
    id,
    jobId: sewing.id,
    stationId: cell.id,
    ...times,
    run: minutes(120),
    ...as,
    ...differs,
  }
}

/** The cutting of the tees, on Monday from 08:00 to 09:00. */
export function cutBooking(differs: Partial<Booking> = {}): Booking {
  return booking({
    id: 'bkg_cut' as BookingId,
    jobId: cutting.id,
    stationId: table.id,
    start: monday('08:00'),
    end: monday('09:00'),
    run: minutes(60),
    ...differs,
  })
}

export function plan(differs: Partial<Plan> = {}): Plan {
  return {
    now: NOW,
    zone: LONDON,
    efficiency: floor.efficiency,
    horizon: { start: instant('2026-11-20T00:00Z'), end: instant('2026-12-31T00:00Z') },
    covers: { start: instant('2026-11-20T00:00Z'), end: instant('2026-12-31T00:00Z') },
    stations: [table, press, cell, bench],
    shifts: week,
    closures: [],
    openings: [],
    changeoverRules: [],
    drops: [drop()],
    lines: [line()],
    operations: [cut, sew],
    links: [link()],
    learning: [],
    jobs: [cutting, sewing],
    bookings: [],
    pins: [],
    supplies: [],
    resources: NO_RESOURCES,
    ...differs,
  }
}

export const view = (differs: Partial<Plan> = {}) => openPlan(plan(differs))

/** The window of the tees, held until Tuesday at 10:00. */
export function hold(differs: Partial<Hold> = {}): Hold {
  const times = { heldAt: NOW, expiresAt: tuesday('10:00') }
  const id = 'hld_1' as HoldId
  return { id, dropId: drop().id, ...times, by: 'Lead One', origin: 'own', ...differs }
}

/** The same booking as long again, elsewhere in time. */
export function shifted(from: Booking, by: number): Booking {
  return { ...from, start: after(from.start, by), end: after(from.end, by) }
}

export function move(differs: Partial<Move> = {}): Move {
  return { jobId: sewing.id, stationId: cell.id, start: monday('10:00'), ...differs }
}

/** Another run of tees, so that the cell has something else to do. */
export const others = {
  line: line({ id: 'dln_more' as DropLineId }),
  job: job({ id: 'job_more' as JobId, code: 'J-0003', dropLineId: 'dln_more' as DropLineId }),
  booking: booking({ id: 'bkg_more' as BookingId, jobId: 'job_more' as JobId }),
}
/** Both runs in one drop, in no order. */
export const both = {
  links: [],
  learning: [],
  lines: [line(), others.line],
  jobs: [cutting, sewing, others.job],
}
