import type { Person } from '../../../../shared/domain/resources/person.ts'
import type { StationId } from '../../../../shared/domain/resources/station.ts'
import { type Whereabouts, whereaboutsOf } from '../../../../shared/domain/resources/whereabouts.ts'
import type { Instant } from '../../../../shared/domain/time.ts'
import { useNow } from '../../../bridge/clock.ts'
import { useAnswer } from '../../../bridge/hooks.ts'
import { printClose } from '../print-close.ts'
import { useZone } from '../use-zone.ts'

/** Why somebody is not expected at a station now, in words; null is expected, or not known yet. */
export function useWhereabouts(stationId: StationId): (person: Person) => string | null {
  const { data } = useAnswer('factory.setup', null)
  const zone = useZone()
  const now = useNow()
  const until = (at: Instant) => `until ${printClose(at, now, zone)}`
  return ({ id }) =>
    data ? awayWords(whereaboutsOf(data, zone, [id, stationId], now), until) : null
}

function awayWords(found: Whereabouts, until: (at: Instant) => string): string | null {
  switch (found.is) {
    case 'here':
      return null
    case 'away':
      return `away ${until(found.until)}${found.note ? `: ${found.note}` : ''}`
    case 'off-shift':
      return found.until === null ? 'not on shift this week' : `not on shift ${until(found.until)}`
  }
}
