import { ChevronLeft, ChevronRight, Undo2 } from 'lucide-react'
import { memo } from 'react'
import type { Drop, DropId } from '../../../shared/domain/drop/drop.ts'
import { useNextUndo, useTurn } from '../../bridge/use-turn.ts'
import { Button } from '../../kit/Button.tsx'
import { SegmentedControl, Select } from '../../kit/controls.ts'
import { Spring } from '../../kit/Page.tsx'
import { told } from '../../kit/toast.tsx'
import { setBoard, useBoardState, zoomTo } from './board-state.ts'
import { SCALES, ZOOMS, type Zoom } from './lanes/axis.ts'
import { PrintWeek } from './print/PrintWeek.tsx'

interface ToolbarProps {
  /** Null until the board is there. */
  readonly drops: readonly Drop[] | null
  readonly onPage: (step: 1 | -1) => void
  readonly onNow: () => void
}

const NAMES: { readonly [Name in Zoom]: string } = { hour: 'Hour', day: 'Day', week: 'Week' }

/** It has no part in the plan: what is moved leaves it as it is. */
export const Toolbar = memo(function Toolbar({ drops, onPage, onNow }: ToolbarProps) {
  const zoom = useBoardState((state) => state.zoom)
  const drop = useBoardState((state) => state.drop)
  return (
    <>
      <SegmentedControl
        size="xs"
        aria-label="Zoom"
        value={zoom}
        onChange={(value) => zoomTo(value as Zoom)}
        data={ZOOMS.map((value) => ({ value, label: NAMES[value] }))}
      />
      <Button aria-label="Earlier" onClick={() => onPage(-1)} icon={<ChevronLeft size={16} />} />
      <Button onClick={onNow} keys="T">
        Today
      </Button>
      <Button aria-label="Later" onClick={() => onPage(1)} icon={<ChevronRight size={16} />} />
      <Spring />
      <UndoButton />
      <PrintWeek isReady={drops !== null} />
      <span>Snap {SCALES[zoom].snapMinutes} min</span>
      <Select
        size="xs"
        w={190}
        aria-label="Show one drop"
        placeholder="Drop: all"
        clearable
        searchable
        value={drop}
        onChange={(value) => setBoard({ drop: value as DropId | null })}
        data={(drops ?? []).map(({ id, code, name }) => ({ value: id, label: `${code} ${name}` }))}
      />
    </>
  )
})

/**
 * For a hand without keys, after the note of what was done has gone; it says what it would take back. It keeps the keyboard
 * when that was the last step.
 */
function UndoButton() {
  const next = useNextUndo()
  const { takeBack } = useTurn()
  return (
    <Button
      icon={<Undo2 size={16} />}
      aria-disabled={next === null}
      title={next === null ? 'Nothing to undo' : `Undo: ${next}`}
      onClick={() => next !== null && void takeBack().then(told)}
    >
      Undo
    </Button>
  )
}
