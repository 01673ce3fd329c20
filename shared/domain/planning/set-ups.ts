import { changeover } from '../resources/changeover.ts'
import { STATION_KINDS } from '../resources/station.ts'
import type { PlanView } from '../schedule/plan.ts'
import type { SetUps } from './problem.ts'

/** Every set-up key that is used, and the minutes from each to each at each kind of station. */
export function setUpsOf(view: PlanView): SetUps & { readonly keys: readonly string[] } {
  const { operations, stations, changeoverRules } = view.plan
  const keys = [...new Set(operations.map(({ setUpKey }) => setUpKey))]
  const minutes = STATION_KINDS.flatMap((kind) =>
    [...keys, null].flatMap((from) =>
      keys.map((to) => {
        const found = changeover(changeoverRules, kind, from, to)
        return found.allowed === 'yes' ? found.minutes : -1
      }),
    ),
  )
  return {
    keys,
    families: keys.length,
    kind: Int32Array.from(stations, ({ kind }) => STATION_KINDS.indexOf(kind)),
    minutes: Int32Array.from(minutes),
  }
}
