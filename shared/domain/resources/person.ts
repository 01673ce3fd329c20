import type { Kind } from '../kind.ts'
import type { DayMinute, Instant } from '../time.ts'
import type { Origin } from './station.ts'

export type PersonId = Kind<string, 'PersonId'>

export const ROLES = ['operator', 'designer', 'planner', 'lead'] as const
export type Role = (typeof ROLES)[number]

export interface Person {
  readonly id: PersonId
  readonly name: string
  readonly role: Role
  readonly origin: Origin
}

export type PersonSkillId = Kind<string, 'PersonSkillId'>

/** That a person can do work of this skill, such as "cutting" or "overlock". */
export interface PersonSkill {
  readonly id: PersonSkillId
  readonly personId: PersonId
  readonly skill: string
  readonly origin: Origin
}

export type AbsenceId = Kind<string, 'AbsenceId'>

/** A stretch in which a person is not here. */
export interface Absence {
  readonly id: AbsenceId
  readonly personId: PersonId
  readonly start: Instant
  readonly end: Instant
  readonly note: string
  readonly origin: Origin
}

export type PersonShiftId = Kind<string, 'PersonShiftId'>

/** A weekly wall-clock rule of one person: work, or a break in it. Weekday 1 is Monday. */
export interface PersonShift {
  readonly id: PersonShiftId
  readonly personId: PersonId
  readonly kind: 'work' | 'break'
  readonly weekday: number
  readonly opens: DayMinute
  /** Past 1440 when the shift ends after midnight. */
  readonly closes: DayMinute
  readonly origin: Origin
}
