import { useState } from 'react'
import type { Point } from '../../../../shared/domain/geometry/geometry.ts'
import type { Measured } from './measure.ts'

/** The tape: one press begins, the next ends; Escape puts it away. */
export function useMeasure() {
  const [tape, setTape] = useState<'away' | 'out'>('away')
  const [measured, setMeasured] = useState<Measured | null>(null)
  return {
    tape,
    measured,
    take(): void {
      setTape(tape === 'away' ? 'out' : 'away')
      setMeasured(null)
    },
    putAway(): void {
      setTape('away')
      setMeasured(null)
    },
    press(at: Point): void {
      const begins = measured?.end !== 'follows'
      setMeasured(
        begins ? { from: at, to: at, end: 'follows' } : { ...measured, to: at, end: 'set' },
      )
    },
    follow(at: Point): void {
      if (measured?.end === 'follows') setMeasured({ ...measured, to: at })
    },
  }
}
