import { BadgeCheck, CircleX, Play } from 'lucide-react'
import type { FloorJob } from '../../../../shared/contract/floor.ts'
import type { Pieces } from '../../../../shared/domain/quantity.ts'
import styles from '../station/Station.module.css'
import type { StationHands } from '../station/use-station.ts'
import { Tap } from '../touch/Tap.tsx'

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
  if (current.article === 'awaited') return <FirstKeys current={current} hands={hands} />
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
      <ScrapKey hands={hands} />
    </>
  )
}

/** Of a job whose first article is awaited: one good piece, then somebody who releases it. */
function FirstKeys({ current, hands }: CountKeysProps) {
  const isMade = current.progress.good > 0
  return (
    <>
      <Tap
        look={isMade ? 'plain' : 'primary'}
        size="huge"
        under="then somebody looks at it"
        disabled={isMade}
        onClick={() => hands.say({ kind: 'good', pieces: 1 as Pieces })}
      >
        First good piece
      </Tap>
      <Tap
        look={isMade ? 'primary' : 'plain'}
        icon={<BadgeCheck size={32} aria-hidden />}
        under={isMade ? 'then counting goes on' : 'once it is counted'}
        disabled={!isMade}
        onClick={hands.judge}
      >
        Release it…
      </Tap>
      <ScrapKey hands={hands} />
    </>
  )
}

function ScrapKey({ hands }: Pick<CountKeysProps, 'hands'>) {
  return (
    <Tap
      look="stop"
      icon={<CircleX size={28} aria-hidden />}
      under="choose a reason"
      onClick={() => hands.open('scrap')}
    >
      Scrap…
    </Tap>
  )
}
