import type { DropId } from '../../../../shared/domain/drop/drop.ts'
import type { DropOutcome } from '../../../../shared/domain/planning/propose.ts'
import { Checkbox } from '../../../kit/controls.ts'
import { useBoard } from '../board-view.ts'
import { explainAlong } from './along-words.ts'
import { toggle, useAccepted } from './choose-jobs.ts'
import styles from './Proposal.module.css'
import { ProposalEnding } from './ProposalEnding.tsx'
import { ProposalJob } from './ProposalJob.tsx'
import { movingOf } from './proposal-choice.ts'
import type { Ending } from './proposal-endings.ts'
import type { ShownProposal } from './proposal-state.ts'
import { explainTightest, isHere } from './proposal-words.ts'
import { WhatHelps } from './WhatHelps.tsx'

interface ProposalDropProps {
  readonly outcome: DropOutcome
  readonly ending: Ending
  readonly now: ShownProposal
}

/** One drop of a proposal: how much of it is accepted, when it ends, what holds it back, and why each job goes where it does. */
export function ProposalDrop({ outcome, ending, now }: ProposalDropProps) {
  const { view, offer, acceptance } = now
  const { dropId, late, tightest } = outcome
  const drop = view.drop.get(dropId)
  const own = offer.placements.filter((one) => one.dropId === dropId)
  const moving = own.filter(({ jobId }) => offer.movable.has(jobId))
  const staying = own.length - moving.length
  return (
    <section className={styles.drop} aria-label={`Proposal for ${drop?.code}`}>
      <DropChoice dropId={dropId} now={now} />
      <AlongWords dropId={dropId} now={now} />
      <ProposalEnding outcome={outcome} ending={ending} zone={view.plan.zone} />
      {tightest && <p>{explainTightest(view, tightest)}</p>}
      {late > 0 && <WhatHelps dropId={dropId} now={now} />}
      {moving.length > 0 && (
        <ul className={styles.jobs}>
          {moving.map((one) => (
            <ProposalJob
              key={one.jobId}
              placement={one}
              view={view}
              isKept={!acceptance.jobs.has(one.jobId)}
            />
          ))}
          {staying > 0 && <li className={styles.rest}>{stayWords(staying)}</li>}
        </ul>
      )}
    </section>
  )
}

interface OfDrop {
  readonly dropId: DropId
  readonly now: ShownProposal
}

/** All that it would move, at once: half ticked where some of that is kept as it is. */
function DropChoice({ dropId, now }: OfDrop) {
  const isHeld = useBoard().holdOf.has(dropId)
  const { view, offer } = now
  const { code, name } = view.drop.get(dropId)!
  const own = movingOf(now, dropId)
  const taken = useAccepted(own)
  const here = offer.placements.filter(
    (one) => one.dropId === dropId && offer.movable.has(one.jobId) && isHere(view, one),
  )
  return (
    <Checkbox
      size="sm"
      disabled={own.length === 0}
      checked={own.length > 0 && taken === own.length}
      indeterminate={taken > 0 && taken < own.length}
      onChange={() => toggle(own)}
      label={`${code} ${name} · ${ofWords(taken, own.length)}${changeWords(own.length, here.length, isHeld)}`}
    />
  )
}

/** What else the last choice here brought along. */
function AlongWords({ dropId, now }: OfDrop) {
  const sentences = now.choice?.dropId === dropId ? explainAlong(now) : []
  return (
    <div role="status">
      {sentences.length > 0 && (
        <div className={styles.along}>
          {sentences.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
      )}
    </div>
  )
}

function stayWords(count: number): string {
  return count === 1 ? '1 more stays where it is' : `${count} more stay where they are`
}

/** Said only of a drop that is accepted in part, or not at all. */
function ofWords(taken: number, all: number): string {
  return taken === all ? '' : `${taken} of ${all} accepted · `
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
