import type { Promised } from '../../../../shared/domain/readiness/promise-breaks.ts'
import { changesOf, proposeMove } from '../../../../shared/domain/schedule/schedule.ts'
import { breaksBy } from '../consequences.ts'
import { probeId } from '../hand/carry.ts'
import type { ShownProposal } from './proposal-state.ts'

type Offered = Pick<ShownProposal, 'view' | 'longer' | 'acceptance'>

/** What was signed and would no longer hold, were so much of a proposal taken as is ticked. */
export function brokenBy(
  { view, longer, acceptance }: Offered,
  promises: readonly Promised[],
): readonly string[] {
  if (promises.length === 0) return []
  const changes = changesOf(longer, proposeMove(longer, acceptance.moves, probeId))
  return breaksBy({ view, promises }, changes)
}
