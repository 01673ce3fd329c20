import type { PricePoint } from '../domain/cost/price.ts'
import type { Thousandths } from '../domain/quantity.ts'
import type { ChangeoverRule, ChangeoverRuleId } from '../domain/resources/changeover.ts'
import type { Floor } from '../domain/resources/floor.ts'
import type { Kit, KitOutage } from '../domain/resources/kit.ts'
import type { Absence, Person, PersonId, PersonShift } from '../domain/resources/person.ts'
import type { Resources } from '../domain/resources/resources.ts'
import type { Closure, Opening, Shift, Station, StationId } from '../domain/resources/station.ts'
import type { Act } from '../domain/schedule/step-act.ts'
import type { Lot, Material } from '../domain/stock/material.ts'
import type { Instant } from '../domain/time.ts'
import type { MayBreak } from './refusals.ts'

export interface FactoryState {
  /** Null until the first run's questions are answered. */
  readonly floor: Floor | null
  readonly samples: 'present' | 'none'
  readonly now: Instant
  /** `still` when the clock was set for a test: the window then shows the same moment. */
  readonly clock: 'running' | 'still'
  readonly file: string
  /** What guards the signing key at rest; `none` when there is no key to sign with. */
  readonly key: 'key-store' | 'file' | 'none'
  readonly keyId: string | null
  readonly undo: StepName | null
  readonly redo: StepName | null
}

/** A step of the journal, as a person would name it. */
export interface StepName {
  readonly command: string
  /** What it came to, where the command's name says more than one thing. */
  readonly act: Act | null
  /** What it was done to: LT-07 Sew, SEW-A; null where that has no name. */
  readonly of: string | null
  /** How many more jobs it was done to. */
  readonly more: number
}

export interface FactorySetup extends Omit<Resources, 'kitNeeds'> {
  readonly stations: readonly Station[]
  readonly shifts: readonly Shift[]
  readonly closures: readonly Closure[]
  readonly openings: readonly Opening[]
  /** In their order: the first that matches counts. */
  readonly changeoverRules: readonly ChangeoverRule[]
  /** What operations ask stations to be set up for, in any style. */
  readonly setUpKeys: readonly string[]
  /** What operations call the kits that they need, in any style. */
  readonly kitNames: readonly string[]
}

export interface Stock {
  /** At today's price. */
  readonly materials: readonly Material[]
  readonly prices: readonly PricePoint[]
  readonly lots: readonly (Lot & { readonly free: Thousandths })[]
}

/** What a person types of somebody who works here. */
export interface PersonEntry {
  readonly id: Person['id']
  readonly name: string
  readonly role: Person['role']
  readonly skills: readonly string[]
}

export type PriceEntry = Omit<PricePoint, 'id' | 'by' | 'origin'>
export type MaterialEntry = Omit<Material, 'origin'>
export type LotEntry = Omit<Lot, 'origin'>
export type StationEntry = Omit<Station, 'origin'>
export type ClosureEntry = Omit<Closure, 'origin'>
export type ShiftEntry = Omit<Shift, 'origin'>
export type OpeningEntry = Omit<Opening, 'origin'>
export type AbsenceEntry = Omit<Absence, 'origin'>
export type PersonShiftEntry = Omit<PersonShift, 'origin'>
export type KitOutageEntry = Omit<KitOutage, 'origin'>
export type ChangeoverRuleEntry = Omit<ChangeoverRule, 'origin' | 'position'>
export type FloorEntry = Omit<Floor, 'id'>

/** `only` is the id of the command that is to be taken back, and no other; without it, whichever came last. */
export interface UndoAsk extends MayBreak {
  readonly only?: string | undefined
}

export interface HistoryEntry extends StepName {
  readonly seq: number
  readonly actor: string
  readonly station: string
  readonly at: string
  readonly effect: 'do' | 'undo' | 'redo'
  readonly standing: 'yes' | 'no'
}

/** The whole week of one place; an empty one goes by the floor's shifts, or always works. */
export interface WeekEntry {
  readonly stationId: StationId | null
  readonly shifts: readonly Omit<ShiftEntry, 'stationId'>[]
}

export interface RuleMove {
  readonly id: ChangeoverRuleId
  readonly way: 'up' | 'down'
}

/** The whole week of one person; an empty one goes by the hours of the station that they work at. */
export interface PersonWeekEntry {
  readonly personId: PersonId
  readonly shifts: readonly Omit<PersonShiftEntry, 'personId'>[]
}

/** What a person types of a kit; no stations: it fits wherever the work can be done. */
export interface KitEntry extends Omit<Kit, 'origin'> {
  readonly stationIds: readonly StationId[]
}
