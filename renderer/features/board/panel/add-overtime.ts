import type { Conflict } from '../../../../shared/domain/conflicts/conflicts.ts'
import { printMinutes } from '../../../../shared/domain/print-time.ts'
import type { Booking } from '../../../../shared/domain/schedule/job.ts'
import { proposeMove } from '../../../../shared/domain/schedule/schedule.ts'
import { overtimeFor, withOvertime } from '../../../../shared/domain/windows/overtime.ts'
import type { BoardView } from '../board-view.ts'
import { probeId } from '../hand/carry.ts'
import type { Fix } from './fixes.ts'

/** What starts outside shifts may be worked there all the same, where nothing is closed. */
export function addOvertime({ view }: BoardView, conflict: Conflict, own: Booking): Fix | null {
  if (conflict.code !== 'outside-shift') return null
  const overtime = overtimeFor(view, own, conflict.minutes)
  if (!overtime) return null
  const { jobId, stationId, start } = own
  const move = { jobId, stationId, start }
  const { refused } = proposeMove(withOvertime(view, overtime), [move], probeId)
  if (refused.length > 0) return null
  const label = `Add overtime, ${printMinutes(conflict.minutes)}`
  return { label, move, manner: 'alone', overtime }
}
