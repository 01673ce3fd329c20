import { memo, useDeferredValue, useMemo } from 'react'
import { printMoment, printTime } from '../../../../shared/domain/print-time.ts'
import { Button } from '../../../kit/Button.tsx'
import { Progress } from '../../../kit/controls.ts'
import { Mark } from '../../../kit/Mark.tsx'
import { useBoard } from '../board-view.ts'
import styles from './Proposal.module.css'
import { ProposalDrops } from './ProposalDrops.tsx'
import { ProposalKpis, SoFarKpis } from './ProposalKpis.tsx'
import { ProposalSettings } from './ProposalSettings.tsx'
import { brokenBy } from './proposal-breaks.ts'
import { sinceThen } from './proposal-stale.ts'
import { type ShownProposal, type ThinkingState, useProposal } from './proposal-state.ts'
import { discard, useProposing } from './use-proposal.ts'

/** What the engine would do, drop by drop, and why; nothing is done until it is accepted. */
export const ProposalPanel = memo(function ProposalPanel() {
  const latest = useProposal((state) => state.now)
  // There may be hundreds of rows: the window draws them as it finds time.
  const now = useDeferredValue(latest)
  if (now.state === 'thinking') return <Thinking {...now} />
  if (now.state === 'shown') return <Shown now={now} />
  return <Before />
})

function Before() {
  const { think } = useProposing()
  return (
    <div className={styles.stack}>
      <p>
        The engine looks for a better plan, and shows it on the board. Nothing moves until you
        accept; what is locked, held, confirmed, running or done never moves.
      </p>
      <ProposalSettings />
      <div className={styles.foot}>
        <Button look="primary" onClick={() => void think()}>
          Start
        </Button>
      </div>
    </div>
  )
}

function Thinking({ done, doing, soFar, stop }: ThinkingState) {
  return (
    <div className={styles.stack}>
      <Progress value={done * 100} aria-label="Thinking" transitionDuration={0} />
      <p role="status">{doing}</p>
      {soFar && <SoFarKpis soFar={soFar} />}
      <Button data-takes-focus onClick={stop}>
        Stop, and show the best so far
      </Button>
    </div>
  )
}

function Shown({ now }: { readonly now: ShownProposal }) {
  const { accept, think } = useProposing()
  const isSettled = useProposal((state) => state.now === now && state.asked.length === 0)
  const { answer, acceptance, before, after, view } = now
  const { proposal } = answer
  const { now: madeAt, zone } = view.plan
  const board = useBoard()
  const { words, isBarred } = sinceThen(now, board)
  const broken = useMemo(() => brokenBy(now, board.promises), [now, board.promises])
  return (
    <div className={styles.stack}>
      <p className={styles.made} tabIndex={-1} data-takes-focus>
        Preview, made {printMoment(madeAt, zone)}: {sizeWords(now)}
      </p>
      {words && (
        <div className={styles.stale}>
          <p role="status">
            <Mark of="late">
              Floor changed since {printTime(madeAt, zone)}: {words}.
            </Mark>{' '}
            {isBarred
              ? 'What you would accept is no longer where it was.'
              : 'What you would accept is not touched by it.'}
          </p>
          <Button size="dense" onClick={() => void think()}>
            Recalculate
          </Button>
        </div>
      )}
      <div className={styles.buttons}>
        {proposal.moves.length > 0 && (
          <Button
            look="primary"
            disabled={isBarred || acceptance.moves.length === 0 || !isSettled}
            aria-busy={!isSettled}
            onClick={() => void accept()}
          >
            Accept {acceptance.moves.length} of {proposal.moves.length}
          </Button>
        )}
        <Button look="quiet" onClick={discard}>
          Discard
        </Button>
      </div>
      <ProposalKpis before={before} after={after} broken={broken.length} />
      {broken.map((sentence) => (
        <p key={sentence}>
          <Mark of="late">{sentence}</Mark>
        </p>
      ))}
      <Again />
      <ProposalDrops now={now} />
    </div>
  )
}

/** 7 jobs of 4 drops. Dashed on the board. */
function sizeWords({ offer, view }: ShownProposal): string {
  const jobs = offer.moves.length
  if (jobs === 0) return 'nothing would be better than what is planned.'
  const drops = new Set(offer.moves.map(({ jobId }) => view.job.get(jobId)!.dropId)).size
  const size = `${jobs} ${jobs === 1 ? 'job' : 'jobs'} of ${drops} ${drops === 1 ? 'drop' : 'drops'}`
  return `${size}. Dashed on the board.`
}

/** To ask again, the same or otherwise. */
function Again() {
  const { think } = useProposing()
  return (
    <details className={styles.again}>
      <summary>Recalculate otherwise</summary>
      <ProposalSettings />
      <Button onClick={() => void think()}>Recalculate</Button>
    </details>
  )
}
