import { type FormEvent, useState } from 'react'
import type { DropSheet } from '../../../shared/contract/drops.ts'
import { printMoment } from '../../../shared/domain/print-time.ts'
import { readWallClock, wallClockText } from '../../../shared/domain/time.ts'
import { useNow } from '../../bridge/clock.ts'
import { explainTake } from '../../bridge/hold-refusals.ts'
import { Banner } from '../../kit/Banner.tsx'
import { Button } from '../../kit/Button.tsx'
import { DialogFoot } from '../../kit/DialogFoot.tsx'
import styles from './Confirm.module.css'
import { Dialog } from './Dialog.tsx'
import { piecesOf } from './drop-figures.ts'
import { firstExpiry, holdTrouble } from './hold-expiry.ts'
import { MomentField } from './MomentField.tsx'
import { offersOf, SlotList } from './SlotList.tsx'
import { useDeed, useDone } from './use-deed.ts'
import { useFloor } from './use-floor.ts'
import { useSlots } from './use-slots.ts'

interface FindDialogProps {
  readonly sheet: DropSheet
  onClose(): void
}

/** The first windows that fit what waits of a drop: the chosen one is booked and held in one step. */
export function FindDialog({ sheet, onClose }: FindDialogProps) {
  const { drop } = sheet
  const { zone } = useFloor()
  const now = useNow()
  const done = useDone()
  const deed = useDeed('schedule.takeSlot', (refusal) => explainTake(refusal, zone))
  const [by, setBy] = useState(() => wallClockText(drop.launchAt, zone))
  const [until, setUntil] = useState(() => wallClockText(firstExpiry(now), zone))
  const [chosen, setChosen] = useState(0)
  const [tries, setTries] = useState(0)
  const byAt = readWallClock(by, zone)
  const work = { of: 'drop', dropId: drop.id } as const
  const looking = useSlots(byAt === null ? null : { work, by: byAt }, tries)
  const slot = offersOf(looking)[chosen]
  const trouble = holdTrouble(until, zone, now)
  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault()
    const expiresAt = readWallClock(until, zone)
    if (!slot || trouble || expiresAt === null) return
    const step = await deed.run({ dropId: drop.id, moves: slot.moves, expiresAt })
    if (step === null) return
    done(`${drop.code} is booked, and held until ${printMoment(expiresAt, zone)}`, step)
    onClose()
  }
  return (
    <Dialog title={`Find a window for ${drop.code} ${drop.name}`} size={720} onClose={onClose}>
      <form className={styles.form} onSubmit={(event) => void submit(event)} noValidate>
        <div className={styles.pair}>
          <MomentField
            label={`All ${piecesOf(sheet)} pcs finished by`}
            zone={zone}
            value={by}
            error={byAt === null ? 'Say by when.' : null}
            onChange={setBy}
          />
          <MomentField
            label="Held until"
            zone={zone}
            value={until}
            error={trouble}
            onChange={setUntil}
          />
        </div>
        <SlotList looking={looking} choice={{ chosen, choose: setChosen }} />
        {deed.trouble && (
          <Banner
            tone="stop"
            actions={<Button onClick={() => setTries(tries + 1)}>Look again</Button>}
          >
            {deed.trouble}
          </Banner>
        )}
        <DialogFoot>
          <Button onClick={onClose}>Cancel</Button>
          <Button look="primary" type="submit" disabled={!slot || deed.busy === 'yes'}>
            Book and hold
          </Button>
        </DialogFoot>
      </form>
    </Dialog>
  )
}
