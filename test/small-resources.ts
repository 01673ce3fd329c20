import type {
  Kit,
  KitId,
  KitOutage,
  KitOutageId,
  KitPlace,
  KitPlaceId,
} from '../shared/domain/resources/kit.ts'
import type {
  Absence,
  AbsenceId,
  Person,
  PersonId,
  PersonShift,
  PersonShiftId,
  PersonSkill,
  PersonSkillId,
} from '../shared/domain/resources/person.ts'
import { NO_RESOURCES, type Resources } from '../shared/domain/resources/resources.ts'
import type { StationId } from '../shared/domain/resources/station.ts'
import type { Plan } from '../shared/domain/schedule/plan.ts'
import type { DayMinute, Instant } from '../shared/domain/time.ts'
import { sew, week } from './small-factory.ts'

const origin = 'own' as const

/** The one who sews. */
export const sewer: Person = {
  id: 'per_1' as PersonId,
  name: 'Operator 1',
  role: 'operator',
  origin,
}

export function personSkill(differs: Partial<PersonSkill> = {}): PersonSkill {
  const id = 'psk_1' as PersonSkillId
  return { id, personId: sewer.id, skill: 'sewing', origin, ...differs }
}

/** Away from one moment to another. */
export function absence(start: Instant, end: Instant): Absence {
  return { id: 'abs_1' as AbsenceId, personId: sewer.id, start, end, note: 'Dentist', origin }
}

/** Monday to Friday, from one hour to another. */
export const hours = (opens: number, closes: number, kind: PersonShift['kind'] = 'work') =>
  week.map(({ weekday }): PersonShift => {
    const id = `psh_${kind}${weekday}` as PersonShiftId
    const times = { opens: (opens * 60) as DayMinute, closes: (closes * 60) as DayMinute }
    return { id, personId: sewer.id, kind, weekday, ...times, origin }
  })

/** The one folder that sewing needs. */
export function kit(differs: Partial<Kit> = {}): Kit {
  const own = { code: 'folder 30', name: 'Binding folder 30 mm', count: 1 }
  return { id: 'kit_1' as KitId, ...own, origin, ...differs }
}

export function outage(start: Instant, end: Instant): KitOutage {
  const id = 'kto_1' as KitOutageId
  return { id, kitId: kit().id, count: 1, start, end, note: 'Bent', origin }
}

export function kitPlace(stationId: StationId): KitPlace {
  return { id: 'ktp_1' as KitPlaceId, kitId: kit().id, stationId, origin }
}

export function resources(differs: Partial<Resources> = {}): Resources {
  return { ...NO_RESOURCES, people: [sewer], skills: [personSkill()], ...differs }
}

/** A plan in which sewing needs the folder. */
export function withKit(differs: Partial<Resources> = {}): Pick<Plan, 'resources'> {
  const kitNeeds = [{ operationId: sew.id, kit: kit().code }]
  return { resources: resources({ kits: [kit()], kitNeeds, ...differs }) }
}
