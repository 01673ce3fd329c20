import { Link } from '@tanstack/react-router'
import type { Drop } from '../../../../shared/domain/drop/drop.ts'
import type { GateName } from '../../../../shared/domain/readiness/gate.ts'
import { mayOverride } from '../../../../shared/domain/readiness/gates.ts'
import type { StyleRevisionId } from '../../../../shared/domain/style/style.ts'
import { useCommand } from '../../../bridge/hooks.ts'
import { Button } from '../../../kit/Button.tsx'
import { refused } from '../../../kit/toast.tsx'
import { explainReserve } from '../refusals.ts'
import { useDone } from '../use-deed.ts'
import styles from './Gates.module.css'
import type { WordKind } from './GateWordForm.tsx'

interface GateActionsProps {
  readonly gate: GateName
  readonly drop: Drop
  /** What the drop makes first: where a gate of the pattern is mended. */
  readonly style: StyleRevisionId | undefined
  onAsk(kind: WordKind): void
}

/** What mends a gate that does not stand, or the way to where it is mended. */
export function GateActions({ gate, drop, style, onAsk }: GateActionsProps) {
  return (
    <div className={styles.actions}>
      <Mend gate={gate} drop={drop} style={style} onAsk={onAsk} />
      {mayOverride(gate) && (
        <Button size="dense" look="quiet" onClick={() => onAsk('override')}>
          Override…
        </Button>
      )}
    </div>
  )
}

function Mend({ gate, drop, style, onAsk }: GateActionsProps) {
  switch (gate) {
    case 'revision-released':
    case 'bom-complete':
    case 'nests-fresh':
      return (
        <Link to="/patterns" search={style ? { style } : {}}>
          Open in Patterns
        </Link>
      )
    case 'materials-covered':
      return <Reserve drop={drop} />
    case 'window-booked':
      return <Link to="/board">Open the board</Link>
    case 'people-available':
      return <Link to="/settings">Open Settings</Link>
    case 'sample-approved':
      return (
        <Button size="dense" onClick={() => onAsk('passed')}>
          Approve sample…
        </Button>
      )
    case 'fulfilment-agreed':
      return (
        <Button size="dense" onClick={() => onAsk('passed')}>
          Agree fulfilment…
        </Button>
      )
    case 'first-article-good':
    case 'quality-passed':
      return <Link to="/floor">Open the floor</Link>
    case 'scarcity-honest':
      return null
  }
}

function Reserve({ drop }: { readonly drop: Drop }) {
  const reserve = useCommand('drops.reserveMaterials')
  const done = useDone()
  async function run(): Promise<void> {
    const outcome = await reserve(drop.id)
    if (outcome.ok) done(`Reserved materials for ${drop.code}`, outcome.step)
    else refused(explainReserve(outcome.refusal))
  }
  return (
    <Button size="dense" onClick={() => void run()}>
      Reserve materials
    </Button>
  )
}
