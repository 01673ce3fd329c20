import { X } from 'lucide-react'
import { memo, useDeferredValue, useMemo } from 'react'
import { heldByStation, loadIn } from '../../../../shared/domain/conflicts/held-spans.ts'
import { isCapable, kitFor } from '../../../../shared/domain/conflicts/kit-conflicts.ts'
import type { Station, StationKind } from '../../../../shared/domain/resources/station.ts'
import type { JobId } from '../../../../shared/domain/schedule/job.ts'
import type { OperationId } from '../../../../shared/domain/style/operation.ts'
import { Mark } from '../../../kit/Mark.tsx'
import { type BoardView, useBoard } from '../board-view.ts'
import { useCarry } from '../hand/carry.ts'
import { useDaysInSight } from './days-in-sight.ts'
import styles from './Lane.module.css'
import { LoadBar } from './LoadBar.tsx'

/** Which station, how full it is on the days in sight, and whether it can take what is in the hand. */
export const LaneHead = memo(function LaneHead({ station }: { readonly station: Station }) {
  const board = useBoard()
  const carried = useDeferredValue(useCarry(({ carry }) => carry?.jobId ?? null))
  const able = ableWord(board, station, carried)
  const lack = lackOf(board, station, carried)
  const load = useLoad(board, station)
  return (
    <div className={styles.head} data-capable={able}>
      <div className={styles.name}>
        {station.code}
        <span className={load > 100 ? styles.over : undefined}>{load}%</span>
      </div>
      <div className={styles.kind}>
        {able === 'unasked' && station.name}
        {able === 'yes' && <Mark of="done">can take it</Mark>}
        {able === 'no' && (
          <span className={styles.unable}>
            <X size={14} aria-hidden /> {lack}
          </span>
        )}
      </div>
      <LoadBar load={load} />
    </div>
  )
})

/** Whether every one of these jobs can be done at a lane's station. */
export function canTake({ view }: BoardView, station: Station, jobIds: readonly JobId[]): boolean {
  return jobIds.every((id) => {
    const operation = view.operation.get(view.job.get(id)?.operationId as OperationId)
    return operation !== undefined && isCapable(view, operation, station)
  })
}

/** What a station lacks for a job: its kind, or the kit that does not fit there; null where it lacks nothing. */
function lackOf(board: BoardView, station: Station, jobId: JobId | null): string | null {
  if (jobId === null || canTake(board, station, [jobId])) return null
  const needs = needsOf(board, jobId)
  const kit = kitFor(board.view, { jobId })
  return needs === station.kind && kit ? `no ${kit.code}` : `needs a ${needs}`
}

function needsOf({ view }: BoardView, jobId: JobId): StationKind | null {
  const job = view.job.get(jobId)
  return (job && view.operation.get(job.operationId)?.stationKind) ?? null
}

function ableWord(
  board: BoardView,
  station: Station,
  jobId: JobId | null,
): 'unasked' | 'yes' | 'no' {
  if (jobId === null) return 'unasked'
  return canTake(board, station, [jobId]) ? 'yes' : 'no'
}

function useLoad({ view, axis }: BoardView, { id, capacity }: Station): number {
  const days = useDaysInSight(axis)
  return useMemo(
    () => loadIn(view, heldByStation(view, id), view.workingTime(id), capacity, days),
    [view, id, capacity, days],
  )
}
