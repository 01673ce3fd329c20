import { type FormEvent, useState } from 'react'
import type { DropSheet } from '../../../../shared/contract/drops.ts'
import { printMoment } from '../../../../shared/domain/print-time.ts'
import { HOUR, type Instant, readWallClock, wallClockText } from '../../../../shared/domain/time.ts'
import { useNow } from '../../../bridge/clock.ts'
import { explainHold } from '../../../bridge/hold-refusals.ts'
import { Banner } from '../../../kit/Banner.tsx'
import { Button } from '../../../kit/Button.tsx'
import { DialogFoot } from '../../../kit/DialogFoot.tsx'
import styles from '../confirmation/Confirm.module.css'
import { Dialog } from '../Dialog.tsx'
import { MomentField } from '../new-drop/MomentField.tsx'
import { useDeed, useDone } from '../use-deed.ts'
import { useFloor } from '../use-floor.ts'
import { firstExpiry, holdTrouble } from './hold-expiry.ts'

interface HoldDialogProps {
  readonly sheet: DropSheet
  onClose(): void
}

/** Keeps a window until a moment, or keeps it longer. */
export function HoldDialog({ sheet: { drop, hold }, onClose }: HoldDialogProps) {
  const { zone } = useFloor()
  const now = useNow()
  const done = useDone()
  const deed = useDeed('schedule.holdDrop', (refusal) => explainHold(refusal, zone))
  const [until, setUntil] = useState(() => wallClockText(suggested(hold, now), zone))
  const trouble = holdTrouble(until, zone, now)
  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault()
    const expiresAt = readWallClock(until, zone)
    if (trouble || expiresAt === null) return
    const step = await deed.run({ dropId: drop.id, expiresAt })
    if (step === null) return
    done(`${drop.code} is held until ${printMoment(expiresAt, zone)}`, step)
    onClose()
  }
  return (
    <Dialog title={`${hold ? 'Hold on to' : 'Hold'} the window of ${drop.code}`} onClose={onClose}>
      <form className={styles.form} onSubmit={(event) => void submit(event)} noValidate>
        <p>
          Until then its bookings are kept for it. If it is not confirmed by that moment, what is
          not locked goes back into the strip by itself, and overtime opened for it closes.
        </p>
        <MomentField
          label="Held until"
          zone={zone}
          value={until}
          error={trouble}
          onChange={setUntil}
        />
        {deed.trouble && <Banner tone="stop">{deed.trouble}</Banner>}
        <DialogFoot>
          <Button onClick={onClose}>Cancel</Button>
          <Button look="primary" type="submit" disabled={deed.busy === 'yes'}>
            Hold window
          </Button>
        </DialogFoot>
      </form>
    </Dialog>
  )
}

const MORE = 24 * HOUR

/** A day more than it has. */
function suggested(hold: DropSheet['hold'], now: Instant): Instant {
  return hold ? ((Math.max(now, hold.expiresAt) + MORE) as Instant) : firstExpiry(now)
}
