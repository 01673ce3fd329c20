import { TROUBLES, type Trouble } from '../../../shared/domain/conflicts/troubles.ts'
import { Button } from '../../kit/Button.tsx'
import { TroubleMark } from '../../kit/TroubleMark.tsx'
import styles from './BoardPage.module.css'
import { lookFor, useBoardState } from './board-state.ts'
import type { BoardView } from './board-view.ts'
import { revealPlace, showTroubled } from './lanes/focus.ts'
import { countHere, firstHere, nextElsewhere } from './troubles.ts'
import { useElsewhere } from './use-elsewhere.ts'

/** What is wrong with the plan, counted by kind; each count is a filter of the cards and of the list. */
export function Troubles({ board }: { readonly board: BoardView }) {
  const looked = useBoardState((state) => state.trouble)
  const elsewhere = useElsewhere(board)
  const leadTo = (trouble: Trouble) => {
    const first = firstHere(board, trouble)
    const next = nextElsewhere(elsewhere(trouble), board.axis.span, 1)
    if (first) revealPlace(board, first)
    else if (next) showTroubled(board, next)
  }
  return TROUBLES.map((trouble) => {
    const here = countHere(board, trouble)
    const others = elsewhere(trouble).length
    const count = here + others
    const isShown = count > 0 || trouble === 'conflict' || looked === trouble
    return (
      isShown && (
        <Button
          key={trouble}
          className={styles.trouble ?? ''}
          pressed={looked === trouble}
          look={here > 0 && trouble === 'conflict' ? 'danger' : 'plain'}
          title={`${here} on the days shown, ${count} in the whole plan: look for these only`}
          onClick={() => {
            lookFor(trouble)
            if (looked !== trouble) leadTo(trouble)
          }}
        >
          <TroubleMark of={trouble} count={count} here={others > 0 ? here : undefined} />
        </Button>
      )
    )
  })
}
