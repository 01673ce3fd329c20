import type { FormEvent } from 'react'
import { useState } from 'react'
import type { DropSheet } from '../../../../shared/contract/drops.ts'
import { printPieces } from '../../../../shared/domain/print-pieces.ts'
import { printMoment, printPromise } from '../../../../shared/domain/print-time.ts'
import { useNow } from '../../../bridge/clock.ts'
import { Button } from '../../../kit/Button.tsx'
import { Textarea } from '../../../kit/controls.ts'
import { DialogFoot } from '../../../kit/DialogFoot.tsx'
import { Facts } from '../../../kit/Panel.tsx'
import { MomentField } from '../new-drop/MomentField.tsx'
import { lineName, printSizes } from '../sheet/drop-figures.ts'
import { useFloor } from '../use-floor.ts'
import styles from './Confirm.module.css'
import { type ConfirmDraft, conditionTrouble, expiryTrouble } from './confirm-draft.ts'

interface PromiseStepProps {
  readonly sheet: DropSheet
  readonly draft: ConfirmDraft
  onChange(draft: ConfirmDraft): void
  onBack(): void
  onNext(): void
}

/** What will be promised: the figures of the records, with how long and on what conditions they hold. */
export function PromiseStep({ sheet, draft, onChange, onBack, onNext }: PromiseStepProps) {
  const { zone } = useFloor()
  const now = useNow()
  const [shown, setShown] = useState<'no' | 'yes'>('no')
  const expiry = expiryTrouble(draft, zone, now)
  const conditions = conditionTrouble(draft)
  function submit(event: FormEvent): void {
    event.preventDefault()
    setShown('yes')
    if (!expiry && !conditions) onNext()
  }
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <Promised sheet={sheet} />
      <MomentField
        label="Valid until"
        zone={zone}
        value={draft.expires}
        error={shown === 'yes' ? expiry : null}
        onChange={(expires) => onChange({ ...draft, expires })}
      />
      <Textarea
        label="Conditions"
        description="Words that the promise stands on, one to a line; printed as they are"
        placeholder="Pickup only, no courier"
        autosize
        minRows={2}
        maxRows={5}
        value={draft.conditions}
        error={shown === 'yes' ? conditions : null}
        onChange={({ currentTarget }) => onChange({ ...draft, conditions: currentTarget.value })}
      />
      <DialogFoot>
        <Button onClick={onBack}>Back</Button>
        <Button look="primary" type="submit">
          Next: sign
        </Button>
      </DialogFoot>
    </form>
  )
}

function Promised({ sheet }: { readonly sheet: DropSheet }) {
  const { zone } = useFloor()
  const { working, lines, announceable, dates, window } = sheet
  const sizes = working.flatMap((one) => {
    const line = lines.find(({ line: { id } }) => id === one.lineId)
    return line ? [[lineName(line), printSizes(one.sizes)] as const] : []
  })
  return (
    <div className={styles.promised}>
      <p className={styles.total}>{printPieces(announceable)} may be announced</p>
      <Facts
        facts={[
          ...sizes,
          ...(dates
            ? ([
                ['Commit date (estimate)', printPromise(dates.commitAt, zone)],
                ['Target date', printPromise(dates.targetAt, zone)],
              ] as const)
            : []),
          ...(window
            ? ([
                ['Window', `${printMoment(window.start, zone)} → ${printMoment(window.end, zone)}`],
              ] as const)
            : []),
        ]}
      />
    </div>
  )
}
