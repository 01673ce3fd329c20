import type { DropOutcome, Figures } from '../../../shared/domain/planning/propose.ts'
import { printMinutes, printMoment } from '../../../shared/domain/print-time.ts'
import { Button } from '../../kit/Button.tsx'
import { Checkbox, Progress } from '../../kit/controls.ts'
import { Mark } from '../../kit/Mark.tsx'
import { useBoard } from './board-view.ts'
import { nameOfJob } from './conflict-words.ts'
import styles from './Proposal.module.css'
import { type ProposalState, toggleDrop, useProposal } from './proposal-state.ts'
import { explainLeft, explainTightest, explainWhy } from './proposal-words.ts'
import { discard, useProposing } from './use-proposal.ts'

/** What the engine would do, drop by drop, and why; nothing is done until it is accepted. */
export function ProposalPanel() {
  const now = useProposal((state) => state.now)
  const { think } = useProposing()
  if (now.state === 'thinking') return <Thinking {...now} />
  if (now.state === 'shown') return <Shown now={now} />
  return <Button onClick={() => void think()}>Look for a better plan</Button>
}

function Thinking({ done, doing, stop }: Extract<ProposalState, { readonly state: 'thinking' }>) {
  return (
    <div className={styles.stack} role="status">
      <Progress value={done * 100} aria-label="Thinking" transitionDuration={0} />
      <p>{doing}</p>
      <Button onClick={stop}>Stop, and show the best so far</Button>
    </div>
  )
}

type ShownState = Extract<ProposalState, { readonly state: 'shown' }>

function Shown({ now }: { readonly now: ShownState }) {
  const { think, accept } = useProposing()
  const { answer, acceptance } = now
  const { proposal, before } = answer
  const isStale = useIsStale(now)
  return (
    <div className={styles.stack}>
      <FigureTable before={before} after={proposal.figures} waiting={waitingOf(now)} />
      {isStale && <p className={styles.stale}>The floor has moved on since. Recalculate.</p>}
      <div className={styles.buttons}>
        <Button
          look="primary"
          disabled={isStale || acceptance.moves.length === 0}
          onClick={() => void accept()}
        >
          Accept {acceptance.moves.length} of {proposal.moves.length}
        </Button>
        <Button onClick={() => void think()}>Recalculate</Button>
        <Button look="quiet" onClick={discard}>
          Discard
        </Button>
      </div>
      {proposal.moves.length === 0 && <p>Nothing would be better than what is planned.</p>}
      {proposal.drops.map((outcome) => (
        <DropChoice key={outcome.dropId} outcome={outcome} now={now} />
      ))}
      {proposal.left.length > 0 && (
        <section aria-label="Cannot be scheduled">
          <h3>Cannot be scheduled</h3>
          {proposal.left.map((left) => (
            <p key={left.job.id}>
              <Mark of="blocked">{nameOfJob(now.view, left.job.id)}</Mark> {explainLeft(left)}
            </p>
          ))}
        </section>
      )}
    </div>
  )
}

/** Whether a job that would be moved is no longer where the proposal saw it. */
function useIsStale({ view, acceptance }: ShownState): boolean {
  const board = useBoard()
  return acceptance.moves.some(({ jobId }) => {
    const [then, today] = [view.bookingOf.get(jobId), board.view.bookingOf.get(jobId)]
    if (!board.view.job.has(jobId)) return false
    return then?.start !== today?.start || then?.stationId !== today?.stationId
  })
}

function DropChoice({ outcome, now }: { readonly outcome: DropOutcome; readonly now: ShownState }) {
  const { view, answer, acceptance } = now
  const { dropId, late, end, tightest } = outcome
  const drop = view.drop.get(dropId)
  const moves = answer.proposal.moves.filter(({ jobId }) => view.job.get(jobId)?.dropId === dropId)
  const placed = answer.proposal.placements.filter((one) =>
    moves.some(({ jobId }) => jobId === one.jobId),
  )
  return (
    <section className={styles.drop} aria-label={`Proposal for ${drop?.code}`}>
      <Checkbox
        size="sm"
        disabled={moves.length === 0}
        checked={acceptance.drops.includes(dropId)}
        onChange={() => toggleDrop(dropId)}
        label={`${drop?.code} ${drop?.name} · ${moves.length === 0 ? 'stays' : `${moves.length} jobs move`}`}
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
        {placed.map((one) => (
          <li key={one.jobId}>
            <b>{view.operation.get(view.job.get(one.jobId)!.operationId)?.name}</b>{' '}
            {view.station.get(one.stationId)?.code} {printMoment(one.start, view.plan.zone)}:{' '}
            {explainWhy(view, one.why)}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Jobs without a place: now, and if all of the proposal were taken. */
function waitingOf({ view, answer }: ShownState): readonly [number, number] {
  const open = view.plan.jobs.filter(({ dropId }) => view.drop.get(dropId)?.ended === 'no')
  const now = open.filter(({ id }) => !view.bookingOf.has(id))
  const placed = new Set(answer.proposal.placements.map(({ jobId }) => jobId))
  return [now.length, now.filter(({ id }) => !placed.has(id)).length]
}

interface FigureTableProps {
  readonly before: Figures
  readonly after: Figures
  readonly waiting: readonly [number, number]
}

function FigureTable({ before, after, waiting }: FigureTableProps) {
  const rows = [
    ['Without a place', ...waiting],
    ['Late drops', before.lateDrops, after.lateDrops],
    ['Minutes late', before.minutesLate, after.minutesLate],
    ['Set-up minutes', before.changeover, after.changeover],
  ] as const
  return (
    <table className={styles.figures}>
      <thead>
        <tr>
          <th />
          <th>now</th>
          <th>after</th>
          <th />
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, was, is]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{was}</td>
            <td>{is}</td>
            <td>{changeWords(is - was)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function changeWords(change: number): string {
  if (change === 0) return 'same'
  return change < 0 ? `▼ ${-change} fewer` : `▲ ${change} more`
}
