import { DndContext, DragOverlay, MeasuringStrategy } from '@dnd-kit/core'
import type { RefObject } from 'react'
import { createPortal } from 'react-dom'
import type { Job } from '../../../shared/domain/schedule/job.ts'
import { useKnown } from '../../bridge/hooks.ts'
import styles from './BoardPage.module.css'
import { BoardContext, type BoardView } from './board-view.ts'
import { DriftBanner } from './DriftBanner.tsx'
import { useAnnouncement } from './hand/announce.ts'
import { Placing } from './hand/Placing.tsx'
import { Tip } from './hand/Tip.tsx'
import { AUTO_SCROLL, collision, useDrag } from './hand/use-drag.ts'
import { useEdgeWait } from './hand/use-edge-wait.ts'
import { useFollowedFocus } from './hand/use-followed-focus.ts'
import { useKeys } from './hand/use-keys.ts'
import { useMarquee } from './hand/use-marquee.ts'
import type { Moves } from './hand/use-moves.ts'
import type { Parts } from './hand/use-parts.ts'
import { usePlacing } from './hand/use-placing.ts'
import { Lanes } from './lanes/Lanes.tsx'
import { HEAD_MEASURES } from './lanes/measures.ts'
import { NothingHere } from './lanes/NothingHere.tsx'
import type { Sight } from './lanes/use-sight.ts'
import { ActionBar } from './panel/ActionBar.tsx'
import { SidePanel } from './panel/SidePanel.tsx'
import { Strip } from './Strip.tsx'

/** The library would read ids out at every step: the board says itself what happens, in the trade’s words. */
const nothing = () => undefined
const SILENT = {
  container: document.body,
  screenReaderInstructions: { draggable: '' },
  announcements: {
    onDragStart: nothing,
    onDragOver: nothing,
    onDragEnd: nothing,
    onDragCancel: nothing,
  },
}

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
  const counted = useKnown('schedule.troubles', null)
  useKeys(board, { moves, parts, counted, ...sight })
  const words = useAnnouncement((state) => state.words)
  const canScroll = useEdgeWait(scroller)
  const schedule = (job: Job) => void moves.scheduleEarliest(job.id)
  useFollowedFocus()
  usePlacing(scroller, board, moves)
  useMarquee(scroller, board)
  return (
    <>
      <DndContext
        {...drag}
        collisionDetection={collision}
        autoScroll={{ ...AUTO_SCROLL, canScroll }}
        measuring={{ droppable: { strategy: MeasuringStrategy.BeforeDragging } }}
        accessibility={SILENT}
      >
        <div className={styles.board} style={HEAD_MEASURES}>
          <DriftBanner zone={board.view.plan.zone} />
          <div className={styles.middle}>
            <BoardContext value={board}>
              <div className={styles.lanes}>
                <Lanes scroller={scroller} />
                <NothingHere onSchedule={schedule} />
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
