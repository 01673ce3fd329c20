import { MoreHorizontal } from 'lucide-react'
import type { DropSheet } from '../../../../shared/contract/drops.ts'
import type { DropState } from '../../../../shared/domain/drop/drop-state.ts'
import { printPieces } from '../../../../shared/domain/print-pieces.ts'
import { printPromise } from '../../../../shared/domain/print-time.ts'
import { useNow } from '../../../bridge/clock.ts'
import { Band } from '../../../kit/Band.tsx'
import { Button } from '../../../kit/Button.tsx'
import { Menu } from '../../../kit/controls.ts'
import { SampleTag } from '../../../kit/SampleTag.tsx'
import { useFloor } from '../use-floor.ts'
import { isDrifting, nextNumber, piecesOf } from './drop-figures.ts'
import styles from './SheetHead.module.css'

/** What may be done with a whole drop. */
export type SheetAct = 'issue' | 'withdraw' | 'close' | 'drop' | 'hold' | 'find'

export interface ActProps {
  readonly sheet: DropSheet
  onAct(act: SheetAct): void
}

const STATES: { readonly [State in DropState]: string } = {
  idea: 'idea',
  specified: 'specified',
  'window-booked': 'window booked',
  'window-held': 'window held',
  confirmed: 'confirmed',
  'in-production': 'in production',
  ready: 'ready',
  launched: 'launched',
  closed: 'closed',
  dropped: 'dropped',
}

export function SheetHead({ sheet, onAct }: ActProps) {
  const { zone } = useFloor()
  const { drop, state } = sheet
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
          <b>{printPieces(piecesOf(sheet))}</b> · launch {printPromise(drop.launchAt, zone)} ·{' '}
          {STATES[state]}
        </p>
      </div>
      {drop.ended === 'no' && <Acts sheet={sheet} onAct={onAct} />}
    </header>
  )
}

/** While the banner under it offers the ways on, they are not offered twice. */
function Acts({ sheet, onAct }: ActProps) {
  const now = useNow()
  return (
    <div className={styles.actions}>
      {!isDrifting(sheet, now) && <PromiseActs sheet={sheet} onAct={onAct} />}
      <Menu position="bottom-end">
        <Menu.Target>
          <Button aria-label={`More for ${sheet.drop.code}`}>
            <MoreHorizontal size={16} aria-hidden />
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => onAct('close')}>Close drop…</Menu.Item>
          <Menu.Item onClick={() => onAct('drop')}>Drop it…</Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </div>
  )
}

/** Sign the first promise; or replace the one that stands, or take it back. */
export function PromiseActs({ sheet, onAct }: ActProps) {
  return (
    <>
      {sheet.live && (
        <Button look="danger" onClick={() => onAct('withdraw')}>
          Withdraw…
        </Button>
      )}
      <Button look="primary" onClick={() => onAct('issue')}>
        {sheet.live ? `Issue v${nextNumber(sheet)}…` : 'Confirm and export…'}
      </Button>
    </>
  )
}
