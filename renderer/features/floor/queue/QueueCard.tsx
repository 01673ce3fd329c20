import { Play } from 'lucide-react'
import type { FloorJob } from '../../../../shared/contract/floor.ts'
import { printPieces } from '../../../../shared/domain/print-pieces.ts'
import { printMoment } from '../../../../shared/domain/print-time.ts'
import { Mark } from '../../../kit/Mark.tsx'
import { DropBand } from '../DropBand.tsx'
import { Tooling } from '../recipe/Tooling.tsx'
import type { StationHands } from '../station/use-station.ts'
import { Tap } from '../touch/Tap.tsx'
import { useZone } from '../use-zone.ts'
import styles from './QueueCard.module.css'

interface QueueCardProps {
  readonly planned: FloorJob
  readonly hands: Pick<StationHands, 'start' | 'prove'>
}

/** A job that waits at this station: what, when, whether it can begin. */
export function QueueCard({ planned, hands }: QueueCardProps) {
  const zone = useZone()
  const { drop, style, operation, job, booking, colourway, waitsFor, recipeStanding } = planned
  const isPaused = planned.progress.state === 'paused'
  const word = isPaused ? 'Resume' : 'Start'
  return (
    <article className={styles.card} aria-label={`${drop.code} ${operation.name}`}>
      <DropBand band={drop.band} />
      <div className={styles.words}>
        <strong>
          {style.name} · {operation.name}
        </strong>
        <span>
          {drop.code} · {job.code} · {printPieces(job.pieces)} · {colourway}
        </span>
        <Tooling planned={planned} />
        <span className={styles.when}>
          {printMoment(booking.start, zone)}
          {isPaused && (
            <Mark of="paused" size={20}>
              paused: {planned.progress.pausedFor}
            </Mark>
          )}
          {recipeStanding === 'unproven' && (
            <Mark of="blocked" size={20}>
              recipe not proven here
            </Mark>
          )}
          {waitsFor ? (
            <Mark of="late" size={20}>
              waits for {waitsFor}
            </Mark>
          ) : (
            recipeStanding !== 'unproven' &&
            !isPaused && (
              <Mark of="ready" size={20}>
                ready
              </Mark>
            )
          )}
        </span>
      </div>
      {recipeStanding === 'unproven' && (
        <Tap
          aria-label={`Prove recipe of ${drop.code} ${operation.name}`}
          onClick={() => hands.prove(planned)}
        >
          Prove recipe
        </Tap>
      )}
      {recipeStanding !== 'unproven' && (
        <Tap
          look={waitsFor ? 'plain' : 'primary'}
          icon={<Play size={28} aria-hidden />}
          aria-label={`${word} ${drop.code} ${operation.name}`}
          onClick={() => hands.start(planned)}
        >
          {word}
        </Tap>
      )}
    </article>
  )
}
