import { idOf } from '../shared/domain/id.ts'
import { NOW } from './small-factory.ts'

let made = 0
/** Ids that never come twice in a test file. */
export function freshId<Id>(prefix: string): Id {
  made += 1
  return idOf<Id>(prefix, NOW + made, new Uint8Array(10).fill(made % 251))
}
