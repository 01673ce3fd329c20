import type { JobId } from '../../../../shared/domain/schedule/job.ts'
import { Mark } from '../../../kit/Mark.tsx'
import { Words } from '../../../kit/Words.tsx'
import { nameApart } from '../conflict-words.ts'
import { explainAlong } from './along-words.ts'
import { KeepOrAccept } from './KeepOrAccept.tsx'
import styles from './Proposal.module.css'
import { useProposal } from './proposal-state.ts'
import { placeWords, whyWords } from './proposal-words.ts'

/** Of the job that is looked at: where a proposal would have it, and whether it is kept instead. */
export function ProposedMove({ jobId }: { readonly jobId: JobId }) {
  const now = useProposal((state) => state.now)
  if (now.state !== 'shown' || !now.offer.movable.has(jobId)) return null
  const placement = now.offer.placements.find((one) => one.jobId === jobId)!
  const isKept = !now.acceptance.jobs.has(jobId)
  return (
    <section className={styles.proposed} aria-label="Proposed for this job">
      <Mark of="proposed">
        {isKept ? 'Kept as it is; proposed: ' : 'Proposed: '}
        {placeWords(now.view, placement)}
      </Mark>
      <p>
        <Words>{whyWords(now.view, placement)}</Words>
      </p>
      <div role="status">
        {now.choice?.jobId === jobId &&
          explainAlong(now).map((sentence) => <p key={sentence}>{sentence}</p>)}
      </div>
      <div className={styles.choices}>
        <KeepOrAccept jobId={jobId} name={nameApart(now.view, jobId)} />
      </div>
    </section>
  )
}
