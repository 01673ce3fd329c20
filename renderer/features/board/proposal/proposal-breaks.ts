import type { Promised } from '../../../../shared/domain/readiness/promise-breaks.ts'
import { changesOf } from '../../../../shared/domain/schedule/schedule.ts'
import { breaksBy } from '../consequences.ts'
import type { ShownProposal } from './proposal-state.ts'

/** What was signed and would no longer hold, were so much of a proposal taken as is accepted. */
export function brokenBy(
  { view, acceptance }: Pick<ShownProposal, 'view' | 'acceptance'>,
  promises: readonly Promised[],
): readonly string[] {
  if (promises.length === 0) return []
  return breaksBy({ view, promises }, changesOf(view, acceptance))
}
