import { CalendarClock, ListPlus } from 'lucide-react'
import type { Pieces } from '../../../../shared/domain/quantity.ts'
import type { Said } from '../station/use-report.ts'
import { Sheet, Tiles } from '../touch/Sheet.tsx'
import { Tap } from '../touch/Tap.tsx'
import styles from './FinishSheet.module.css'
import { SHORT_REASONS } from './reasons.ts'

interface FinishSheetProps {
  /** Pieces neither good nor scrapped yet: more than none. */
  readonly left: number
  close(): void
  /** Says one thing after the other, and stops at the first that is refused. */
  say(...said: readonly Said[]): void
}

const CARRIED_OVER = 'Carried over to the next shift'

/** A job with pieces not counted: carried over, counted now, or finished short with a reason. */
export function FinishSheet({ left, close, say }: FinishSheetProps) {
  const count: Said = { kind: 'good', pieces: left as Pieces }
  return (
    <Sheet title={`${left} not counted`} close={close}>
      <div className={styles.ways}>
        <Tap
          icon={<CalendarClock size={32} aria-hidden />}
          under="paused here until somebody resumes it"
          onClick={() => say({ kind: 'pause', reason: CARRIED_OVER })}
        >
          Carry over
        </Tap>
        <Tap
          look="primary"
          icon={<ListPlus size={32} aria-hidden />}
          under={`+${left} good, then finish`}
          onClick={() => say(count, { kind: 'finish' })}
        >
          Count them now
        </Tap>
      </div>
      <h3 className={styles.heading}>Or finish {left} short, because</h3>
      <Tiles
        label="Finish short"
        reasons={SHORT_REASONS}
        columns={3}
        choose={(reason) => say({ kind: 'finish', reason })}
      />
    </Sheet>
  )
}
