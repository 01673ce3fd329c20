import type { Hand } from '../shared/domain/planning/problem.ts'
import type { Money } from '../shared/domain/quantity.ts'
import type { ChangeoverRule, ChangeoverRuleId } from '../shared/domain/resources/changeover.ts'
import type { PersonId } from '../shared/domain/resources/person.ts'
import type {
  Shift,
  ShiftId,
  Station,
  StationId,
  StationKind,
} from '../shared/domain/resources/station.ts'
import type { DayMinute, Minutes } from '../shared/domain/time.ts'

const own = { origin: 'own' } as const

/** How big a drawn floor is. */
export interface FloorSize {
  readonly drops: number
  readonly steps: number
  readonly weeks: number
  readonly stations: Readonly<Record<StationKind, number>>
  readonly hands: number
  /** Kits and fabrics by station kind: what a station must be set up for. */
  readonly kits: Readonly<Record<StationKind, number>>
  readonly pieces: { readonly least: number; readonly most: number }
}

export function stationsOf({ stations }: FloorSize): readonly Station[] {
  const kinds = Object.entries(stations) as [StationKind, number][]
  return kinds
    .flatMap(([kind, count]) => Array.from({ length: count }, (_, at) => ({ kind, at })))
    .map(({ kind, at }, position) => {
      const code = `${kind}-${at + 1}`
      return {
        id: `stn_${code}` as StationId,
        code,
        name: code,
        kind,
        capacity: 1,
        position,
        ...own,
      }
    })
}

export function shifts(): readonly Shift[] {
  const weekdays = [1, 2, 3, 4, 5]
  const hours = [
    { kind: 'work', opens: 480, closes: 990 },
    { kind: 'break', opens: 720, closes: 750 },
  ] as const
  return weekdays.flatMap((weekday) =>
    hours.map(({ kind, opens, closes }) => ({
      id: `shf_${weekday}_${kind}` as ShiftId,
      stationId: null,
      kind,
      weekday,
      opens: opens as DayMinute,
      closes: closes as DayMinute,
      ...own,
    })),
  )
}

/** Kits of a group are near: 10 minutes from one to the next. At the cutter one pair of fabrics may never follow. */
export function rulesOf({ kits }: FloorSize): readonly ChangeoverRule[] {
  const kinds = Object.entries(kits) as [StationKind, number][]
  return kinds.flatMap(([stationKind, count]) => {
    const names = Array.from({ length: count }, (_, kit) => `${stationKind} kit ${kit}`)
    const pairs = names.flatMap((from, a) => names.map((to, b) => ({ from, to, a, b })))
    return [...pairs, ...names.map((to, b) => ({ from: '*', to, a: -9, b }))]
      .filter(({ a, b }) => a !== b && !(stationKind === 'cutter' && a === 1 && b === 0))
      .filter(({ a }) => stationKind !== 'cutter' || a >= 0)
      .map(({ from, to, a, b }, position) => ({
        id: `chr_${stationKind}_${position}` as ChangeoverRuleId,
        position,
        stationKind,
        from,
        to,
        minutes: (Math.floor(a / 3) === Math.floor(b / 3) ? 10 : 40) as Minutes,
        cost: 0 as Money,
        ...own,
      }))
  })
}

export function handsOf({ hands }: FloorSize): readonly Hand[] {
  const sets = [
    ['sewing'],
    ['sewing', 'finishing'],
    ['cutting', 'pressing'],
    ['sewing', 'pressing'],
    ['sewing'],
    ['finishing', 'pressing'],
    ['cutting', 'sewing'],
    ['sewing', 'finishing'],
  ]
  return Array.from({ length: hands }, (_, at) => ({
    id: `psn_${at}` as PersonId,
    skills: hands < 4 ? ['cutting', 'pressing', 'sewing', 'finishing'] : sets[at % sets.length]!,
  }))
}
