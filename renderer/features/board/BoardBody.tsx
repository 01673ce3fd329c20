import { DndContext, DragOverlay, MeasuringStrategy } from '@dnd-kit/core'
import type { RefObject } from 'react'
import { createPortal } from 'react-dom'
import type { Job } from '../../../shared/domain/job.ts'
import { ActionBar } from './ActionBar.tsx'
import { useAnnouncement } from './announce.ts'
import styles from './BoardPage.module.css'
import { BoardContext, type BoardView } from './board-view.ts'
import { DriftBanner } from './DriftBanner.tsx'
import { Lanes } from './Lanes.tsx'
import { Placing } from './Placing.tsx'
import { SidePanel } from './SidePanel.tsx'
import { Strip } from './Strip.tsx'
import { Tip } from './Tip.tsx'
import { AUTO_SCROLL, collision, useDrag } from './use-drag.ts'
import { useEdgeWait } from './use-edge-wait.ts'
import { useKeys } from './use-keys.ts'
import { useMarquee } from './use-marquee.ts'
import type { Moves } from './use-moves.ts'
import type { Parts } from './use-parts.ts'
import { usePlacing } from './use-placing.ts'
import type { Sight } from './use-sight.ts'

interface BoardBodyProps {
  readonly board: BoardView
  readonly moves: Moves
  readonly parts: Parts
  readonly scroller: RefObject<HTMLDivElement | null>
  readonly sight: Sight
}

/**
 * The lanes with what is beside and under them, and every hand that may take hold of a card. Each is given the plan by
 * itself: the panel, which may show the one before, would be drawn anew with what it stands in.
 */
export function BoardBody({ board, moves, parts, scroller, sight }: BoardBodyProps) {
  const drag = useDrag(board, moves, parts)
  const onKeyDown = useKeys(board, { moves, parts, ...sight })
  const words = useAnnouncement((state) => state.words)
  const canScroll = useEdgeWait(scroller)
  const schedule = (job: Job) => void moves.scheduleEarliest(job.id)
  usePlacing(scroller, board, moves)
  useMarquee(scroller, board)
  return (
    <>
      <DndContext
        {...drag}
        collisionDetection={collision}
        autoScroll={{ ...AUTO_SCROLL, canScroll }}
        measuring={{ droppable: { strategy: MeasuringStrategy.BeforeDragging } }}
        accessibility={{ container: document.body }}
      >
        {/* biome-ignore lint/a11y/noStaticElementInteractions: keys are heard for the cards within */}
        <div className={styles.board} onKeyDown={onKeyDown}>
          <DriftBanner zone={board.view.plan.zone} />
          <div className={styles.middle}>
            <BoardContext value={board}>
              <div className={styles.lanes}>
                <Lanes scroller={scroller} onSchedule={schedule} />
                <Placing />
                <ActionBar moves={moves} />
              </div>
            </BoardContext>
            <SidePanel board={board} moves={moves} parts={parts} />
          </div>
          <BoardContext value={board}>
            <Strip onSchedule={schedule} />
            {createPortal(
              <DragOverlay dropAnimation={null} className={styles.overlay ?? ''}>
                <Tip />
              </DragOverlay>,
              document.body,
            )}
          </BoardContext>
        </div>
      </DndContext>
      <div className={styles.announcement} role="status" aria-live="assertive">
        {words}
      </div>
    </>
  )
}
