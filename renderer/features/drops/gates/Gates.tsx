import type { DropSheet } from '../../../../shared/contract/drops.ts'
import { Progress } from '../../../kit/controls.ts'
import { Panel } from '../../../kit/Panel.tsx'
import { GateRow } from './GateRow.tsx'
import styles from './Gates.module.css'

/** The conditions of the promise, each computed from the records, with what it was read from. */
export function Gates({ sheet }: { readonly sheet: DropSheet }) {
  const { gates } = sheet
  const stand = gates.filter(({ verdict }) => verdict !== 'failed').length
  return (
    <Panel label="Gates" title={`Ready: ${stand} of ${gates.length} gates stand`}>
      <Progress
        value={(stand / gates.length) * 100}
        size={8}
        radius={2}
        color="var(--ink1)"
        className={styles.track ?? ''}
        aria-label={`${stand} of ${gates.length} gates stand`}
      />
      <ul className={styles.gates}>
        {gates.map((gate) => (
          <GateRow key={gate.gate} gate={gate} sheet={sheet} />
        ))}
      </ul>
    </Panel>
  )
}
