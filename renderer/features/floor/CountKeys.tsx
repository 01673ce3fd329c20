import { CircleX, Play } from 'lucide-react'
import type { FloorJob } from '../../../shared/contract/floor.ts'
import type { Pieces } from '../../../shared/domain/quantity.ts'
import styles from './Station.module.css'
import type { StationHands } from './Station.tsx'
import { Tap } from './Tap.tsx'

interface CountKeysProps {
  readonly current: FloorJob
  readonly hands: StationHands
}

/** The keys of counting; of a paused job, the one key that goes on. */
export function CountKeys({ current, hands }: CountKeysProps) {
  const { progress } = current
  const good = (pieces: number) => hands.say({ kind: 'good', pieces: pieces as Pieces })
  if (progress.state === 'paused') {
    return (
      <Tap
        look="primary"
        icon={<Play size={32} aria-hidden />}
        under={`paused: ${progress.pausedFor}`}
        onClick={() => hands.say({ kind: 'resume' })}
      >
        Resume
      </Tap>
    )
  }
  return (
    <>
      <Tap look="primary" size="huge" onClick={() => good(10)}>
        +10 good
      </Tap>
      <div className={styles.pair}>
        <Tap onClick={() => good(1)}>+1 good</Tap>
        <Tap under="keypad" onClick={() => hands.open('count')}>
          Count…
        </Tap>
      </div>
      <Tap
        look="stop"
        icon={<CircleX size={28} aria-hidden />}
        under="choose a reason"
        onClick={() => hands.open('scrap')}
      >
        Scrap…
      </Tap>
    </>
  )
}
