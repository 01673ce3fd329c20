import type { HeldSpan } from '../../../../shared/domain/conflicts/held-spans.ts'
import { printMoment } from '../../../../shared/domain/print-time.ts'
import { briefConflict } from '../../../bridge/conflict-brief.ts'
import { select, useBoardState } from '../board-state.ts'
import { useBoard } from '../board-view.ts'
import { nameOfJob } from '../conflict-words.ts'
import { placeOf } from '../lanes/Card.tsx'
import { reveal } from '../lanes/focus.ts'
import styles from './SharedLanes.module.css'
import type { SharedRow } from './shared-rows.ts'

interface SharedBarProps {
  readonly row: SharedRow
  readonly held: HeldSpan
  readonly top: number
  /** Whether its beginning may be out of sight. */
  readonly crossed: boolean
}

/** What a person or a kit is booked for. A click chooses the booking and brings it into sight. */
export function SharedBar({ row, held, top, crossed }: SharedBarProps) {
  const board = useBoard()
  const { view, axis, conflictsOf } = board
  const { booking, start, end } = held
  const isSelected = useBoardState(({ selected }) => selected.includes(booking.jobId))
  const own = (conflictsOf.get(booking.id) ?? []).find(({ code }) => row.concerns.includes(code))
  const name = nameOfJob(view, booking.jobId)
  const { zone } = view.plan
  const station = view.station.get(booking.stationId)?.code ?? ''
  const when = `${printMoment(start, zone)} to ${printMoment(end, zone)}`
  const words = `${name}, ${station}, ${when}${own ? `, ${briefConflict(own)}` : ''}`
  return (
    <button
      type="button"
      className={styles.bar}
      style={{ ...placeOf(axis, { start, end }), top }}
      data-over={own !== undefined}
      data-selected={isSelected}
      data-crossed={crossed}
      title={words}
      aria-label={words}
      onClick={(event) => {
        event.stopPropagation()
        select(booking.jobId, event.ctrlKey || event.metaKey || event.shiftKey)
        reveal(board, booking)
      }}
    >
      <span>{name}</span>
    </button>
  )
}
