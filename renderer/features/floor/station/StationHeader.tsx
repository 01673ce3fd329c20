import { UserRound } from 'lucide-react'
import { printDay, printTime } from '../../../../shared/domain/print-time.ts'
import type { Station } from '../../../../shared/domain/resources/station.ts'
import { useNow } from '../../../bridge/clock.ts'
import { Tap } from '../touch/Tap.tsx'
import { useZone } from '../use-zone.ts'
import styles from './Station.module.css'
import type { StationHands } from './use-station.ts'

interface StationHeaderProps {
  readonly station: Station
  readonly hands: StationHands
}

/** Which station, what time it is, and whose counts these are. */
export function StationHeader({ station, hands }: StationHeaderProps) {
  const zone = useZone()
  const now = useNow()
  return (
    <header className={styles.header}>
      <h1>{station.code}</h1>
      <span className={styles.about}>{station.name}</span>
      <span className={styles.time}>
        {printDay(now, zone)} · <strong>{printTime(now, zone)}</strong>
      </span>
      <Tap
        size="small"
        icon={<UserRound size={24} aria-hidden />}
        onClick={() => hands.open('who')}
      >
        {hands.who?.name ?? 'Who is working?'}
      </Tap>
    </header>
  )
}
