import { TROUBLES, type Trouble } from '../../../shared/domain/conflicts/troubles.ts'
import type { DropId } from '../../../shared/domain/drop/drop.ts'
import type { JobId } from '../../../shared/domain/schedule/job.ts'
import type { Instant } from '../../../shared/domain/time.ts'
import { type BoardPanel, type BoardState, PANELS } from './board-state.ts'
import { ZOOMS, type Zoom } from './lanes/axis.ts'

/** What a link to the board says: only what is not as it comes. */
export interface BoardSearch {
  readonly zoom?: Zoom
  /** The first day shown, in ms. */
  readonly from?: Instant
  /** Chosen jobs, apart by commas. */
  readonly jobs?: string
  readonly panel?: BoardPanel
  readonly drop?: DropId
  readonly trouble?: Trouble
}

/** Reads a link; what it does not understand it leaves out. */
export function readBoardSearch(search: Record<string, unknown>): BoardSearch {
  const { zoom, from, jobs, panel, drop, trouble } = search
  const known = <Value extends string>(values: readonly Value[], value: unknown) =>
    values.find((one) => one === value)
  const [zoomed, shown, found] = [
    known(ZOOMS, zoom),
    known(PANELS, panel),
    known(TROUBLES, trouble),
  ]
  return {
    ...(zoomed && { zoom: zoomed }),
    ...(Number.isSafeInteger(from) && { from: from as Instant }),
    ...(typeof jobs === 'string' && jobs !== '' && { jobs }),
    ...(shown && { panel: shown }),
    ...(typeof drop === 'string' && { drop: drop as DropId }),
    ...(found && { trouble: found }),
  }
}

export function searchOf({ zoom, from, selected, panel, drop, trouble }: BoardState): BoardSearch {
  return {
    zoom,
    ...(from !== null && { from }),
    ...(selected.length > 0 && { jobs: selected.slice(0, 50).join(',') }),
    ...(panel !== 'none' && panel !== 'proposal' && { panel }),
    ...(drop !== null && { drop }),
    ...(trouble !== null && { trouble }),
  }
}

export function stateOf({
  zoom,
  from,
  jobs,
  panel,
  drop,
  trouble,
}: BoardSearch): Partial<BoardState> {
  return {
    ...(zoom && { zoom }),
    ...(from !== undefined && { from }),
    ...(jobs !== undefined && { selected: jobs.split(',') as JobId[] }),
    ...(panel && { panel }),
    ...(drop && { drop }),
    ...(trouble && { trouble }),
  }
}
