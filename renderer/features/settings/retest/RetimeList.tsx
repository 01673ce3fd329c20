import { useState } from 'react'
import type { BrokenPlan } from '../../../../shared/contract/schedule.ts'
import { printMinutes, printMoment } from '../../../../shared/domain/print-time.ts'
import type { Zone } from '../../../../shared/domain/time.ts'
import { useAsking } from '../../../bridge/use-asking.ts'
import { useWayBack } from '../../../bridge/way-back.ts'
import { Banner } from '../../../kit/Banner.tsx'
import { Button } from '../../../kit/Button.tsx'
import { refused, toast } from '../../../kit/toast.tsx'
import { retimeWords } from './fresh-troubles.ts'
import styles from './Retested.module.css'
import { explainRetime } from './refusals.ts'

interface RetimeListProps {
  readonly fresh: BrokenPlan
  readonly zone: Zone
}

/** Bookings are never timed anew in silence: a person does it, one by one or all at once. */
export function RetimeList({ fresh, zone }: RetimeListProps) {
  const { retimes } = fresh
  const { retime, busy } = useRetime()
  return (
    <Banner
      tone="warn"
      actions={
        retimes.length > 1 && (
          <Button size="dense" disabled={busy} onClick={() => void retime(retimes)}>
            Re-time all {retimes.length}
          </Button>
        )
      }
    >
      {retimeWords(fresh)}
      <ul className={styles.list}>
        {retimes.slice(0, 8).map((one) => (
          <li key={one.jobId}>
            <span>
              <strong>{one.name}</strong> on {one.station}, {printMoment(one.start, zone)}: set-up{' '}
              {printMinutes(one.retime.setUp)}, rules say {printMinutes(one.retime.needs)}
            </span>{' '}
            <Button
              size="dense"
              aria-label={`Re-time ${one.name}`}
              disabled={busy}
              onClick={() => void retime([one])}
            >
              Re-time
            </Button>
          </li>
        ))}
      </ul>
    </Banner>
  )
}

function useRetime() {
  const command = useAsking('schedule.retimeJobs')
  const wayBack = useWayBack()
  const [busy, setBusy] = useState(false)

  async function retime(bookings: BrokenPlan['retimes']): Promise<void> {
    const names = bookings.map(({ name }) => name).join(', ')
    setBusy(true)
    const outcome = await command({ jobIds: bookings.map(({ jobId }) => jobId) })
    setBusy(false)
    if (outcome.ok) toast(`Re-timed ${names}`, { action: wayBack(outcome.step) })
    else refused(explainRetime(names, outcome.refusal))
  }

  return { retime, busy }
}
