import { useMemo, useRef } from 'react'
import type { Answer } from '../../../shared/contract/calls.ts'
import { type Instant, startOfDay, weekOf } from '../../../shared/domain/time.ts'
import { useNow } from '../../bridge/clock.ts'
import { useAnswer } from '../../bridge/hooks.ts'
import { Button } from '../../kit/Button.tsx'
import { Page } from '../../kit/Page.tsx'
import { Answered } from '../../kit/States.tsx'
import { BoardBody } from './BoardBody.tsx'
import { setBoard, useBoardState } from './board-state.ts'
import { BoardContext, useBoardView } from './board-view.ts'
import { useMoves } from './hand/use-moves.ts'
import { useParts } from './hand/use-parts.ts'
import { type Axis, openAxis } from './lanes/axis.ts'
import { useDaysInSight } from './lanes/days-in-sight.ts'
import { useSight } from './lanes/use-sight.ts'
import { useProposal } from './proposal/proposal-state.ts'
import { Toolbar } from './Toolbar.tsx'
import { Troubles } from './Troubles.tsx'
import { useLink } from './use-link.ts'

export function BoardPage() {
  useLink()
  const axis = useAxis()
  const answer = useAnswer('schedule.plan', axis?.span)
  const board = useBoardView(answer.data, axis)
  const moves = useMoves(board)
  const parts = useParts(board)
  const scroller = useRef<HTMLDivElement>(null)
  const sight = useSight(scroller, board)
  return (
    <Page
      title="Production board"
      context={board && <BoardContextLine axis={board.axis} />}
      actions={
        <>
          {board && <Troubles board={board} />}
          <ProposalButton />
        </>
      }
      tools={
        <BoardContext value={board}>
          <Toolbar
            drops={board?.view.plan.drops ?? null}
            onPage={sight.page}
            onNow={sight.showNow}
          />
        </BoardContext>
      }
    >
      <Answered what="the board" query={answer}>
        {() => board && <BoardBody {...{ board, moves, parts, scroller, sight }} />}
      </Answered>
    </Page>
  )
}

/** The way back to a proposal that is shown while the panel says something else. */
function ProposalButton() {
  const isShown = useProposal(({ now }) => now.state === 'shown')
  const isAside = useBoardState(({ panel }) => panel !== 'proposal')
  return (
    <Button look="primary" onClick={() => setBoard({ panel: 'proposal' })}>
      {isShown && isAside ? 'Back to the proposal' : 'Auto-schedule…'}
    </Button>
  )
}

/** The week that most of what is in sight belongs to, and the floor. */
function BoardContextLine({ axis }: { readonly axis: Axis }) {
  const { data: floor } = useAnswer('factory.state', null, floorOfState)
  const days = useDaysInSight(axis)
  if (!floor) return null
  const { name, zone } = floor
  const middle = (days.start + (days.end - days.start) / 2) as Instant
  return `Week ${weekOf(middle, zone)} · ${name} (${zone})`
}

const floorOfState = ({ floor }: Answer<'factory.state'>) => floor

/** From the day before now, or from the day that was paged to. */
function useAxis(): Axis | null {
  const now = useNow()
  const zoom = useBoardState((state) => state.zoom)
  const from = useBoardState((state) => state.from)
  const { data: floor } = useAnswer('factory.state', null, floorOfState)
  const { data: setup } = useAnswer('factory.setup', null)
  const zone = floor?.zone
  const first = zone && (from ?? startOfDay(now, zone, -1))
  const shifts = setup?.shifts
  return useMemo(
    () => (zone && first && shifts ? openAxis(zoom, first, zone, shifts) : null),
    [zoom, first, zone, shifts],
  )
}
