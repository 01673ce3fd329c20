import type { Kind } from './kind.ts'
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
