import type { Trouble, Troubled } from '../../../shared/domain/conflicts/troubles.ts'
import { useAnswer } from '../../bridge/hooks.ts'
import { useAtRest } from '../../kit/at-rest.ts'
import type { BoardView } from './board-view.ts'
import { wrongElsewhere } from './troubles.ts'

/** What is wrong on other days than those shown, of a kind or of all; nothing until the whole plan has been counted. */
export function useElsewhere({ axis }: BoardView): (looked: Trouble | null) => readonly Troubled[] {
  const isRested = useAtRest() === 'rested'
  const { data: counts } = useAnswer('schedule.troubles', isRested ? null : undefined)
  return (looked) => wrongElsewhere(counts, axis.span, looked)
}
