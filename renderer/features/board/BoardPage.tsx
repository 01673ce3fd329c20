import { DndContext, DragOverlay, MeasuringStrategy } from '@dnd-kit/core'
import { type RefObject, useCallback, useLayoutEffect, useMemo, useRef } from 'react'
import { createPortal } from 'react-dom'
import { DAY, type Instant, startOfDay, weekOf } from '../../../shared/domain/time.ts'
import { useNow } from '../../bridge/clock.ts'
import { useAnswer } from '../../bridge/hooks.ts'
import { Button } from '../../kit/Button.tsx'
import { Mark } from '../../kit/Mark.tsx'
import { Page } from '../../kit/Page.tsx'
import { Answered, Empty } from '../../kit/States.tsx'
import { useAnnouncement } from './announce.ts'
import { type Axis, openAxis } from './axis.ts'
import styles from './BoardPage.module.css'
import { setBoard, useBoardState } from './board-state.ts'
import { BoardContext, useBoardView } from './board-view.ts'
import { DriftBanner } from './DriftBanner.tsx'
import { Lane } from './Lane.tsx'
import { Hatches } from './LaneGround.tsx'
import { SidePanel } from './SidePanel.tsx'
import { Strip } from './Strip.tsx'
import { HEAD_WIDTH, NowLine, TimeHead } from './TimeHead.tsx'
import { Tip } from './Tip.tsx'
import { Toolbar } from './Toolbar.tsx'
import { collision, useDrag } from './use-drag.ts'
import { useKeys } from './use-keys.ts'
import { useMoves } from './use-moves.ts'
import { useProposing } from './use-proposal.ts'
import { useViewport } from './viewport.ts'

const NO_BOOKINGS = [] as const

export function BoardPage() {
  const axis = useAxis()
  const answer = useAnswer('schedule.plan', axis?.span)
  const board = useBoardView(answer.data, axis)
  const moves = useMoves(board)
  const drag = useDrag(board, moves.move)
  const scroller = useRef<HTMLDivElement>(null)
  const viewport = useViewport(scroller, board !== null)
  const showNow = useShowNow(scroller, axis)
  const page = useCallback((step: 1 | -1) => {
    scroller.current?.scrollBy({ left: step * (scroller.current.clientWidth - HEAD_WIDTH - 100) })
  }, [])
  const onKeyDown = useKeys(board, { moves, showNow, page })
  const { think } = useProposing()
  const words = useAnnouncement((state) => state.words)
  const conflicts = board?.conflicts.length ?? 0

  return (
    <Page
      title="Production board"
      context={board && <BoardContextLine axis={board.axis} />}
      actions={
        <>
          <Button
            onClick={() => setBoard({ panel: 'conflicts' })}
            look={conflicts > 0 ? 'danger' : 'plain'}
          >
            <Mark of={conflicts > 0 ? 'conflict' : 'done'}>
              {conflicts === 1 ? '1 conflict' : `${conflicts} conflicts`}
            </Mark>
          </Button>
          <Button look="primary" onClick={() => void think()}>
            Auto-schedule…
          </Button>
        </>
      }
      tools={<Toolbar board={board} onPage={page} onNow={showNow} />}
    >
      <Answered what="the board" query={answer}>
        {() =>
          board && (
            <BoardContext value={board}>
              <DndContext
                {...drag}
                collisionDetection={collision}
                measuring={{ droppable: { strategy: MeasuringStrategy.BeforeDragging } }}
                accessibility={{ container: document.body }}
              >
                {/* biome-ignore lint/a11y/noStaticElementInteractions: keys are heard for the cards within */}
                <div className={styles.board} onKeyDown={onKeyDown}>
                  <DriftBanner />
                  <div className={styles.middle}>
                    <div
                      ref={scroller}
                      className={styles.scroller}
                      data-board-scroller
                      role="application"
                      aria-label="Lanes"
                      tabIndex={0}
                      onClick={() => setBoard({ selected: [] })}
                    >
                      <Hatches />
                      <div
                        className={styles.sheet}
                        style={{ width: HEAD_WIDTH + board.axis.width }}
                      >
                        <TimeHead axis={board.axis} />
                        {board.view.plan.stations.map((station) => (
                          <Lane
                            key={station.id}
                            station={station}
                            bookings={board.view.bookingsAt.get(station.id) ?? NO_BOOKINGS}
                            viewport={viewport}
                          />
                        ))}
                        <NowLine />
                        {board.view.plan.stations.length === 0 && (
                          <Empty title="This floor has no stations yet">
                            Add them in Settings.
                          </Empty>
                        )}
                      </div>
                    </div>
                    <SidePanel moves={moves} />
                  </div>
                  <Strip onSchedule={(job) => void moves.scheduleEarliest(job.id)} />
                </div>
                {createPortal(
                  <DragOverlay dropAnimation={null} className={styles.overlay ?? ''}>
                    <Tip />
                  </DragOverlay>,
                  document.body,
                )}
              </DndContext>
              <div className={styles.announcement} role="status" aria-live="assertive">
                {words}
              </div>
            </BoardContext>
          )
        }
      </Answered>
    </Page>
  )
}

function BoardContextLine({ axis }: { readonly axis: Axis }) {
  const { data } = useAnswer('factory.state', null)
  if (!data?.floor) return null
  const { name, zone } = data.floor
  return `Week ${weekOf((axis.span.start + 2 * DAY) as Instant, zone)} · ${name} (${zone})`
}

/** From the day before now, or from the day that was paged to. */
function useAxis(): Axis | null {
  const now = useNow()
  const { zoom, from } = useBoardState()
  const { data: state } = useAnswer('factory.state', null)
  const { data: setup } = useAnswer('factory.setup', null)
  const zone = state?.floor?.zone
  const first = zone && (from ?? startOfDay(now, zone, -1))
  const shifts = setup?.shifts
  return useMemo(
    () => (zone && first && shifts ? openAxis(zoom, first, zone, shifts) : null),
    [zoom, first, zone, shifts],
  )
}

/** Brings the present to a quarter of the width; so too when the board opens and when the zoom changes. */
function useShowNow(scroller: RefObject<HTMLElement | null>, axis: Axis | null) {
  const now = useNow()
  const at = useRef(now)
  at.current = now
  const show = useCallback(() => {
    const element = scroller.current
    if (!element || !axis) return
    const x = axis.xOf(at.current)
    element.scrollLeft = Math.max(0, x - element.clientWidth / 6)
  }, [scroller, axis])
  useLayoutEffect(show, [show])
  return show
}
