import type { DropSheet } from '../../../../shared/contract/drops.ts'
import { printPromise } from '../../../../shared/domain/print-time.ts'
import type { Zone } from '../../../../shared/domain/time.ts'
import { useNow } from '../../../bridge/clock.ts'
import { driftWords } from '../../../bridge/drift-words.ts'
import { Banner } from '../../../kit/Banner.tsx'
import { isDrifting } from '../sheet/drop-figures.ts'
import { type ActProps, PromiseActs } from '../sheet/SheetHead.tsx'
import { useFloor } from '../use-floor.ts'
import styles from './DriftBanner.module.css'

/** What has become of the promise since it was signed, who must be told, and the two ways on. */
export function DriftBanner({ sheet, onAct }: ActProps) {
  const { zone } = useFloor()
  const now = useNow()
  const { ended } = sheet.drop
  if (ended !== 'no') {
    return (
      <Banner tone="note">
        {ended === 'closed' ? 'This drop is closed.' : 'This drop was dropped.'} It is kept to be
        read; nothing of it changes any more.
      </Banner>
    )
  }
  if (!isDrifting(sheet, now)) return null
  const isBroken = sheet.drift?.standing === 'broken'
  return (
    <Banner tone={isBroken ? 'stop' : 'warn'} actions={<PromiseActs sheet={sheet} onAct={onAct} />}>
      {whatHappened(sheet, zone)}
      <span className={styles.tell}>{whoIsTold(sheet)}</span>
    </Banner>
  )
}

function whatHappened({ drop, live, drift }: DropSheet, zone: Zone): string {
  if (!live || !drift) return ''
  if (drift.standing === 'true') {
    return `${drop.code} v${live.number} expired on ${printPromise(live.expiresAt, zone)}.`
  }
  const notice = { dropId: drop.id, dropCode: drop.code, number: live.number, drift }
  return driftWords(notice, zone)
}

/** Broken names who must be told (DOMAIN rule 31). */
function whoIsTold({ drop, drift }: DropSheet): string {
  const marketing = drop.audience === '' ? 'Marketing' : `Marketing (${drop.audience})`
  return drift?.standing === 'at-risk'
    ? `${marketing} should know that it may change.`
    : `${marketing} must be told not to announce by it.`
}
