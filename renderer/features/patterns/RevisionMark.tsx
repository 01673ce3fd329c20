import type { RevisionState } from '../../../shared/domain/revision.ts'
import { Mark, type MarkName } from '../../kit/Mark.tsx'

const MARKS: { readonly [State in RevisionState]: MarkName } = {
  draft: 'ready',
  'in-review': 'planned',
  released: 'done',
  withdrawn: 'blocked',
}

/** How a revision stands, in shape and word. */
export function RevisionMark({
  state,
  size = 12,
}: {
  readonly state: RevisionState
  readonly size?: number
}) {
  return (
    <Mark of={MARKS[state]} size={size}>
      {state.replace('-', ' ')}
    </Mark>
  )
}
