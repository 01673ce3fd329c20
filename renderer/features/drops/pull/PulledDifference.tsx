import { Link } from '@tanstack/react-router'
import type { Comparison } from '../../../../shared/contract/compare.ts'
import type { NewerRevision } from '../../../../shared/contract/drops.ts'
import { useAnswer } from '../../../bridge/hooks.ts'
import { ComparedCost } from '../../../kit/compared/ComparedCost.tsx'
import { ComparedLists } from '../../../kit/compared/ComparedLists.tsx'
import { Answered } from '../../../kit/States.tsx'
import { useFloor } from '../use-floor.ts'
import styles from './PullDialog.module.css'

/** The two revisions compared; drawings are a step away, in Patterns. */
export function PulledDifference({ newer }: { readonly newer: NewerRevision }) {
  const { from, to } = newer
  const query = useAnswer('patterns.compare', { from: from.id, to: to.id })
  return (
    <section aria-label="What changes" className={styles.changes}>
      <Answered what="The comparison" query={query}>
        {(found) => (found ? <Found found={found} newer={newer} /> : <p>It is no longer there.</p>)}
      </Answered>
    </section>
  )
}

interface FoundProps {
  readonly found: Comparison
  readonly newer: NewerRevision
}

function Found({ found, newer: { to } }: FoundProps) {
  const { currency } = useFloor()
  const { pieces } = found
  return (
    <>
      {pieces.length > 0 && (
        <p>
          <b>{pieces.length} pieces</b> changed:{' '}
          {pieces.map((one) => (one.kind === 'removed' ? one.old : one.now).name).join(', ')}.{' '}
          <Link to="/patterns" search={{ style: to.id }}>
            See them in Patterns
          </Link>
        </p>
      )}
      <ComparedLists found={found} />
      <ComparedCost costs={found.costs} currency={currency} />
      {isAlike(found) && <p>Both are made of the same pieces, lines and operations.</p>}
    </>
  )
}

const isAlike = ({ slots, colours, pieces, bom, operations, learning, label }: Comparison) =>
  [slots, colours, pieces, bom, operations, learning, label].every((all) => all.length === 0)
