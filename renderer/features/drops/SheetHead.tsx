import { MoreHorizontal } from 'lucide-react'
import type { DropSheet } from '../../../shared/contract/drops.ts'
import type { DropState } from '../../../shared/domain/drop-state.ts'
import { printPromise } from '../../../shared/domain/print-time.ts'
import { Band } from '../../kit/Band.tsx'
import { Button } from '../../kit/Button.tsx'
import { Menu } from '../../kit/controls.ts'
import { SampleTag } from '../../kit/SampleTag.tsx'
import { piecesOf } from './drop-figures.ts'
import styles from './SheetHead.module.css'
import { useFloor } from './use-floor.ts'

/** What may be done with a whole drop. */
export type SheetAct = 'issue' | 'withdraw' | 'close' | 'drop'

interface SheetHeadProps {
  readonly sheet: DropSheet
  onAct(act: SheetAct): void
}

const STATES: { readonly [State in DropState]: string } = {
  idea: 'idea',
  specified: 'specified',
  'window-booked': 'window booked',
  confirmed: 'confirmed',
  'in-production': 'in production',
  ready: 'ready',
  launched: 'launched',
  closed: 'closed',
  dropped: 'dropped',
}

export function SheetHead({ sheet, onAct }: SheetHeadProps) {
  const { zone } = useFloor()
  const { drop, state, live, confirmations } = sheet
  const next = (confirmations[0]?.number ?? 0) + 1
  return (
    <header className={styles.head}>
      <span className={styles.band}>
        <Band band={drop.band} />
      </span>
      <div className={styles.words}>
        <h2>
          <span className={styles.code}>{drop.code}</span> {drop.name}{' '}
          <SampleTag origin={drop.origin} />
        </h2>
        <p>
          <b>{piecesOf(sheet)} pcs</b> · launch {printPromise(drop.launchAt, zone)} ·{' '}
          {STATES[state]}
        </p>
      </div>
      {drop.ended === 'no' && (
        <div className={styles.actions}>
          {live && (
            <Button look="danger" onClick={() => onAct('withdraw')}>
              Withdraw…
            </Button>
          )}
          <Button look="primary" onClick={() => onAct('issue')}>
            {live ? `Issue v${next}…` : 'Confirm and export…'}
          </Button>
          <Menu position="bottom-end">
            <Menu.Target>
              <Button aria-label={`More for ${drop.code}`}>
                <MoreHorizontal size={16} aria-hidden />
              </Button>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item onClick={() => onAct('close')}>Close drop…</Menu.Item>
              <Menu.Item onClick={() => onAct('drop')}>Drop it…</Menu.Item>
            </Menu.Dropdown>
          </Menu>
        </div>
      )}
    </header>
  )
}
