import type { JobId } from '../../../../shared/domain/schedule/job.ts'
import { nameApart } from '../conflict-words.ts'
import { announce } from '../hand/announce.ts'
import { explainAlong } from './along-words.ts'
import { toggle } from './choose-jobs.ts'
import { type ShownProposal, useProposal } from './proposal-state.ts'

/** Keeps the chosen cards as they are, or accepts where they are proposed to go; null where nothing of that is proposed. */
export function keeping(chosen: readonly JobId[]): (() => void) | null {
  const { now } = useProposal.getState()
  if (now.state !== 'shown') return null
  const own = chosen.filter((id) => now.offer.movable.has(id))
  if (own.length === 0) return () => announce('Nothing is proposed for it.')
  return () => toggle(own, (next) => announce(chosenWords(next, own)))
}

function chosenWords(now: ShownProposal, own: readonly JobId[]): string {
  const names = own.length > 1 ? `${own.length} jobs` : nameApart(now.view, own[0]!)
  const how = now.choice?.how === 'keep' ? 'kept' : 'accepted'
  return [`${names} ${how}.`, ...explainAlong(now)].join(' ')
}
