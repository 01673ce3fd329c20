import { useCallback } from 'react'
import { useAskOnce, useCommand } from '../../bridge/hooks.ts'
import { useWayBack } from '../../bridge/way-back.ts'
import { refused, toast } from '../../kit/toast.tsx'
import { setBoard, useBoardState } from './board-state.ts'
import { seenJobs, setProposal, showProposal, useProposal } from './proposal-state.ts'
import { explainAccept } from './proposal-words.ts'

const SECONDS = 5
const FROZEN_MINUTES = 240
const SEED = 1

/** The engine at a person's call: think, stop, take what is good. */
export function useProposing() {
  const ask = useAskOnce('schedule.proposal')
  const take = useCommand('schedule.acceptProposal')
  const wayBack = useWayBack()

  const think = useCallback(async () => {
    const stopper = new AbortController()
    const stop = () => stopper.abort('best')
    const thinking = (done: number, doing: string) =>
      setProposal({ state: 'thinking', done, doing, stop })
    const { drop } = useBoardState.getState()
    setBoard({ panel: 'proposal' })
    thinking(0, 'Looking at the floor')
    try {
      const wish = {
        scope: drop === null ? null : [drop],
        frozenMinutes: FROZEN_MINUTES,
        seconds: SECONDS,
        seed: SEED,
      }
      showProposal(await ask(wish, { signal: stopper.signal, progress: thinking }))
    } catch (error) {
      setProposal({ state: 'none' })
      refused(`The engine gave up: ${error instanceof Error ? error.message : String(error)}`)
    }
  }, [ask])

  const accept = useCallback(async () => {
    const { now } = useProposal.getState()
    if (now.state !== 'shown') return
    const { moves, drops } = now.acceptance
    const outcome = await take({ moves, seen: seenJobs(now.view, now.acceptance) })
    if (!outcome.ok) return refused(explainAccept(now.view, outcome.refusal))
    discard()
    toast(`Moved ${moves.length} jobs of ${drops.length} drops`, {
      action: wayBack(outcome.step),
    })
  }, [take, wayBack])

  return { think, accept }
}

export function discard(): void {
  setProposal({ state: 'none' })
  setBoard({ panel: 'none' })
}
