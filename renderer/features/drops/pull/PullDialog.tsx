import type { DropSheet, NewerRevision, PullAnswer } from '../../../../shared/contract/drops.ts'
import { useAnswer } from '../../../bridge/hooks.ts'
import { Banner } from '../../../kit/Banner.tsx'
import { Button } from '../../../kit/Button.tsx'
import { DialogFoot } from '../../../kit/DialogFoot.tsx'
import { Answered } from '../../../kit/States.tsx'
import { Dialog } from '../Dialog.tsx'
import { useDeed, useDone } from '../use-deed.ts'
import styles from './PullDialog.module.css'
import { PulledDifference } from './PulledDifference.tsx'
import { explainPull, followsWords } from './pull-words.ts'

interface PullDialogProps {
  readonly sheet: DropSheet
  readonly newer: NewerRevision
  onClose(): void
}

/** What the next revision changes, what follows for the drop, and the one step there. */
export function PullDialog({ sheet, newer, onClose }: PullDialogProps) {
  const { drop } = sheet
  const { style, from, to } = newer
  const query = useAnswer('drops.pull', { dropId: drop.id, from: from.id, to: to.id })
  return (
    <Dialog
      title={`${drop.code}: ${style.code} rev ${from.letter} → ${to.letter}`}
      size={880}
      onClose={onClose}
    >
      <PulledDifference newer={newer} />
      <Answered what="What would follow" query={query}>
        {(answer) => <Follows {...{ sheet, newer, answer, onClose }} />}
      </Answered>
    </Dialog>
  )
}

interface FollowsProps extends PullDialogProps {
  readonly answer: PullAnswer
}

function Follows({ sheet: { drop }, newer: { from, to }, answer, onClose }: FollowsProps) {
  const deed = useDeed('drops.pullRevision', explainPull)
  const done = useDone()
  async function move(): Promise<void> {
    const step = await deed.run({ dropId: drop.id, from: from.id, to: to.id })
    if (step === null) return
    done(`${drop.code} makes rev ${to.letter} now`, step)
    onClose()
  }
  return (
    <>
      <section aria-label="What follows" className={styles.follows}>
        <h3>What follows for {drop.code}</h3>
        {answer.ok ? (
          <ul>
            {followsWords(answer.value).map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        ) : (
          <Banner tone="warn">{explainPull(answer.refusal)}</Banner>
        )}
      </section>
      {deed.trouble && <Banner tone="stop">{deed.trouble}</Banner>}
      <DialogFoot>
        <Button onClick={onClose}>Stay on rev {from.letter}</Button>
        {answer.ok && (
          <Button look="primary" disabled={deed.busy === 'yes'} onClick={() => void move()}>
            Move {drop.code} to rev {to.letter}
          </Button>
        )}
      </DialogFoot>
    </>
  )
}
