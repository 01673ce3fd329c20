import { useNavigate } from '@tanstack/react-router'
import { BadgeCheck, History, LayoutGrid, ListOrdered, ScanLine } from 'lucide-react'
import type { StationScreen } from '../../../../shared/contract/floor.ts'
import { useSession } from '../../../bridge/session.ts'
import { Tap } from '../touch/Tap.tsx'
import styles from './Station.module.css'
import type { StationHands } from './use-station.ts'

interface StationFooterProps {
  readonly screen: StationScreen
  readonly hands: StationHands
}

export function StationFooter({ screen, hands }: StationFooterProps) {
  const { line } = useSession()
  const navigate = useNavigate()
  return (
    <footer className={styles.footer}>
      <Tap
        size="small"
        icon={<ListOrdered size={24} aria-hidden />}
        onClick={() => hands.open('queue')}
      >
        Queue ({screen.station.queue.length})
      </Tap>
      <Tap size="small" icon={<History size={24} aria-hidden />} onClick={() => hands.open('last')}>
        Last 10
      </Tap>
      {screen.station.current?.firstArticle && (
        <Tap
          size="small"
          icon={<BadgeCheck size={24} aria-hidden />}
          onClick={() => hands.open('article')}
        >
          First article
        </Tap>
      )}
      <span role="status" className={styles.saved}>
        {line.state === 'lost' ? 'Reconnecting… your taps are kept' : ''}
      </span>
      {line.state !== 'lost' && (
        <span className={styles.scanner}>
          <ScanLine size={24} aria-hidden /> Scanner ready
        </span>
      )}
      <Tap
        size="small"
        icon={<LayoutGrid size={24} aria-hidden />}
        onClick={() => void navigate({ to: '/floor' })}
      >
        All stations
      </Tap>
    </footer>
  )
}
