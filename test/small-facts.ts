import { type Bom, type BomLine, type BomLineId, NO_BOM } from '../shared/domain/bom/bom.ts'
import type { Nest, NestId } from '../shared/domain/bom/nest.ts'
import type { DropQuantity, DropQuantityId } from '../shared/domain/drop/drop.ts'
import type { FloorEvent, FloorEventId } from '../shared/domain/floor/floor-event.ts'
import { progressOf } from '../shared/domain/floor/floor-run.ts'
import type { Hash, Micrometres, Money, Permille, Thousandths } from '../shared/domain/quantity.ts'
import type { Approval, ApprovalId } from '../shared/domain/readiness/approval.ts'
import type { GateName } from '../shared/domain/readiness/gate.ts'
import { gatesOf } from '../shared/domain/readiness/gates.ts'
import type { DropFacts, LineFacts } from '../shared/domain/readiness/readiness.ts'
import type { ChangeoverRule, ChangeoverRuleId } from '../shared/domain/resources/changeover.ts'
import type { PersonId, PersonSkill, PersonSkillId } from '../shared/domain/resources/person.ts'
import type { JobId } from '../shared/domain/schedule/job.ts'
import type { Plan } from '../shared/domain/schedule/plan.ts'
import type { Lot, LotId, Material, MaterialId } from '../shared/domain/stock/material.ts'
import type { Reservation, ReservationId } from '../shared/domain/stock/stock.ts'
import type { Letter } from '../shared/domain/style/revision.ts'
import { sizeList } from '../shared/domain/style/sizes.ts'
import type { Style, StyleId, StyleRevision } from '../shared/domain/style/style.ts'
import {
  booking,
  cell,
  cut,
  cutBooking,
  cutting,
  drop,
  floor,
  line,
  minutes,
  monday,
  NOW,
  pieces,
  sew,
  sewing,
  tee,
  view,
} from './small-factory.ts'

export const thousandths = (count: number) => count as Thousandths
export const permille = (count: number) => count as Permille
const origin = 'own' as const

export const jersey: Material = {
  id: 'mat_jersey' as MaterialId,
  code: 'JER-180',
  name: 'Jersey',
  kind: 'fabric',
  unit: 'm',
  width: 1_600_000 as Micrometres,
  pricePerThousand: 640_000 as Money,
  leadDays: 10,
  supplier: 'Mill',
  origin,
}

/** Half a metre of jersey for a tee of any size, as it comes. */
export function bomLine(differs: Partial<BomLine> = {}): BomLine {
  const own = {
    id: 'bom_1' as BomLineId,
    styleRevisionId: tee,
    position: 0,
    role: 'shell',
  } as const
  const needs = { quantity: thousandths(500), wastage: permille(0), setUp: thousandths(0) }
  return { ...own, materialId: jersey.id, ...needs, roundTo: thousandths(1), origin, ...differs }
}

export const bom: Bom = { ...NO_BOM, lines: [bomLine()] }

export function lot(differs: Partial<Lot> = {}): Lot {
  const own = { id: 'lot_1' as LotId, code: 'R-1', materialId: jersey.id, shade: 'A' } as const
  return { ...own, quantity: thousandths(40_000), hereAt: NOW, origin, ...differs }
}

export function reservation(differs: Partial<Reservation> = {}): Reservation {
  const of = { dropId: drop().id, lotId: lot().id, quantity: thousandths(30_000) }
  return { id: 'rsv_1' as ReservationId, ...of, origin, ...differs }
}

export function revision(differs: Partial<StyleRevision> = {}): StyleRevision {
  return {
    id: tee,
    styleId: 'sty_tee' as StyleId,
    letter: 'A' as Letter,
    state: 'released',
    sizes: sizeList(['S', 'M', 'L']),
    price: null,
    contentHash: 'c'.repeat(64) as Hash,
    releasedAt: NOW,
    releasedBy: 'Designer 1',
    reason: 'First release',
    origin,
    ...differs,
  }
}

const style: Style = { id: 'sty_tee' as StyleId, code: 'HT', name: 'Harbour tee', origin }
const piecesHash = 'b'.repeat(64) as Hash

export function nest(differs: Partial<Nest> = {}): Nest {
  const laid = { width: 1_600_000 as Micrometres, length: 4_000_000 as Micrometres }
  const own = { id: 'nst_1' as NestId, code: 'N-1', styleRevisionId: tee, role: 'shell' } as const
  return { ...own, ...laid, efficiency: permille(834), piecesHash, origin, ...differs }
}

const quantity = (size: string, count: number): DropQuantity => ({
  id: `dqy_${size}` as DropQuantityId,
  dropLineId: line().id,
  size,
  pieces: pieces(count),
  origin,
})

export function lineFacts(differs: Partial<LineFacts> = {}): LineFacts {
  return {
    line: line(),
    style,
    revision: revision(),
    quantities: [quantity('S', 20), quantity('M', 40)],
    modules: [],
    emptySlots: 0,
    bom,
    operations: [cut, sew],
    nests: [nest()],
    roles: ['shell'],
    piecesHash,
    ...differs,
  }
}

export function approval(gate: GateName, differs: Partial<Approval> = {}): Approval {
  const word = { reason: 'Agreed', by: 'Lead One', role: 'lead', at: NOW } as const
  const id = `apr_${gate}` as ApprovalId
  return { id, dropId: drop().id, gate, kind: 'passed', ...word, origin, ...differs }
}

const skill = (name: string): PersonSkill => ({
  id: `psk_${name}` as PersonSkillId,
  personId: 'per_1' as PersonId,
  skill: name,
  origin,
})

let events = 0
export function event(kind: FloorEvent['kind'], differs: Partial<FloorEvent> = {}): FloorEvent {
  const none = { personId: null, reason: null, pieceId: null, takesBack: null }
  const id = `fev_${++events}` as FloorEventId
  const at = { jobId: sewing.id, stationId: cell.id, at: monday('10:00') }
  return { id, ...at, kind, pieces: pieces(0), ...none, origin, ...differs }
}

/** The drop of tees with nothing wrong: every gate that is due passes. */
export function facts(differs: Partial<DropFacts> = {}, planned: Partial<Plan> = {}): DropFacts {
  return {
    now: NOW,
    floor,
    drop: drop(),
    lines: [lineFacts()],
    view: view({ bookings: [cutBooking(), booking()], ...planned }),
    jobs: [cutting, sewing],
    progress: new Map(),
    articles: [],
    needs: [{ materialId: jersey.id, quantity: thousandths(30_000) }],
    materials: [jersey],
    lots: [lot()],
    reservations: [reservation()],
    substitutions: [],
    skills: [skill('cutting'), skill('sewing')],
    approvals: [approval('sample-approved'), approval('fulfilment-agreed')],
    ...differs,
  }
}

/** How jobs stand on the floor, by their events. */
export const ran = (...all: readonly (readonly [JobId, readonly FloorEvent[]])[]) =>
  new Map(all.map(([id, own]) => [id, progressOf(own)]))

export function gate(name: GateName, of: DropFacts) {
  return gatesOf(of).find((one) => one.gate === name)!
}

/** A row of the set-up table for cells. */
export const rule = (from: string, to: string, length: number, position = 0): ChangeoverRule => ({
  id: `chg_${position}` as ChangeoverRuleId,
  position,
  stationKind: 'cell',
  from,
  to,
  minutes: minutes(length),
  cost: 0 as Money,
  origin: 'own',
})
