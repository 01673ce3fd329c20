import { useState } from 'react'
import type { RevisionId } from '../../../../shared/contract/compare.ts'
import type { OpenDrop } from '../../../../shared/contract/patterns.ts'
import type { Letter, RevisionState } from '../../../../shared/domain/style/revision.ts'
import { Button } from '../../../kit/Button.tsx'
import { type Outcome, useQuickEdit } from '../use-edit.ts'
import { ReleaseDialog } from './ReleaseDialog.tsx'
import styles from './Sheet.module.css'

interface OpenRevisionProps {
  /** HT rev B */
  readonly name: string
  readonly revision: {
    readonly id: RevisionId
    readonly letter: Letter
    readonly state: RevisionState
  }
  /** What it means for others that it is not released. */
  readonly until: string
  readonly consequence: string
  /** That make an earlier revision. */
  readonly drops: readonly OpenDrop[]
  readonly of: 'style' | 'module'
  /** What speaks against a release without forbidding it. */
  readonly warning?: string | null
  submit(done: string): void
  release(reason: string, by: string): Outcome
}

/** A revision that is not released yet: the steps to review and release, and the way back. */
export function OpenRevision(props: OpenRevisionProps) {
  const { name, revision, until, consequence, of, drops, warning = null, submit, release } = props
  const [dialog, setDialog] = useState<'open' | 'closed'>('closed')
  const takeBack = useQuickEdit('patterns.takeBackToDraft')
  const isDraft = revision.state === 'draft'
  return (
    <>
      <p>
        Rev {revision.letter}{' '}
        {isDraft ? 'is a draft.' : 'is in review and is not edited meanwhile.'} {until}
      </p>
      <div className={styles.steps}>
        <Button look="primary" onClick={() => setDialog('open')}>
          Release rev {revision.letter}…
        </Button>
        {isDraft ? (
          <Button onClick={() => submit(`Submitted ${name} for review`)}>Submit for review</Button>
        ) : (
          <Button onClick={() => void takeBack(revision.id, `Took ${name} back to draft`)}>
            Take back to draft
          </Button>
        )}
      </div>
      {dialog === 'open' && (
        <ReleaseDialog
          what={name}
          consequence={consequence}
          of={of}
          drops={drops}
          warning={warning}
          close={() => setDialog('closed')}
          release={release}
        />
      )}
    </>
  )
}
