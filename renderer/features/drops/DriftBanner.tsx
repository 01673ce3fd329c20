import type { DropSheet } from '../../../shared/contract/drops.ts'
import { printPromise } from '../../../shared/domain/print-time.ts'
import { useNow } from '../../bridge/clock.ts'
import { driftWords } from '../../bridge/drift-words.ts'
import { Banner } from '../../kit/Banner.tsx'
import { Button } from '../../kit/Button.tsx'
import styles from './DriftBanner.module.css'
import type { SheetAct } from './SheetHead.tsx'
import { useFloor } from './use-floor.ts'

interface DriftBannerProps {
  readonly sheet: DropSheet
  onAct(act: SheetAct): void
}

/** What has become of the promise since it was signed, who must be told, and the two ways on. */
export function DriftBanner({ sheet, onAct }: DriftBannerProps) {
  const { zone } = useFloor()
  const now = useNow()
  const { drop, live, drift } = sheet
  if (drop.ended !== 'no') return <Banner tone="note">{endedWords(drop.ended)}</Banner>
  if (!live || !drift) return null
  const audience = drop.audience === '' ? '' : ` (${drop.audience})`
  if (drift.standing === 'true') {
    if (now < live.expiresAt) return null
    return (
      <Banner tone="warn" actions={<WaysOn sheet={sheet} onAct={onAct} />}>
        {drop.code} v{live.number} expired on {printPromise(live.expiresAt, zone)}. Marketing
        {audience} may not announce by it any more.
      </Banner>
    )
  }
  const notice = { dropId: drop.id, dropCode: drop.code, number: live.number, drift }
  const isBroken = drift.standing === 'broken'
  return (
    <Banner tone={isBroken ? 'stop' : 'warn'} actions={<WaysOn sheet={sheet} onAct={onAct} />}>
      {driftWords(notice, zone)}
      <span className={styles.tell}>
        {isBroken
          ? `Marketing${audience} must be told not to announce by it.`
          : `Marketing${audience} should know that it may change.`}
      </span>
    </Banner>
  )
}

function WaysOn({ sheet, onAct }: DriftBannerProps) {
  const next = (sheet.confirmations[0]?.number ?? 0) + 1
  return (
    <>
      <Button onClick={() => onAct('issue')}>Issue v{next}…</Button>
      <Button look="danger" onClick={() => onAct('withdraw')}>
        Withdraw…
      </Button>
    </>
  )
}

function endedWords(ended: 'closed' | 'dropped'): string {
  return ended === 'closed'
    ? 'This drop is closed. It is kept to be read; nothing of it changes any more.'
    : 'This drop was dropped. It is kept to be read; nothing of it changes any more.'
}
