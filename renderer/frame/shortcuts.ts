import { useNavigate } from '@tanstack/react-router'
import { useEffect } from 'react'
import { isTyping } from '../kit/keys.ts'
import { showKeys } from './key-list.ts'
import { ROOM_KEYS } from './room-keys.ts'
import { useTurn } from './use-turn.ts'

/** How long a second key may follow `G`. */
const PAIR = 1_000

/** Ctrl+Z, Ctrl+Shift+Z, G then a letter to go to a room, and ? for all keys; never while somebody types. */
export function useShortcuts(): void {
  const { takeBack, doAgain } = useTurn()
  const navigate = useNavigate()
  useEffect(() => {
    let wentAt = Number.NEGATIVE_INFINITY
    function hear(event: KeyboardEvent): void {
      if (isTyping(event.target) || isAtStation()) return
      const key = event.key.toLowerCase()
      if ((event.ctrlKey || event.metaKey) && (key === 'z' || key === 'y')) {
        event.preventDefault()
        void (event.shiftKey || key === 'y' ? doAgain() : takeBack())
        return
      }
      if (event.ctrlKey || event.metaKey || event.altKey) return
      if (key === '?') showKeys()
      const room = ROOM_KEYS.find((one) => one.key === key)
      if (event.timeStamp - wentAt < PAIR && room) void navigate({ to: room.to })
      wentAt = key === 'g' ? event.timeStamp : Number.NEGATIVE_INFINITY
    }
    window.addEventListener('keydown', hear)
    return () => window.removeEventListener('keydown', hear)
  }, [takeBack, doAgain, navigate])
}

/** At a station's own screen a scanner types, and a step taken back would be somebody else's. */
function isAtStation(): boolean {
  return location.hash.startsWith('#/floor?station=')
}
