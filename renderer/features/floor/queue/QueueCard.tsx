import { Play } from 'lucide-react'
import type { FloorJob } from '../../../../shared/contract/floor.ts'
import { printMoment } from '../../../../shared/domain/print-time.ts'
import type { Zone } from '../../../../shared/domain/time.ts'
import { Mark } from '../../../kit/Mark.tsx'
import { DropBand } from '../DropBand.tsx'
import { Tooling } from '../recipe/Tooling.tsx'
import { Tap } from '../touch/Tap.tsx'
import styles from './QueueCard.module.css'

interface QueueCardProps {
  readonly planned: FloorJob
  readonly zone: Zone
  start(): void
  prove(): void
}

/** A job that waits at this station: what, when, whether it can begin. */
export function QueueCard({ planned, zone, start, prove }: QueueCardProps) {
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
          {drop.code} · {job.code} · {job.pieces} pcs · {colourway}
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
        <Tap aria-label={`Prove recipe of ${drop.code} ${operation.name}`} onClick={prove}>
          Prove recipe
        </Tap>
      )}
      {recipeStanding !== 'unproven' && (
        <Tap
          look={waitsFor ? 'plain' : 'primary'}
          icon={<Play size={28} aria-hidden />}
          aria-label={`${word} ${drop.code} ${operation.name}`}
          onClick={start}
        >
          {word}
        </Tap>
      )}
    </article>
  )
}
