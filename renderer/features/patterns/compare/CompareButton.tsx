import { useState } from 'react'
import type { RevisionId } from '../../../../shared/contract/compare.ts'
import type { Letter, RevisionState } from '../../../../shared/domain/style/revision.ts'
import { Button } from '../../../kit/Button.tsx'
import { CompareDialog } from './CompareDialog.tsx'

export interface Comparable {
  readonly id: RevisionId
  readonly letter: Letter
  readonly state: RevisionState
}

interface CompareButtonProps {
  /** Oldest first. */
  readonly revisions: readonly Comparable[]
  readonly current: RevisionId
}

/** Opens the comparison of the revision on the table with the one before it. */
export function CompareButton({ revisions, current }: CompareButtonProps) {
  const [state, setState] = useState<'open' | 'closed'>('closed')
  const at = Math.max(
    1,
    revisions.findIndex(({ id }) => id === current),
  )
  const [from, to] = [revisions[at - 1], revisions[at]]
  if (!from || !to) return null
  return (
    <>
      <Button size="dense" onClick={() => setState('open')}>
        Compare…
      </Button>
      {state === 'open' && (
        <CompareDialog
          revisions={revisions}
          first={{ from: from.id, to: to.id }}
          close={() => setState('closed')}
        />
      )}
    </>
  )
}
