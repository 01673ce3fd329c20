import { useEffect, useState } from 'react'
import type { Answer } from '../../shared/contract/calls.ts'
import type { Instant } from '../../shared/domain/time.ts'
import { useAnswer } from './hooks.ts'

const TICK = 15_000

/** The factory's time, which in a test stands still. */
export function useNow(): Instant {
  const { data: stands } = useAnswer('factory.state', null, stillAt)
  const [wall, setWall] = useState(Date.now)
  useEffect(() => {
    const timer = setInterval(() => setWall(Date.now()), TICK)
    return () => clearInterval(timer)
  }, [])
  return stands ?? (wall as Instant)
}

const stillAt = ({ clock, now }: Answer<'factory.state'>) => (clock === 'still' ? now : null)
