import type { Change } from '../../shared/domain/change.ts'
import { added } from '../../shared/domain/change.ts'
import type { Money } from '../../shared/domain/quantity.ts'
import type { ChangeoverRuleId } from '../../shared/domain/resources/changeover.ts'
import {
  type Origin,
  type Shift,
  type ShiftId,
  STATION_KINDS,
  type Station,
  type StationId,
} from '../../shared/domain/resources/station.ts'
import type { DayMinute, Minutes } from '../../shared/domain/time.ts'
import type { Hands } from './use-case.ts'

type NewId = Hands['newId']

const STATIONS: readonly (readonly [string, string, Station['kind']])[] = [
  ['CUT-1', 'Cutter, single ply', 'cutter'],
  ['CUT-2', 'Cutting table', 'cutter'],
  ['PRS-1', 'Heat press 40×50', 'press'],
  ['PRS-2', 'Heat press 40×50', 'press'],
  ['SEW-A', 'Sewing cell A', 'cell'],
  ['SEW-B', 'Sewing cell B', 'cell'],
  ['FIN-1', 'Trim and pack', 'bench'],
]

/** A floor with stations, shifts and set-up rules, and nothing made on it yet. */
export function emptyFloor({ newId }: Pick<Hands, 'newId'>): readonly Change[] {
  return [
    ...added('station', ...templateStations(newId, 'own')),
    ...added('shift', ...templateShifts(newId, 'own')),
    ...STATION_KINDS.flatMap((stationKind, position) =>
      added('changeoverRule', {
        id: newId<ChangeoverRuleId>('chg'),
        position,
        stationKind,
        from: '*',
        to: '*',
        minutes: 15 as Minutes,
        cost: 0 as Money,
        origin: 'own',
      }),
    ),
  ]
}

export function templateStations(newId: NewId, origin: Origin): readonly Station[] {
  return STATIONS.map(([code, name, kind], position) => ({
    id: newId<StationId>('stn'),
    code,
    name,
    kind,
    capacity: 1,
    position,
    origin,
  }))
}

/** Monday to Friday 07:00 to 18:00 with a break at noon, for the whole floor. */
export function templateShifts(newId: NewId, origin: Origin): readonly Shift[] {
  return [1, 2, 3, 4, 5].flatMap((weekday) =>
    (
      [
        ['work', 7 * 60, 18 * 60],
        ['break', 12 * 60, 12 * 60 + 30],
      ] as const
    ).map(([kind, opens, closes]) => ({
      id: newId<ShiftId>('shf'),
      stationId: null,
      kind,
      weekday,
      opens: opens as DayMinute,
      closes: closes as DayMinute,
      origin,
    })),
  )
}
