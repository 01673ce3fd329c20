import type { PersonWeekEntry, WeekEntry } from '../../../../shared/contract/factory.ts'
import { type Change, removed } from '../../../../shared/domain/change.ts'
import type { Records } from '../../../../shared/domain/records.ts'
import type { PersonId, PersonShift } from '../../../../shared/domain/resources/person.ts'
import type { OpeningId, Shift, StationId } from '../../../../shared/domain/resources/station.ts'
import { ok, refuse } from '../../../../shared/domain/result.ts'
import type { HoldEvening } from '../../../../shared/domain/windows/hold-evening.ts'
import type { Reader } from '../../database/reader.ts'
import type { Doing } from '../../use-case.ts'
import { type Edit, find, remove, written } from '../edit.ts'

/** When the floor, a station and a person work. Nothing is moved by it: the board shows what no longer fits. */
export const calendarDoings: Doing<
  | 'factory.saveShift'
  | 'factory.removeShift'
  | 'factory.replaceWeek'
  | 'factory.saveOpening'
  | 'factory.removeOpening'
  | 'factory.saveAbsence'
  | 'factory.removeAbsence'
  | 'factory.savePersonShift'
  | 'factory.removePersonShift'
  | 'factory.replacePersonWeek'
> = {
  'factory.saveShift': {
    undoable: 'yes',
    decide: ({ reader }, entry) => saveAt(reader, 'shift', entry),
  },
  'factory.removeShift': {
    undoable: 'yes',
    decide: ({ reader }, id) => remove(reader, 'shift', id),
  },
  'factory.replaceWeek': {
    undoable: 'yes',
    decide: ({ reader }, entry) => replaceWeek(reader, entry),
  },
  'factory.saveOpening': {
    undoable: 'yes',
    decide: ({ reader }, entry) => ownedNow(reader, entry.id, saveAt(reader, 'opening', entry)),
  },
  'factory.removeOpening': {
    undoable: 'yes',
    decide: ({ reader }, id) => ownedNow(reader, id, remove(reader, 'opening', id)),
  },
  'factory.saveAbsence': {
    undoable: 'yes',
    decide: ({ reader }, entry) => saveOf(reader, 'absence', entry),
  },
  'factory.removeAbsence': {
    undoable: 'yes',
    decide: ({ reader }, id) => remove(reader, 'absence', id),
  },
  'factory.savePersonShift': {
    undoable: 'yes',
    decide: ({ reader }, entry) => saveOf(reader, 'personShift', entry),
  },
  'factory.removePersonShift': {
    undoable: 'yes',
    decide: ({ reader }, id) => remove(reader, 'personShift', id),
  },
  'factory.replacePersonWeek': {
    undoable: 'yes',
    decide: ({ reader }, entry) => replacePersonWeek(reader, entry),
  },
}

function saveAt<Name extends 'shift' | 'opening'>(
  reader: Reader,
  table: Name,
  entry: Omit<Records[Name], 'origin'>,
): Edit {
  if (!isPlace(reader, entry.stationId)) return refuse({ code: 'gone' })
  return ok([written(reader, table, entry)])
}

function replaceWeek(reader: Reader, { stationId, shifts }: WeekEntry): Edit {
  if (!isPlace(reader, stationId)) return refuse({ code: 'gone' })
  const had = reader.all<Shift>('select * from shift where stationId is ?', stationId)
  const week = shifts.map((shift) => ({ ...shift, stationId }))
  return ok(replaced(reader, 'shift', had, week))
}

/** Of somebody who works here. */
function saveOf<Name extends 'absence' | 'personShift'>(
  reader: Reader,
  table: Name,
  entry: Omit<Records[Name], 'origin'> & { readonly personId: PersonId },
): Edit {
  if (!find(reader, 'person', entry.personId)) return refuse({ code: 'gone' })
  return ok([written(reader, table, entry)])
}

function replacePersonWeek(reader: Reader, { personId, shifts }: PersonWeekEntry): Edit {
  if (!find(reader, 'person', personId)) return refuse({ code: 'gone' })
  const had = reader.all<PersonShift>('select * from personShift where personId = ?', personId)
  const week = shifts.map((shift) => ({ ...shift, personId }))
  return ok(replaced(reader, 'personShift', had, week))
}

/** The week becomes what was typed; shifts of the same id are altered, so that undo gives each back. */
function replaced<Name extends 'shift' | 'personShift'>(
  reader: Reader,
  table: Name,
  had: readonly Records[Name][],
  week: readonly Omit<Records[Name], 'origin'>[],
): readonly Change[] {
  const kept = new Set<string>(week.map(({ id }) => id))
  return [
    ...removed(table, ...had.filter(({ id }) => !kept.has(id))),
    ...week.map((shift) => written(reader, table, shift)),
  ]
}

/** An evening that a person has put their hand to is no longer a hold's: it does not close with it. */
function ownedNow(reader: Reader, id: OpeningId, edit: Edit): Edit {
  if (!edit.ok) return edit
  const held = reader.all<HoldEvening>('select * from holdEvening where openingId = ?', id)
  return ok([...removed('holdEvening', ...held), ...edit.value])
}

/** The whole floor, or a station that is there. */
function isPlace(reader: Reader, stationId: StationId | null): boolean {
  return stationId === null || find(reader, 'station', stationId) !== undefined
}
