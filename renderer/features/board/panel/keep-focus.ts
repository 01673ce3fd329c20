import { useBoardState } from '../board-state.ts'
import { focusJob } from '../lanes/focus.ts'

/**
 * For the `ref` of a panel or a bar. What had the keyboard there and is gone, or can be pressed no more, as a fix is that has been taken,
 * leaves it to what has come in its place and says so by `data-takes-focus`, else to the card that is chosen, else to
 * the lanes: never to nothing.
 */
export function keepFocus(panel: HTMLElement): () => void {
  let last: Element | null = null
  const note = ({ target }: FocusEvent) => {
    last = target instanceof Element ? target : null
  }
  const leave = ({ relatedTarget }: FocusEvent) => {
    if (relatedTarget) last = null
  }
  const look = () => {
    if (!last || document.activeElement !== document.body) return
    if (last.isConnected && !last.matches(':disabled')) return
    last = null
    handOn(panel)
  }
  const soon = () => requestAnimationFrame(look)
  const changed = new MutationObserver(soon)
  changed.observe(panel, { childList: true, subtree: true, attributeFilter: ['disabled'] })
  panel.addEventListener('focusin', note)
  panel.addEventListener('focusout', leave)
  return () => {
    changed.disconnect()
    panel.removeEventListener('focusin', note)
    panel.removeEventListener('focusout', leave)
    soon()
  }
}

function handOn(panel: HTMLElement): void {
  const next = panel.isConnected && panel.querySelector<HTMLElement>('[data-takes-focus]')
  if (next) return next.focus()
  const [jobId] = useBoardState.getState().selected
  if (jobId) focusJob(jobId)
  else document.querySelector<HTMLElement>('[data-board-scroller]')?.focus({ preventScroll: true })
}
