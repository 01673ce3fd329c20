import { idMaker } from '../shared/domain/id.ts'
import { NOW } from './small-factory.ts'

/** Ids that never come twice in a test file. */
export const freshId = idMaker(
  () => NOW,
  () => {},
)
