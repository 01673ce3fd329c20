import { TROUBLES } from '../../../shared/domain/conflicts/troubles.ts'
import { Button } from '../../kit/Button.tsx'
import { TroubleMark } from '../../kit/TroubleMark.tsx'
import styles from './BoardPage.module.css'
import { lookFor, useBoardState } from './board-state.ts'
import type { BoardView } from './board-view.ts'
import { revealPlace } from './lanes/focus.ts'
import { countOf, firstOf } from './troubles.ts'

/** What is wrong, counted by kind; each count is a filter of the cards and of the list. */
export function Troubles({ board }: { readonly board: BoardView }) {
  const looked = useBoardState((state) => state.trouble)
  return TROUBLES.map((trouble) => {
    const count = countOf(board, trouble)
    const isShown = count > 0 || trouble === 'conflict' || looked === trouble
    return (
      isShown && (
        <Button
          key={trouble}
          className={styles.trouble ?? ''}
          pressed={looked === trouble}
          look={count > 0 && trouble === 'conflict' ? 'danger' : 'plain'}
          title="On the days shown: look for these only"
          onClick={() => {
            lookFor(trouble)
            const first = looked === trouble ? null : firstOf(board, trouble)
            if (first) revealPlace(board, first)
          }}
        >
          <TroubleMark of={trouble} count={count} />
        </Button>
      )
    )
  })
}
