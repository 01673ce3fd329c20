import type { DropSheet } from '../../../../shared/contract/drops.ts'
import { MOST_OVERTIME } from '../../../../shared/domain/planning/evenings.ts'
import { printPieces } from '../../../../shared/domain/print-pieces.ts'
import { printMinutes } from '../../../../shared/domain/print-time.ts'
import { Banner } from '../../../kit/Banner.tsx'
import { Button } from '../../../kit/Button.tsx'
import { Checkbox } from '../../../kit/controls.ts'
import { DialogFoot } from '../../../kit/DialogFoot.tsx'
import styles from '../confirmation/Confirm.module.css'
import { Dialog } from '../Dialog.tsx'
import { MomentField } from '../new-drop/MomentField.tsx'
import { piecesOf } from '../sheet/drop-figures.ts'
import { useFloor } from '../use-floor.ts'
import { useFind } from './use-find.ts'
import { WindowList } from './WindowList.tsx'

interface FindDialogProps {
  readonly sheet: DropSheet
  onClose(): void
}

/** The first windows that fit what waits of a drop: the chosen one is booked and held in one step. */
export function FindDialog({ sheet, onClose }: FindDialogProps) {
  const { drop } = sheet
  const { zone } = useFloor()
  const { by, until, overtime, choice, looking, offered, deed, submit, again } = useFind(
    drop,
    onClose,
  )
  return (
    <Dialog
      title={`Find a window for ${drop.code} ${drop.name}`}
      size={720}
      leaving={deed.busy === 'yes' ? 'stays' : 'free'}
      onClose={onClose}
    >
      <form className={styles.form} onSubmit={(event) => void submit(event)} noValidate>
        <div className={styles.pair}>
          <MomentField
            label={`All ${printPieces(piecesOf(sheet))} finished by`}
            zone={zone}
            value={by.value}
            error={by.error}
            onChange={by.set}
          />
          <MomentField
            label="Held until"
            zone={zone}
            value={until.value}
            error={until.error}
            onChange={until.set}
          />
        </div>
        <Checkbox
          size="sm"
          label={`Allow overtime: up to ${printMinutes(MOST_OVERTIME)} an evening, where it is through sooner`}
          checked={overtime.value === 'allowed'}
          onChange={(event) => overtime.set(event.currentTarget.checked ? 'allowed' : 'no')}
        />
        <WindowList looking={looking} choice={choice} />
        {deed.trouble && (
          <Banner tone="stop" actions={<Button onClick={again}>Look again</Button>}>
            {deed.trouble}
          </Banner>
        )}
        <DialogFoot>
          <Button onClick={onClose}>Cancel</Button>
          <Button look="primary" type="submit" disabled={!offered || deed.busy === 'yes'}>
            Book and hold
          </Button>
        </DialogFoot>
      </form>
    </Dialog>
  )
}
