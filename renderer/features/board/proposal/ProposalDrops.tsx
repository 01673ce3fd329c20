import { useMemo, useState } from 'react'
import { explainNoPlace } from '../../../bridge/no-place-words.ts'
import { Checkbox } from '../../../kit/controls.ts'
import { Mark } from '../../../kit/Mark.tsx'
import { nameOfJob } from '../conflict-words.ts'
import styles from './Proposal.module.css'
import { ProposalDrop } from './ProposalDrop.tsx'
import { endingsOf } from './proposal-endings.ts'
import type { ShownProposal } from './proposal-state.ts'
import { useChosenDrops } from './use-proposal.ts'

/** A proposal drop by drop, and what it found no place for; or only the drops of the cards that are chosen. */
export function ProposalDrops({ now }: { readonly now: ShownProposal }) {
  const chosen = useChosenDrops()
  const [only, setOnly] = useState<'chosen' | 'all'>('all')
  const { drops } = now.answer.proposal
  const own = drops.filter(({ dropId }) => chosen.includes(dropId))
  const endingOf = useMemo(() => endingsOf(now), [now])
  const shown = only === 'chosen' && own.length > 0 ? own : drops
  return (
    <>
      {drops.length > 1 && (
        <Checkbox
          size="sm"
          disabled={own.length === 0}
          checked={only === 'chosen' && own.length > 0}
          onChange={(event) => setOnly(event.currentTarget.checked ? 'chosen' : 'all')}
          label="Only the drops of chosen cards"
        />
      )}
      {shown.map((outcome) => (
        <ProposalDrop
          key={outcome.dropId}
          outcome={outcome}
          ending={endingOf(outcome.dropId)}
          now={now}
        />
      ))}
      <Left now={now} />
    </>
  )
}

function Left({ now: { view, answer } }: { readonly now: ShownProposal }) {
  const { left } = answer.proposal
  if (left.length === 0) return null
  return (
    <section className={styles.drop} aria-label="Cannot be scheduled">
      <h3>Cannot be scheduled</h3>
      {left.map((one) => (
        <p key={one.job.id}>
          <Mark of="blocked">{nameOfJob(view, one.job.id)}</Mark> {explainNoPlace(one.because)}
        </p>
      ))}
    </section>
  )
}
