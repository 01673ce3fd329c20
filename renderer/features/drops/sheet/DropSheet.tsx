import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import type { DropSheet as Sheet } from '../../../../shared/contract/drops.ts'
import type { DropId } from '../../../../shared/domain/drop/drop.ts'
import { useAnswer } from '../../../bridge/hooks.ts'
import { Empty, Failure } from '../../../kit/States.tsx'
import { ConfirmDialog } from '../confirmation/ConfirmDialog.tsx'
import { Documents } from '../confirmation/Documents.tsx'
import { DriftBanner } from '../confirmation/DriftBanner.tsx'
import { PromisePanel } from '../confirmation/PromisePanel.tsx'
import { WithdrawDialog } from '../confirmation/WithdrawDialog.tsx'
import { Gates } from '../gates/Gates.tsx'
import { NewerBanners } from '../pull/NewerBanners.tsx'
import { FindDialog } from '../windows/FindDialog.tsx'
import { HoldDialog } from '../windows/HoldDialog.tsx'
import { HoldPanel } from '../windows/HoldPanel.tsx'
import styles from './DropSheet.module.css'
import { EndDialog } from './EndDialog.tsx'
import { Jobs } from './Jobs.tsx'
import { Materials } from './Materials.tsx'
import { type SheetAct, SheetHead } from './SheetHead.tsx'
import { Sizes } from './Sizes.tsx'

/** One drop: its gates, what may be promised, and the promises that were made. */
export function DropSheet({ dropId }: { readonly dropId: DropId }) {
  const { data, error, isPlaceholderData, refetch } = useAnswer('drops.sheet', dropId)
  if (error) return <Failure what="the drop" error={error} retry={() => void refetch()} />
  if (data === undefined || isPlaceholderData) {
    return <div className={styles.waiting} role="status" aria-label="Reading the drop" />
  }
  if (!data) {
    return <Empty title="This drop is gone">Somebody removed it meanwhile. Choose another.</Empty>
  }
  return <Opened key={dropId} sheet={data} />
}

/** What is open stays open while the sheet is read anew under it. */
function Opened({ sheet }: { readonly sheet: Sheet }) {
  const { act: asked } = useSearch({ from: '/drops' })
  const navigate = useNavigate()
  const [act, setAct] = useState<SheetAct | null>(asked ?? null)
  const leave = () => {
    setAct(null)
    if (asked) void navigate({ to: '/drops', search: { drop: sheet.drop.id }, replace: true })
  }
  return (
    <article className={styles.sheet} aria-label={`Drop ${sheet.drop.code}`}>
      <SheetHead sheet={sheet} onAct={setAct} />
      <DriftBanner sheet={sheet} onAct={setAct} />
      <NewerBanners sheet={sheet} />
      <div className={styles.columns}>
        <div className={styles.main}>
          <Gates sheet={sheet} />
          <Sizes sheet={sheet} />
          <Jobs sheet={sheet} onFind={() => setAct('find')} />
          <Materials sheet={sheet} />
          <Documents sheet={sheet} />
        </div>
        <div className={styles.side}>
          <PromisePanel sheet={sheet} />
          <HoldPanel sheet={sheet} onAct={setAct} />
        </div>
      </div>
      {act === 'issue' && <ConfirmDialog sheet={sheet} onClose={leave} />}
      {act === 'hold' && <HoldDialog sheet={sheet} onClose={leave} />}
      {act === 'find' && <FindDialog sheet={sheet} onClose={leave} />}
      {act === 'withdraw' && <WithdrawDialog sheet={sheet} onClose={leave} />}
      {(act === 'close' || act === 'drop') && (
        <EndDialog drop={sheet.drop} end={act} onClose={leave} />
      )}
    </article>
  )
}
