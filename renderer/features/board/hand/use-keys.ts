import { useEffect } from 'react'
import type { JobId } from '../../../../shared/domain/schedule/job.ts'
import { isElsewhere, useKeyPause } from '../../../kit/keys.ts'
import { useLatest } from '../../../kit/use-latest.ts'
import type { BoardView } from '../board-view.ts'
import { useCarry } from './carry.ts'
import { type Act, anywhere, atRest, type BoardActions } from './keys-at-rest.ts'
import { whileCarrying } from './keys-carrying.ts'
import { useResize } from './resize.ts'

/**
 * The whole board by keyboard: it is one stop of the Tab key, and arrows go on from there. What letters do, they do
 * wherever in the room the keyboard is, but where somebody types. The body hears before the drag does, whose Escape is
 * not the board's.
 */
export function useKeys(board: BoardView, actions: BoardActions): void {
  const pause = useKeyPause()
  const latest = useLatest({ board, actions })
  useEffect(() => {
    const hear = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || isElsewhere(event.target)) return
      const act = actOf(latest.current.board, event, latest.current.actions)
      if (act) event.preventDefault()
      pause(event, () => act?.())
    }
    document.body.addEventListener('keydown', hear)
    return () => document.body.removeEventListener('keydown', hear)
  }, [pause])
}

function actOf(board: BoardView, event: KeyboardEvent, actions: BoardActions): Act {
  const jobId = jobOf(event.target)
  const by = useCarry.getState().carry?.by
  if (by === 'placing' || by === 'pointer' || useResize.getState().resize) return null
  if (event.ctrlKey || event.metaKey) return anywhere(board, event, jobId, actions)
  if (by === 'keyboard') return whileCarrying(board, event, actions)
  const keys = isOnBoard(event.target) ? atRest : anywhere
  return keys(board, event, jobId, actions)
}

/** Whether no button or panel has its own use for arrows, Space and Enter. */
function isOnBoard(target: EventTarget | null): boolean {
  if (!(target instanceof Element) || target === document.body) return true
  return target.closest('[data-board-scroller], [data-job]') !== null
}

function jobOf(target: EventTarget | null): JobId | null {
  const card = target instanceof Element ? target.closest<HTMLElement>('[data-job]') : null
  return (card?.dataset.job as JobId | undefined) ?? null
}
