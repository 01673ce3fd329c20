import { create } from 'zustand'
import type { Trouble } from '../../../shared/domain/conflicts/troubles.ts'
import type { DropId } from '../../../shared/domain/drop/drop.ts'
import type { JobId } from '../../../shared/domain/schedule/job.ts'
import type { Instant } from '../../../shared/domain/time.ts'
import { ZOOMS, type Zoom } from './lanes/axis.ts'

export const PANELS = ['none', 'inspector', 'group', 'assign', 'conflicts', 'proposal'] as const
export type BoardPanel = (typeof PANELS)[number]

export interface BoardState {
  readonly zoom: Zoom
  /** The first day shown; null is the day before now. */
  readonly from: Instant | null
  readonly selected: readonly JobId[]
  readonly panel: BoardPanel
  readonly drop: DropId | null
  /** The one kind of trouble that is looked for. */
  readonly trouble: Trouble | null
}

const KEPT = 'selvedge.board.zoom'

/** What a person chose to look at. What is true of the plan is never kept here. */
export const useBoardState = create<BoardState>(() => ({
  zoom: keptZoom(),
  from: null,
  selected: [],
  panel: 'none',
  drop: null,
  trouble: null,
}))

export const setBoard = useBoardState.setState

export function zoomTo(zoom: Zoom): void {
  localStorage.setItem(KEPT, zoom)
  setBoard({ zoom })
}

export function select(jobId: JobId, more: boolean): void {
  setBoard(({ selected }) => {
    if (!more) return { selected: [jobId] }
    const others = selected.filter((id) => id !== jobId)
    return { selected: others.length < selected.length ? others : [...selected, jobId] }
  })
}

/** Another tap on the same kind of trouble shows all again. */
export function lookFor(trouble: Trouble): void {
  setBoard((so) =>
    so.trouble === trouble ? { trouble: null } : { trouble, panel: 'conflicts', selected: [] },
  )
}

function keptZoom(): Zoom {
  return ZOOMS.find((zoom) => zoom === localStorage.getItem(KEPT)) ?? 'day'
}
