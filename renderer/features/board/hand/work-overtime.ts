import type { Overtime } from '../../../../shared/domain/planning/evenings.ts'
import { printMinutes } from '../../../../shared/domain/print-time.ts'
import { changesOf, type Move, proposeMove } from '../../../../shared/domain/schedule/schedule.ts'
import { minutesBetween } from '../../../../shared/domain/time.ts'
import { withOvertime } from '../../../../shared/domain/windows/overtime.ts'
import { askToBreak } from '../../../bridge/promise-ask.ts'
import { refused } from '../../../kit/toast.tsx'
import { nameOfJob } from '../conflict-words.ts'
import { breaksBy } from '../consequences.ts'
import { explainAccept } from '../proposal/proposal-words.ts'
import { probeId } from './carry.ts'
import { done, type Hands } from './hands.ts'

/** Opens the station for as long as a job needs, and works the job there: one step, as the engine's evenings are. */
export async function workOvertime(hands: Hands, move: Move, overtime: Overtime): Promise<void> {
  const board = hands.now()
  const held = board?.view.bookingOf.get(move.jobId)
  if (!board || !held) return
  const longer = withOvertime(board.view, overtime)
  const worked = proposeMove(longer, [move], probeId)
  if (!(await askToBreak('Move', breaksBy(board, changesOf(longer, worked))))) return
  const { jobId, stationId, start } = held
  const ask = { moves: [move], seen: [{ jobId, stationId, start }], overtime: [overtime] }
  const outcome = await hands.commands.overtime(ask)
  if (!outcome.ok) return refused(explainAccept(board.view, outcome.refusal))
  const by = printMinutes(minutesBetween(overtime.start, overtime.end))
  const station = board.view.station.get(overtime.stationId)?.code ?? ''
  done(hands, `Added ${by} of overtime at ${station} for ${nameOfJob(board.view, jobId)}`, outcome)
}
