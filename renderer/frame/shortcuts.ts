import { useNavigate } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useTurn } from '../bridge/use-turn.ts'
import { chordOf } from '../kit/chord.ts'
import { isTyping } from '../kit/keys.ts'
import { told } from '../kit/toast.tsx'
import { FRAME_KEYS, type FrameAct } from './frame-keys.ts'
import { showKeys } from './key-list.ts'
import { ROOM_KEYS } from './room-keys.ts'

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
      const act = frameActOf(event)
      if (act === 'undo' || act === 'redo') {
        event.preventDefault()
        void (act === 'redo' ? doAgain() : takeBack()).then(told)
        return
      }
      if (event.ctrlKey || event.metaKey || event.altKey) return
      if (act === 'keys') showKeys()
      const key = event.key.toLowerCase()
      const room = ROOM_KEYS.find((one) => one.key === key)
      if (event.timeStamp - wentAt < PAIR && room) void navigate({ to: room.to })
      wentAt = key === 'g' ? event.timeStamp : Number.NEGATIVE_INFINITY
    }
    window.addEventListener('keydown', hear)
    return () => window.removeEventListener('keydown', hear)
  }, [takeBack, doAgain, navigate])
}

/** Search is the palette's own: it answers while somebody types, too. */
function frameActOf(event: KeyboardEvent): FrameAct | undefined {
  const acts: Readonly<Record<string, FrameAct>> = FRAME_KEYS
  return acts[chordOf(event)]
}

/** At a station's own screen a scanner types, and a step taken back would be somebody else's. */
function isAtStation(): boolean {
  return location.hash.startsWith('#/floor?station=')
}
