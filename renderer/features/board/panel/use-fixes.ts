import { useEffect, useState } from 'react'
import type { Conflict } from '../../../../shared/domain/conflicts/conflicts.ts'
import type { Booking } from '../../../../shared/domain/schedule/job.ts'
import type { BoardView } from '../board-view.ts'
import { fixesFor, type OfferedFix } from './fixes.ts'

const NONE: readonly OfferedFix[] = []

/** What mends a conflict, looked for while the window is at rest: a list of many must not hold it up. */
export function useFixes(
  board: BoardView,
  conflict: Conflict,
  booking: Booking,
): readonly OfferedFix[] {
  const [fixes, setFixes] = useState(NONE)
  useEffect(() => {
    const asked = requestIdleCallback(() => setFixes(fixesFor(board, conflict, booking)))
    return () => cancelIdleCallback(asked)
  }, [board, conflict, booking])
  return fixes
}
