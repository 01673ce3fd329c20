import type { Change } from '../../../shared/domain/change.ts'
import { type Overtime, openingsOf } from '../../../shared/domain/planning/evenings.ts'
import type { OpeningId } from '../../../shared/domain/station.ts'
import type { Hands } from '../use-case.ts'

/** Overtime that somebody said yes to, as records of the calendar. */
export function openEvenings({ newId }: Hands, overtime: readonly Overtime[]): readonly Change[] {
  return openingsOf(overtime, () => newId<OpeningId>('opg')).map(
    (after) => ({ table: 'opening', before: null, after }) as const,
  )
}
