import type { KeyboardEvent } from 'react'
import type { JobId } from '../../../../shared/domain/schedule/job.ts'
import { isTyping, useKeyPause } from '../../../kit/keys.ts'
import type { BoardView } from '../board-view.ts'
import { useCarry } from './carry.ts'
import { type Act, atRest, type BoardActions, chooseLane } from './keys-at-rest.ts'
import { whileCarrying } from './keys-carrying.ts'
import { useResize } from './resize.ts'

/** The whole board by keyboard: it is one stop of the Tab key, and arrows go on from there. */
export function useKeys(board: BoardView | null, actions: BoardActions) {
  const pause = useKeyPause()

  return (event: KeyboardEvent): void => {
    if (!board || isTyping(event.target)) return
    const act = actOf(board, event, actions)
    if (act) event.preventDefault()
    pause(event, () => act?.())
  }
}

function actOf(board: BoardView, event: KeyboardEvent, actions: BoardActions): Act {
  const jobId = jobOf(event.target)
  if (event.ctrlKey || event.metaKey) {
    return event.key.toLowerCase() === 'a' ? () => chooseLane(board, jobId) : null
  }
  const by = useCarry.getState().carry?.by
  if (by === 'keyboard') return whileCarrying(board, event, actions)
  if (by === 'placing' || by === 'pointer' || useResize.getState().resize) return null
  return atRest(board, event, jobId, actions)
}

function jobOf(target: EventTarget): JobId | null {
  const card = target instanceof Element ? target.closest<HTMLElement>('[data-job]') : null
  return (card?.dataset.job as JobId | undefined) ?? null
}
