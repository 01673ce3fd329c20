import { useEffect, useState } from 'react'
import type { Instant } from '../../shared/domain/time.ts'
import { useAnswer } from './hooks.ts'

const TICK = 15_000

/** The factory's time, which in a test stands still. */
export function useNow(): Instant {
  const { data } = useAnswer('factory.state', null)
  const [wall, setWall] = useState(Date.now)
  useEffect(() => {
    const timer = setInterval(() => setWall(Date.now()), TICK)
    return () => clearInterval(timer)
  }, [])
  return data?.clock === 'still' ? data.now : (wall as Instant)
}
