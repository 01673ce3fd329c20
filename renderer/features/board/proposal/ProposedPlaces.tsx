import type { Placement } from '../../../../shared/domain/planning/explain.ts'
import { printMinutes } from '../../../../shared/domain/print-time.ts'
import type { Station } from '../../../../shared/domain/resources/station.ts'
import type { Booking } from '../../../../shared/domain/schedule/job.ts'
import { type Minutes, minutesBetween } from '../../../../shared/domain/time.ts'
import { useBoard } from '../board-view.ts'
import { nameOfJob } from '../conflict-words.ts'
import { placeOf } from '../lanes/Card.tsx'
import styles from './Proposal.module.css'
import { useProposal } from './proposal-state.ts'
import { setUpWords } from './proposal-words.ts'

/** Where a proposal would have a lane's jobs, dashed over what is. */
export function ProposedPlaces({ station }: { readonly station: Station }) {
  const { axis } = useBoard()
  const now = useProposal((state) => state.now)
  if (now.state !== 'shown') return null
  const accepted = new Set(now.acceptance.moves.map(({ jobId }) => jobId))
  return now.answer.proposal.placements
    .filter(({ stationId, jobId }) => stationId === station.id && accepted.has(jobId))
    .map((one) => {
      const held = now.view.bookingOf.get(one.jobId)
      return (
        <div key={one.jobId} className={styles.place} style={placeOf(axis, one)}>
          <span>
            <b>{nameOfJob(now.view, one.jobId)}</b> → {shiftWords(held, one)}
          </span>
        </div>
      )
    })
}

/** By how much it is moved in time; where only its lane is another, or its set-up, that. */
function shiftWords(held: Booking | undefined, { start, stationId, setUp }: Placement): string {
  if (!held) return 'new'
  const shift = minutesBetween(held.start, start)
  if (shift !== 0) return `${shift < 0 ? '−' : '+'}${printMinutes(Math.abs(shift) as Minutes)}`
  return held.stationId === stationId ? setUpWords(setUp) : 'other lane, same time'
}
