import type { DropOutcome } from '../../../../shared/domain/planning/propose.ts'
import { printElapsed, printMoment } from '../../../../shared/domain/print-time.ts'
import type { Zone } from '../../../../shared/domain/time.ts'
import { Mark } from '../../../kit/Mark.tsx'
import type { Ending } from './proposal-endings.ts'

interface ProposalEndingProps {
  readonly outcome: Pick<DropOutcome, 'launchAt'>
  readonly ending: Ending
  readonly zone: Zone
}

/** When a drop would be over, and how late it was and would be. */
export function ProposalEnding({ outcome, ending, zone }: ProposalEndingProps) {
  const { end, late, waiting } = ending
  const ends = end === null ? '' : `ends ${printMoment(end, zone)}`
  if (waiting > 0) return <Mark of="waiting">{waitingWords(waiting)}</Mark>
  if (late > 0)
    return (
      <Mark of="late">
        late {printElapsed(late)}
        {wasWords(ending)}: {ends}, launch {printMoment(outcome.launchAt, zone)}
      </Mark>
    )
  return (
    <Mark of="done">
      {ends}
      {wasWords(ending)}
    </Mark>
  )
}

/** Said only where it is another thing now. */
function wasWords({ late, wasLate }: Ending): string {
  if (wasLate === null || wasLate === late) return ''
  return wasLate > 0 ? `, was late ${printElapsed(wasLate)}` : ', was in time'
}

function waitingWords(count: number): string {
  return count === 1 ? '1 job stays without a place' : `${count} jobs stay without a place`
}
