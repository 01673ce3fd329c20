import { Check, Hand, Pause } from 'lucide-react'
import type { FloorJob } from '../../../../shared/contract/floor.ts'
import styles from '../station/Station.module.css'
import type { StationHands } from '../station/use-station.ts'
import { Tap } from '../touch/Tap.tsx'

interface ActionsProps {
  readonly current: FloorJob
  readonly hands: StationHands
}

export function Actions({ current, hands }: ActionsProps) {
  const { job, progress } = current
  const left = Math.max(0, job.pieces - progress.good - progress.scrap)
  return (
    <div className={styles.actions}>
      <Tap
        icon={<Pause size={28} aria-hidden />}
        under="choose why"
        disabled={progress.state === 'paused'}
        onClick={() => hands.open('pause')}
      >
        Pause
      </Tap>
      <Tap
        icon={<Check size={28} aria-hidden />}
        under={left > 0 ? `${left} left` : 'all counted'}
        onClick={() => (left > 0 ? hands.open('finish') : hands.say({ kind: 'finish' }))}
      >
        Finish
      </Tap>
      <Tap
        look="help"
        icon={<Hand size={28} aria-hidden />}
        under={progress.help ? `called: ${progress.help}` : 'lead · material'}
        onClick={() => hands.open('help')}
      >
        Call help
      </Tap>
    </div>
  )
}
