import { type ReactNode, useState } from 'react'
import type { CompareAsk, Comparison, RevisionId } from '../../../../shared/contract/compare.ts'
import { useAnswer } from '../../../bridge/hooks.ts'
import { ComparedCost } from '../../../kit/compared/ComparedCost.tsx'
import { ComparedLists } from '../../../kit/compared/ComparedLists.tsx'
import { Modal, Select } from '../../../kit/controls.ts'
import { Answered, Empty } from '../../../kit/States.tsx'
import styles from './Compare.module.css'
import type { Comparable } from './CompareButton.tsx'
import { ComparedGrades } from './ComparedGrades.tsx'
import { ComparedPieces } from './ComparedPieces.tsx'
import { ComparedSewing } from './ComparedSewing.tsx'
import { isSame } from './is-same.ts'

interface CompareDialogProps {
  readonly revisions: readonly Comparable[]
  readonly first: CompareAsk
  /** What may be done about it, below. */
  readonly action?: ReactNode
  close(): void
}

/** Two revisions side by side: what was drawn, bought and made before, and what is now. */
export function CompareDialog({ revisions, first, action, close }: CompareDialogProps) {
  const [ask, setAsk] = useState(first)
  const query = useAnswer('patterns.compare', ask)
  const choices = revisions.map(({ id, letter, state }) => ({
    value: id,
    label: `Rev ${letter} · ${state.replace('-', ' ')}`,
  }))
  const side = (label: string, end: 'from' | 'to') => (
    <Select
      label={label}
      data={choices}
      value={ask[end]}
      allowDeselect={false}
      onChange={(id) => id && setAsk({ ...ask, [end]: id as RevisionId })}
    />
  )
  return (
    <Modal opened onClose={close} title="Compare revisions" size={1120}>
      <div className={styles.sides}>
        {side('Old', 'from')}
        {side('New', 'to')}
        <p className={styles.legend}>
          <span data-side="old" /> old <span data-side="now" /> new
        </p>
      </div>
      <Answered what="The comparison" query={query}>
        {(found) =>
          found ? <Found found={found} /> : <Empty title="One of them is no longer there" />
        }
      </Answered>
      {action && <div className={styles.action}>{action}</div>}
    </Modal>
  )
}

function Found({ found }: { readonly found: Comparison }) {
  const { data } = useAnswer('factory.state', null)
  const floor = data?.floor
  if (!floor) return null
  if (isSame(found)) {
    return (
      <Empty title="No difference">
        Rev {found.from} and rev {found.to} have the same pieces, grade rules, seams, slots,
        colours, BOM, operations and cost.
      </Empty>
    )
  }
  return (
    <div className={styles.found}>
      <ComparedPieces pieces={found.pieces} units={floor.units} />
      <ComparedGrades grades={found.grades} units={floor.units} />
      <ComparedSewing seams={found.seams} joints={found.joints} />
      <ComparedLists found={found} />
      <ComparedCost costs={found.costs} currency={floor.currency} />
    </div>
  )
}
