import type { RevisionState } from '../../../shared/domain/style/revision.ts'
import { VisuallyHidden } from '../../kit/controls.ts'
import { Mark, type MarkName } from '../../kit/Mark.tsx'

const MARKS: { readonly [State in RevisionState]: MarkName } = {
  draft: 'draft',
  'in-review': 'review',
  released: 'done',
  withdrawn: 'blocked',
}

interface RevisionMarkProps {
  readonly state: RevisionState
  readonly size?: number
  /** The shape alone, where the state is the usual one and room is scarce; the word is still read out. */
  readonly quiet?: boolean
}

/** How a revision stands, in shape and word. */
export function RevisionMark({ state, size = 12, quiet = false }: RevisionMarkProps) {
  const word = state.replace('-', ' ')
  return (
    <Mark of={MARKS[state]} size={size}>
      {quiet ? <VisuallyHidden>{word}</VisuallyHidden> : word}
    </Mark>
  )
}
