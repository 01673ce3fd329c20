import type { StationScreen } from '../../../../shared/contract/floor.ts'
import styles from '../station/Station.module.css'
import type { StationHands } from '../station/use-station.ts'
import { Sheet } from '../touch/Sheet.tsx'
import { QueueCard } from './QueueCard.tsx'

interface QueueSheetProps {
  readonly screen: StationScreen
  readonly hands: StationHands
  close(): void
}

/** All that is planned here, in the plan's order. */
export function QueueSheet({ screen, hands, close }: QueueSheetProps) {
  const { current, queue, station } = screen.station
  return (
    <Sheet title={`Queue of ${station.code}`} close={close}>
      <div className={styles.queue}>
        {queue.length === 0 && <p>Nothing else is planned here.</p>}
        {current?.progress.state === 'running' && queue.length > 0 && (
          <p>{current.job.code} runs here. To take up another one, it is paused first.</p>
        )}
        {queue.map((planned) => (
          <QueueCard key={planned.booking.id} planned={planned} hands={hands} />
        ))}
      </div>
    </Sheet>
  )
}
