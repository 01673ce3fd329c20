import type { KeyboardEvent } from 'react'

/** Left and right go along what lies side by side within an element; answers what has the keyboard then, if they did. */
export function walkAlong(
  event: KeyboardEvent<HTMLElement>,
  among: 'button' | 'article',
): HTMLElement | null {
  const { key, currentTarget } = event
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return null
  event.preventDefault()
  const all = [...currentTarget.querySelectorAll<HTMLElement>(among)]
  const at = all.indexOf(document.activeElement as HTMLElement)
  const next = all[at + (key === 'ArrowRight' ? 1 : -1)] ?? all[at]
  next?.focus()
  return next ?? null
}
