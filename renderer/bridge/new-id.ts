import { idOf } from '../../shared/domain/id.ts'

/** An id for something this window makes. */
export function newId<Id>(prefix: string): Id {
  return idOf<Id>(prefix, Date.now(), crypto.getRandomValues(new Uint8Array(10)))
}
