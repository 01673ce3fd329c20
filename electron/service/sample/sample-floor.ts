import { added, type Change } from '../../../shared/domain/change.ts'
import type { PricePoint, PricePointId } from '../../../shared/domain/cost/price.ts'
import type { Micrometres, Money, Thousandths } from '../../../shared/domain/quantity.ts'
import type {
  ChangeoverRule,
  ChangeoverRuleId,
} from '../../../shared/domain/resources/changeover.ts'
import type { Kit, KitPlace } from '../../../shared/domain/resources/kit.ts'
import type {
  Absence,
  Person,
  PersonId,
  PersonShift,
  PersonSkill,
  PersonSkillId,
} from '../../../shared/domain/resources/person.ts'
import type { Shift, Station } from '../../../shared/domain/resources/station.ts'
import type { Lot, LotId, Material, MaterialId } from '../../../shared/domain/stock/material.ts'
import { after, type Minutes, type Zone } from '../../../shared/domain/time.ts'
import { templateShifts, templateStations } from '../factory-template.ts'
import type { Hands } from '../use-case.ts'
import { sampleAbsences, sampleKits, sampleWeeks } from './sample-crew.ts'
import { CHANGEOVERS, LOTS, MATERIALS, PEOPLE, PRICES } from './sample-data.ts'

export interface SampleFloor {
  readonly stations: readonly Station[]
  readonly shifts: readonly Shift[]
  readonly rules: readonly ChangeoverRule[]
  readonly people: readonly Person[]
  readonly skills: readonly PersonSkill[]
  readonly personShifts: readonly PersonShift[]
  readonly absences: readonly Absence[]
  readonly kits: readonly Kit[]
  readonly kitPlaces: readonly KitPlace[]
  readonly materials: readonly Material[]
  readonly prices: readonly PricePoint[]
  readonly lots: readonly Lot[]
}

const origin = 'sample' as const
const DAY_MINUTES = 1440

export function sampleFloor(hands: Hands, zone: Zone): SampleFloor {
  const materials = MATERIALS.map((row) => materialOf(hands, row))
  const people = PEOPLE.map(
    ([name, role]): Person => ({
      id: hands.newId<PersonId>('per'),
      name,
      role,
      origin,
    }),
  )
  const stations = templateStations(hands.newId, origin)
  return {
    stations,
    shifts: templateShifts(hands.newId, origin),
    rules: CHANGEOVERS.map((row, position) => ruleOf(hands, row, position)),
    people,
    personShifts: sampleWeeks(hands, people),
    absences: sampleAbsences(hands, people, zone),
    ...sampleKits(hands, stations),
    skills: people.flatMap(({ id, name }) => skillsOf(hands, id, name)),
    materials,
    prices: PRICES.flatMap((row) => priceOf(hands, row, materials)),
    lots: LOTS.flatMap((row) => lotOf(hands, row, materials)),
  }
}

export function floorChanges(floor: SampleFloor): readonly Change[] {
  return [
    ...added('station', ...floor.stations),
    ...added('shift', ...floor.shifts),
    ...added('changeoverRule', ...floor.rules),
    ...added('person', ...floor.people),
    ...added('personSkill', ...floor.skills),
    ...added('personShift', ...floor.personShifts),
    ...added('absence', ...floor.absences),
    ...added('kit', ...floor.kits),
    ...added('kitPlace', ...floor.kitPlaces),
    ...added('material', ...floor.materials),
    ...added('pricePoint', ...floor.prices),
    ...added('lot', ...floor.lots),
  ]
}

function skillsOf({ newId }: Hands, personId: PersonId, name: string): readonly PersonSkill[] {
  const skills = PEOPLE.find(([one]) => one === name)?.[2] ?? []
  return skills.map((skill) => ({ id: newId<PersonSkillId>('psk'), personId, skill, origin }))
}

function ruleOf(
  { newId }: Hands,
  [stationKind, from, to, minutes]: (typeof CHANGEOVERS)[number],
  position: number,
): ChangeoverRule {
  const id = newId<ChangeoverRuleId>('chg')
  return {
    id,
    position,
    stationKind,
    from,
    to,
    minutes: minutes as Minutes,
    cost: 0 as Money,
    origin,
  }
}

function materialOf(
  { newId }: Hands,
  [code, name, unit, width, price, leadDays, supplier]: (typeof MATERIALS)[number],
): Material {
  return {
    id: newId<MaterialId>('mat'),
    code,
    name,
    kind: width === null ? 'trim' : 'fabric',
    unit,
    width: width === null ? null : ((width * 1000) as Micrometres),
    pricePerThousand: price as Money,
    leadDays,
    supplier,
    origin,
  }
}

function priceOf(
  { newId, now }: Hands,
  [code, price, per, days]: (typeof PRICES)[number],
  materials: readonly Material[],
): readonly PricePoint[] {
  const material = materials.find((one) => one.code === code)
  if (!material) return []
  const since = after(now(), days * DAY_MINUTES)
  const of = { materialId: material.id, price: price as Money, per, since }
  return [{ id: newId<PricePointId>('ppt'), ...of, by: 'Production lead', origin }]
}

function lotOf(
  { newId, now }: Hands,
  [code, materialCode, quantity, shade, days]: (typeof LOTS)[number],
  materials: readonly Material[],
): readonly Lot[] {
  const material = materials.find((one) => one.code === materialCode)
  if (!material) return []
  return [
    {
      id: newId<LotId>('lot'),
      code,
      materialId: material.id,
      quantity: (quantity * 1000) as Thousandths,
      shade,
      hereAt: after(now(), days * DAY_MINUTES),
      origin,
    },
  ]
}
