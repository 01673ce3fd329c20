import { create } from 'zustand'
import type { PersonId } from '../../../../shared/domain/resources/person.ts'
import type { StationId } from '../../../../shared/domain/resources/station.ts'

type AtWork = { readonly [station: StationId]: PersonId }

const KEPT = 'selvedge.operators'

/** Who works at each station, as somebody last tapped it on this PC. */
export const useOperators = create<{ readonly atWork: AtWork }>(() => ({ atWork: readAtWork() }))

export function putAtWork(station: StationId, person: PersonId | null): void {
  const { [station]: _, ...others } = useOperators.getState().atWork
  const atWork = person === null ? others : { ...others, [station]: person }
  localStorage.setItem(KEPT, JSON.stringify(atWork))
  useOperators.setState({ atWork })
}

function readAtWork(): AtWork {
  try {
    return JSON.parse(localStorage.getItem(KEPT) ?? '{}')
  } catch {
    return {}
  }
}
