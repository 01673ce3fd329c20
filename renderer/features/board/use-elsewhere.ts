import { useMemo } from 'react'
import type { Trouble, Troubled } from '../../../shared/domain/conflicts/troubles.ts'
import { useAnswer } from '../../bridge/hooks.ts'
import { useAtRest } from '../../kit/at-rest.ts'
import type { BoardView } from './board-view.ts'
import { wrongElsewhere } from './troubles.ts'

/** What is wrong on other days than those shown, of a kind or of all; nothing until the whole plan has been counted. */
export function useElsewhere({ axis: { span } }: BoardView) {
  const isRested = useAtRest() === 'rested'
  const { data: counts } = useAnswer('schedule.troubles', isRested ? null : undefined)
  return useMemo(() => {
    const known = new Map<Trouble | null, readonly Troubled[]>()
    return (looked: Trouble | null): readonly Troubled[] => {
      const found = known.get(looked) ?? wrongElsewhere(counts, span, looked)
      known.set(looked, found)
      return found
    }
  }, [counts, span])
}
