import { useCallback } from 'react'
import type { SoFar } from '../../../../shared/contract/planning.ts'
import type { DropId } from '../../../../shared/domain/drop/drop.ts'
import { useAskOnce, useCommand } from '../../../bridge/hooks.ts'
import { askToBreak } from '../../../bridge/promise-ask.ts'
import { useWayBack } from '../../../bridge/way-back.ts'
import { refused, toast } from '../../../kit/toast.tsx'
import { setBoard, useBoardState } from '../board-state.ts'
import { useBoard } from '../board-view.ts'
import { brokenBy } from './proposal-breaks.ts'
import { askOf, useSettings } from './proposal-settings.ts'
import {
  type ShownProposal,
  seenJobs,
  setProposal,
  showProposal,
  useProposal,
} from './proposal-state.ts'
import { explainAccept } from './proposal-words.ts'

/** The drops that a person has chosen: those of the selected jobs, else the one that is shown alone. */
export function useChosenDrops(): readonly DropId[] {
  const { view } = useBoard()
  const selected = useBoardState((state) => state.selected)
  const drop = useBoardState((state) => state.drop)
  const own = new Set(selected.flatMap((id) => view.job.get(id)?.dropId ?? []))
  if (own.size > 0) return [...own]
  return drop === null ? [] : [drop]
}

/** The engine at a person's call: think, stop, take what is good. */
export function useProposing() {
  const ask = useAskOnce('schedule.proposal')
  const take = useCommand('schedule.acceptProposal')
  const wayBack = useWayBack()
  const chosen = useChosenDrops()
  const board = useBoard()
  const { promises } = board

  const think = useCallback(async () => {
    const stopper = new AbortController()
    const stop = () => stopper.abort('best')
    const thinking = (done: number, doing: string, soFar: SoFar | null = null) =>
      setProposal({ state: 'thinking', done, doing, soFar, stop })
    thinking(0, 'Looking at the floor')
    try {
      const wish = askOf(useSettings.getState(), chosen)
      const answer = await ask(wish, { signal: stopper.signal, progress: thinking })
      showProposal(wish, answer, board)
    } catch (error) {
      setProposal({ state: 'none' })
      refused(`The engine gave up: ${error instanceof Error ? error.message : String(error)}`)
    }
  }, [ask, chosen, board])

  const accept = useCallback(async () => {
    const { now } = useProposal.getState()
    if (now.state !== 'shown') return
    const { moves, overtime } = now.acceptance
    if (!(await askToBreak('Accept', brokenBy(now, promises)))) return
    const outcome = await take({ moves, seen: seenJobs(now.view, now.acceptance), overtime })
    if (!outcome.ok) return refused(explainAccept(now.view, outcome.refusal))
    discard()
    toast(acceptedWords(now), {
      action: wayBack(outcome.step),
    })
  }, [take, wayBack, promises])

  return { think, accept }
}

/** Accepted 9 of 11: LT-07, CR-07. */
function acceptedWords({ view, acceptance, offer }: ShownProposal): string {
  const drops = new Set(acceptance.moves.map(({ jobId }) => view.job.get(jobId)!.dropId))
  const codes = [...drops].map((id) => view.drop.get(id)!.code)
  const named = codes.length > 3 ? [...codes.slice(0, 2), `${codes.length - 2} more drops`] : codes
  return `Accepted ${acceptance.moves.length} of ${offer.moves.length} jobs: ${named.join(', ')}`
}

export function discard(): void {
  setProposal({ state: 'none' })
  setBoard({ panel: 'none' })
}
