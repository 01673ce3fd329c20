import type { Doing } from '../../use-case.ts'
import { removeOperation, saveOperation, setLearning } from './operations.ts'

export const routingDoings: Doing<
  'patterns.saveOperation' | 'patterns.removeOperation' | 'patterns.setLearning'
> = {
  'patterns.saveOperation': { undoable: 'yes', decide: saveOperation },
  'patterns.removeOperation': { undoable: 'yes', decide: removeOperation },
  'patterns.setLearning': { undoable: 'yes', decide: setLearning },
}
