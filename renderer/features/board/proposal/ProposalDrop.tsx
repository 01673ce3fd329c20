import type { Placement } from '../../../../shared/domain/planning/explain.ts'
import type { DropOutcome } from '../../../../shared/domain/planning/propose.ts'
import { printElapsed, printMoment } from '../../../../shared/domain/print-time.ts'
import type { PlanView } from '../../../../shared/domain/schedule/plan.ts'
import { Checkbox } from '../../../kit/controls.ts'
import { Mark } from '../../../kit/Mark.tsx'
import { Words } from '../../../kit/Words.tsx'
import { useBoard } from '../board-view.ts'
import styles from './Proposal.module.css'
import { type ShownProposal, toggleDrop } from './proposal-state.ts'
import { explainAlong, explainTightest, explainWhy, setUpWords } from './proposal-words.ts'
import { WhatHelps } from './WhatHelps.tsx'

interface ProposalDropProps {
  readonly outcome: DropOutcome
  readonly now: ShownProposal
}

/** One drop of a proposal: whether it is taken, when it ends, what holds it back, and why each job goes where it does. */
export function ProposalDrop({ outcome, now }: ProposalDropProps) {
  const { view, answer, acceptance, along } = now
  const { dropId, launchAt, late, end, tightest } = outcome
  const drop = view.drop.get(dropId)
  const isHeld = useBoard().holdOf.has(dropId)
  const moves = new Set(answer.proposal.moves.map(({ jobId }) => jobId))
  const own = answer.proposal.placements.filter((one) => one.dropId === dropId)
  const moving = own.filter(({ jobId }) => moves.has(jobId))
  const here = moving.filter((one) => isHere(view, one))
  const staying = own.length - moving.length
  return (
    <section className={styles.drop} aria-label={`Proposal for ${drop?.code}`}>
      <Checkbox
        size="sm"
        disabled={moving.length === 0}
        checked={acceptance.drops.includes(dropId)}
        onChange={() => toggleDrop(dropId)}
        label={`${drop?.code} ${drop?.name} · ${changeWords(moving.length, here.length, isHeld)}`}
      />
      {along?.dropId === dropId && along.drops.length > 0 && (
        <p className={styles.along} role="status">
          {explainAlong(view, along)}
        </p>
      )}
      <div>
        {late > 0 ? (
          <Mark of="late">
            late {printElapsed(late)}: ends {printMoment(end, view.plan.zone)}, launch{' '}
            {printMoment(launchAt, view.plan.zone)}
          </Mark>
        ) : (
          <Mark of="done">ends {printMoment(end, view.plan.zone)}</Mark>
        )}
      </div>
      {tightest && <p>{explainTightest(view, tightest)}</p>}
      {late > 0 && <WhatHelps dropId={dropId} now={now} />}
      <ul>
        {moving.map((one) => (
          <li key={one.jobId}>
            <b>{view.operation.get(view.job.get(one.jobId)!.operationId)?.name}</b>{' '}
            {view.station.get(one.stationId)?.code} {printMoment(one.start, view.plan.zone)}:{' '}
            <Words>
              {isHere(view, one)
                ? `stays, with ${setUpWords(one.setUp)}`
                : explainWhy(view, one.why)}
            </Words>
          </li>
        ))}
        {moving.length > 0 && staying > 0 && <li>{stayWords(staying)}</li>}
      </ul>
    </section>
  )
}

/** Where only what stands before it is another, its set-up is. */
function isHere(view: PlanView, { jobId, stationId, start }: Placement): boolean {
  const held = view.bookingOf.get(jobId)
  return held?.stationId === stationId && held.start === start
}

function stayWords(count: number): string {
  return count === 1 ? '1 more stays where it is' : `${count} more stay where they are`
}

/** How many go elsewhere; and how many are set up otherwise where they are. */
function changeWords(changing: number, here: number, isHeld: boolean): string {
  const away = changing - here
  const words = [
    ...(away > 0 ? [away === 1 ? '1 job moves' : `${away} jobs move`] : []),
    ...(here > 0 ? [here === 1 ? '1 set-up changes' : `${here} set-ups change`] : []),
  ]
  if (words.length > 0) return words.join(', ')
  return isHeld ? 'held, stays' : 'stays'
}
