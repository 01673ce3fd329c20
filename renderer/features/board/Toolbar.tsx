import { ChevronLeft, ChevronRight } from 'lucide-react'
import type { DropId } from '../../../shared/domain/drop.ts'
import { Button } from '../../kit/Button.tsx'
import { SegmentedControl, Select } from '../../kit/controls.ts'
import { Spring } from '../../kit/Page.tsx'
import { SCALES, ZOOMS, type Zoom } from './axis.ts'
import { setBoard, useBoardState, zoomTo } from './board-state.ts'
import type { BoardView } from './board-view.ts'
import { PrintWeek } from './print/PrintWeek.tsx'

interface ToolbarProps {
  readonly board: BoardView | null
  readonly onPage: (step: 1 | -1) => void
  readonly onNow: () => void
}

const NAMES: { readonly [Name in Zoom]: string } = { hour: 'Hour', day: 'Day', week: 'Week' }

export function Toolbar({ board, onPage, onNow }: ToolbarProps) {
  const zoom = useBoardState((state) => state.zoom)
  const drop = useBoardState((state) => state.drop)
  const drops = board?.view.plan.drops ?? []
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
      <PrintWeek board={board} />
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
        data={drops.map(({ id, code, name }) => ({ value: id, label: `${code} ${name}` }))}
      />
    </>
  )
}
