import { z } from 'zod'
import type { ChangeoverRuleId } from '../domain/changeover.ts'
import type { AbsenceId, PersonId } from '../domain/person.ts'
import type { Money } from '../domain/quantity.ts'
import { type OpeningId, type ShiftId, STATION_KINDS, type StationId } from '../domain/station.ts'
import type { DayMinute, Minutes, Span } from '../domain/time.ts'
import { few, id, instant, note, whole } from './schema-parts.ts'

const stationId = id<StationId>('stn').nullable()
const hours = {
  id: id<ShiftId>('shf'),
  kind: z.enum(['work', 'break']),
  weekday: z.int().min(1).max(7),
  opens: whole<DayMinute>(0, 1_439),
  closes: whole<DayMinute>(1, 2_880),
}
const ahead = ({ opens, closes }: { readonly opens: DayMinute; readonly closes: DayMinute }) =>
  opens < closes
const lasts = ({ start, end }: Span) => start < end
const span = { start: instant, end: instant, note }
const setUpKey = z.string().trim().min(1).max(60)

/** When the floor, its stations and its people work, and what changing over takes. */
export const calendarSchemas = {
  'factory.saveShift': z.object({ ...hours, stationId }).refine(ahead),
  'factory.removeShift': id<ShiftId>('shf'),
  'factory.replaceWeek': z.object({ stationId, shifts: few(z.object(hours).refine(ahead)) }),
  'factory.saveOpening': z.object({ id: id<OpeningId>('opg'), stationId, ...span }).refine(lasts),
  'factory.removeOpening': id<OpeningId>('opg'),
  'factory.saveAbsence': z
    .object({ id: id<AbsenceId>('abs'), personId: id<PersonId>('per'), ...span })
    .refine(lasts),
  'factory.removeAbsence': id<AbsenceId>('abs'),
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
