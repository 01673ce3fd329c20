import { create } from 'zustand'
import type { DropId } from '../../../shared/domain/drop.ts'
import type { JobId } from '../../../shared/domain/job.ts'
import type { Instant } from '../../../shared/domain/time.ts'
import type { Zoom } from './axis.ts'

export type BoardPanel = 'none' | 'inspector' | 'conflicts' | 'proposal'

interface BoardState {
  readonly zoom: Zoom
  /** The first day shown; null is the day before now. */
  readonly from: Instant | null
  readonly selected: readonly JobId[]
  readonly panel: BoardPanel
  readonly drop: DropId | null
}

const KEPT = 'selvedge.board.zoom'

/** What a person chose to look at. What is true of the plan is never kept here. */
export const useBoardState = create<BoardState>(() => ({
  zoom: (localStorage.getItem(KEPT) as Zoom | null) ?? 'day',
  from: null,
  selected: [],
  panel: 'none',
  drop: null,
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
