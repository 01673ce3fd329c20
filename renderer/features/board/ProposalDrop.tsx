import type { DropOutcome } from '../../../shared/domain/planning/propose.ts'
import { printMinutes, printMoment } from '../../../shared/domain/print-time.ts'
import { Checkbox } from '../../kit/controls.ts'
import { Mark } from '../../kit/Mark.tsx'
import styles from './Proposal.module.css'
import { type ShownProposal, toggleDrop } from './proposal-state.ts'
import { explainTightest, explainWhy } from './proposal-words.ts'

interface ProposalDropProps {
  readonly outcome: DropOutcome
  readonly now: ShownProposal
}

/** One drop of a proposal: whether it is taken, when it ends, what holds it back, and why each job goes where it does. */
export function ProposalDrop({ outcome, now }: ProposalDropProps) {
  const { view, answer, acceptance } = now
  const { dropId, late, end, tightest } = outcome
  const drop = view.drop.get(dropId)
  const moves = new Set(answer.proposal.moves.map(({ jobId }) => jobId))
  const own = answer.proposal.placements.filter((one) => one.dropId === dropId)
  const moving = own.filter(({ jobId }) => moves.has(jobId))
  const staying = own.length - moving.length
  return (
    <section className={styles.drop} aria-label={`Proposal for ${drop?.code}`}>
      <Checkbox
        size="sm"
        disabled={moving.length === 0}
        checked={acceptance.drops.includes(dropId)}
        onChange={() => toggleDrop(dropId)}
        label={`${drop?.code} ${drop?.name} · ${movesWord(moving.length)}`}
      />
      <div>
        {late > 0 ? (
          <Mark of="late">late {printMinutes(late)}</Mark>
        ) : (
          <Mark of="done">ends {printMoment(end, view.plan.zone)}</Mark>
        )}
      </div>
      {tightest && <p>{explainTightest(view, tightest)}</p>}
      <ul>
        {moving.map((one) => (
          <li key={one.jobId}>
            <b>{view.operation.get(view.job.get(one.jobId)!.operationId)?.name}</b>{' '}
            {view.station.get(one.stationId)?.code} {printMoment(one.start, view.plan.zone)}:{' '}
            {explainWhy(view, one.why)}
          </li>
        ))}
        {moving.length > 0 && staying > 0 && <li>{staying} more stay where they are</li>}
      </ul>
    </section>
  )
}

function movesWord(count: number): string {
  if (count === 0) return 'stays'
  return count === 1 ? '1 job moves' : `${count} jobs move`
}
