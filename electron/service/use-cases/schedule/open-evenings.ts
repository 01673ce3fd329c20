import { added, type Change } from '../../../../shared/domain/change.ts'
import { type Overtime, openingsOf } from '../../../../shared/domain/planning/evenings.ts'
import type { Opening, OpeningId } from '../../../../shared/domain/resources/station.ts'
import type { Hold } from '../../../../shared/domain/windows/hold.ts'
import type { HoldEveningId } from '../../../../shared/domain/windows/hold-evening.ts'
import type { Hands } from '../../use-case.ts'
import { find } from '../edit.ts'

/** Overtime that somebody said yes to, as records of the calendar. */
export function openEvenings(hands: Hands, overtime: readonly Overtime[]): readonly Change[] {
  return added('opening', ...eveningsOf(hands, overtime))
}

/** The same for a window that is held: what is opened for it closes with its hold, and goes with a sample. */
export function openForHold(
  hands: Hands,
  overtime: readonly Overtime[],
  hold: Pick<Hold, 'id' | 'origin'>,
): readonly Change[] {
  const evenings = eveningsOf(hands, overtime).map((one) =>
    hold.origin === 'sample' ? { ...one, origin: hold.origin } : one,
  )
  const links = evenings.map(({ id: openingId }) => ({
    id: hands.newId<HoldEveningId>('hev'),
    holdId: hold.id,
    openingId,
    origin: hold.origin,
  }))
  return [...added('opening', ...evenings), ...added('holdEvening', ...links)]
}

/** An evening of a station that belongs to the sample does, too. */
function eveningsOf({ reader, newId }: Hands, overtime: readonly Overtime[]): readonly Opening[] {
  return openingsOf(overtime, () => newId<OpeningId>('opg')).map((one) => ({
    ...one,
    origin: (one.stationId && find(reader, 'station', one.stationId)?.origin) ?? one.origin,
  }))
}
