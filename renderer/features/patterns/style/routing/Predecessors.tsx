import type { Operation } from '../../../../../shared/domain/style/operation.ts'
import { Checkbox, NumberInput } from '../../../../kit/controls.ts'
import type { OperationDraft } from './operation-draft.ts'
import styles from './Predecessors.module.css'

interface PredecessorsProps {
  readonly others: readonly Operation[]
  readonly after: OperationDraft['after']
  change(after: OperationDraft['after']): void
}

/** What must come before, and after how many pieces this may start. */
export function Predecessors({ others, after, change }: PredecessorsProps) {
  if (others.length === 0) return null
  function turn(id: string): void {
    const { [id]: had, ...rest } = after
    change(had === undefined ? { ...after, [id]: '' } : rest)
  }
  return (
    <fieldset className={styles.list}>
      <legend>Comes after</legend>
      {others.map(({ id, name }) => (
        <div key={id} className={styles.row}>
          <Checkbox
            size="xs"
            label={name}
            checked={after[id] !== undefined}
            onChange={() => turn(id)}
          />
          {after[id] !== undefined && (
            <NumberInput
              size="xs"
              aria-label={`Transfer batch of ${name}`}
              placeholder="when all are done"
              suffix=" pieces"
              min={1}
              max={100_000}
              allowDecimal={false}
              value={after[id]}
              onChange={(batch) => change({ ...after, [id]: batch })}
            />
          )}
        </div>
      ))}
    </fieldset>
  )
}
