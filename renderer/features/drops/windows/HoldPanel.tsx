import type { DropSheet } from '../../../../shared/contract/drops.ts'
import { printMoment, printPromise } from '../../../../shared/domain/print-time.ts'
import { useNow } from '../../../bridge/clock.ts'
import { explainRelease } from '../../../bridge/hold-refusals.ts'
import { useCommand } from '../../../bridge/hooks.ts'
import { Button } from '../../../kit/Button.tsx'
import { Mark } from '../../../kit/Mark.tsx'
import { Panel } from '../../../kit/Panel.tsx'
import { refused } from '../../../kit/toast.tsx'
import { looseOf } from '../sheet/drop-figures.ts'
import type { ActProps } from '../sheet/SheetHead.tsx'
import { useDone } from '../use-deed.ts'
import { useFloor } from '../use-floor.ts'
import { eveningWords, leftOpen } from './evening-words.ts'
import styles from './HoldPanel.module.css'

/** Whether the window is kept for this drop, and until when. Once it is promised, nothing needs holding. */
export function HoldPanel({ sheet, onAct }: ActProps) {
  const { drop, live, hold } = sheet
  if (drop.ended !== 'no' || live || sheet.jobs.length === 0) return null
  if (hold) return <Held sheet={sheet} hold={hold} onAct={onAct} />
  const waits = looseOf(sheet) > 0
  return (
    <Panel label="Hold" title="Window">
      <p className={styles.words}>
        {waits
          ? 'Not whole yet, so it cannot be held.'
          : 'Booked, and not held: others may plan over it.'}
      </p>
      <div className={styles.actions}>
        <Button onClick={() => onAct(waits ? 'find' : 'hold')}>
          {waits ? 'Find a window…' : 'Hold window…'}
        </Button>
      </div>
    </Panel>
  )
}

interface HeldProps extends ActProps {
  readonly hold: NonNullable<DropSheet['hold']>
}

function Held({ sheet: { drop, evenings }, hold, onAct }: HeldProps) {
  const { zone } = useFloor()
  const now = useNow()
  const command = useCommand('schedule.releaseHold')
  const done = useDone()
  const isOver = now >= hold.expiresAt
  async function release(): Promise<void> {
    const outcome = await command(drop.id)
    if (!outcome.ok) return refused(explainRelease(outcome.refusal))
    const open = leftOpen(evenings, zone).map((words) => ` ${words}`)
    done(`${drop.code} is no longer held.${open.join('')}`, outcome.step)
  }
  return (
    <Panel label="Hold" title="Window held">
      <p className={styles.until}>
        <Mark of={isOver ? 'late' : 'held'}>
          {isOver ? 'Expired' : 'Held until'} {printMoment(hold.expiresAt, zone)}
        </Mark>
      </p>
      <p className={styles.words}>
        By {hold.by}. On {printPromise(hold.expiresAt, zone)} what is not locked goes back into the
        strip by itself.
      </p>
      {evenings.length > 0 && (
        <>
          <p className={styles.words}>Overtime opened for it:</p>
          <ul className={styles.evenings} aria-label="Overtime opened for it">
            {evenings.map((one) => (
              <li key={`${one.station} ${one.start}`}>{eveningWords(one, zone)}</li>
            ))}
          </ul>
        </>
      )}
      <div className={styles.actions}>
        <Button onClick={() => onAct('hold')}>Extend…</Button>
        <Button onClick={() => void release()}>Release</Button>
      </div>
    </Panel>
  )
}
