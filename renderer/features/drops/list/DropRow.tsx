import { Link } from '@tanstack/react-router'
import type { DropSummary } from '../../../../shared/contract/drops.ts'
import { printDay } from '../../../../shared/domain/print-time.ts'
import type { Instant } from '../../../../shared/domain/time.ts'
import { Band } from '../../../kit/Band.tsx'
import { Mark } from '../../../kit/Mark.tsx'
import { SampleTag } from '../../../kit/SampleTag.tsx'
import { useFloor } from '../use-floor.ts'
import styles from './DropList.module.css'
import { markOf } from './drop-groups.ts'

interface DropRowProps {
  readonly summary: DropSummary
  readonly now: Instant
  readonly chosen: boolean
}

export function DropRow({ summary, now, chosen }: DropRowProps) {
  const { zone } = useFloor()
  const { drop, gatesStanding, gates } = summary
  const mark = markOf(summary, now)
  return (
    <li>
      <Link
        id={`row-${drop.id}`}
        to="/drops"
        search={{ drop: drop.id }}
        replace
        className={styles.row}
        data-chosen={chosen}
        tabIndex={chosen ? 0 : -1}
      >
        <Band band={drop.band} />
        <span className={styles.facts}>
          <span className={styles.line}>
            <b>{drop.code}</b>
            <span className={styles.name}>{drop.name}</span>
            <span className={styles.tag}>
              <SampleTag origin={drop.origin} />
            </span>
          </span>
          <span className={styles.line}>
            <Mark of={mark.of}>{mark.word}</Mark>
            <span className={styles.name} />
            {gates > 0 && (
              <span title={`${gatesStanding} of ${gates} gates stand`}>
                {gatesStanding}/{gates}
              </span>
            )}
            <span className={styles.day}>{printDay(drop.launchAt, zone)}</span>
          </span>
        </span>
      </Link>
    </li>
  )
}
