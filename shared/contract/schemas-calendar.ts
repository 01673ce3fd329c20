import { z } from 'zod'
import type { Money } from '../domain/quantity.ts'
import type { ChangeoverRuleId } from '../domain/resources/changeover.ts'
import type { KitId, KitOutageId } from '../domain/resources/kit.ts'
import type { AbsenceId, PersonId, PersonShiftId } from '../domain/resources/person.ts'
import {
  type OpeningId,
  type ShiftId,
  STATION_KINDS,
  type StationId,
} from '../domain/resources/station.ts'
import type { DayMinute, Minutes, Span } from '../domain/time.ts'
import { few, id, instant, name, note, whole } from './schema-parts.ts'

const stationId = id<StationId>('stn').nullable()
const hours = {
  kind: z.enum(['work', 'break']),
  weekday: z.int().min(1).max(7),
  opens: whole<DayMinute>(0, 1_439),
  closes: whole<DayMinute>(1, 2_880),
}
const shift = { id: id<ShiftId>('shf'), ...hours }
const personShift = { id: id<PersonShiftId>('psh'), ...hours }
const personId = id<PersonId>('per')
const kitId = id<KitId>('kit')
const ahead = ({ opens, closes }: { readonly opens: DayMinute; readonly closes: DayMinute }) =>
  opens < closes
const lasts = ({ start, end }: Span) => start < end
const span = { start: instant, end: instant, note }
const setUpKey = z.string().trim().min(1).max(60)

/** When the floor, its stations and its people work, and what changing over takes. */
export const calendarSchemas = {
  'factory.saveShift': z.object({ ...shift, stationId }).refine(ahead),
  'factory.removeShift': id<ShiftId>('shf'),
  'factory.replaceWeek': z.object({ stationId, shifts: few(z.object(shift).refine(ahead)) }),
  'factory.saveOpening': z.object({ id: id<OpeningId>('opg'), stationId, ...span }).refine(lasts),
  'factory.removeOpening': id<OpeningId>('opg'),
  'factory.saveAbsence': z.object({ id: id<AbsenceId>('abs'), personId, ...span }).refine(lasts),
  'factory.removeAbsence': id<AbsenceId>('abs'),
  'factory.savePersonShift': z.object({ ...personShift, personId }).refine(ahead),
  'factory.removePersonShift': id<PersonShiftId>('psh'),
  'factory.replacePersonWeek': z.object({
    personId,
    shifts: few(z.object(personShift).refine(ahead)),
  }),
  'factory.saveKit': z.object({
    id: kitId,
    code: z.string().trim().min(1).max(60),
    name,
    count: z.int().min(1).max(100),
    stationIds: few(id<StationId>('stn')),
  }),
  'factory.removeKit': kitId,
  'factory.saveKitOutage': z
    .object({ id: id<KitOutageId>('kto'), kitId, count: z.int().min(1).max(100), ...span })
    .refine(lasts),
  'factory.removeKitOutage': id<KitOutageId>('kto'),
  'factory.saveChangeoverRule': z.object({
    id: id<ChangeoverRuleId>('chg'),
    stationKind: z.enum(STATION_KINDS),
    from: setUpKey,
    to: setUpKey,
    minutes: whole<Minutes>(0, 10_080),
    cost: whole<Money>(0, 1_000_000_000),
  }),
  'factory.removeChangeoverRule': id<ChangeoverRuleId>('chg'),
  'factory.moveChangeoverRule': z.object({
    id: id<ChangeoverRuleId>('chg'),
    way: z.enum(['up', 'down']),
  }),
}
