import type { Booking } from '../../../../shared/domain/schedule/job.ts'
import { PINNED, type Pinned, pinsOf } from '../../../../shared/domain/schedule/pin.ts'
import { Checkbox } from '../../../kit/controls.ts'
import { useBoard } from '../board-view.ts'
import type { Parts } from '../hand/use-parts.ts'
import styles from './SidePanel.module.css'

const NAMES: { readonly [Name in Pinned]: string } = {
  time: 'Time',
  station: 'Station',
  person: 'Person',
}

interface PinChoicesProps {
  readonly booking: Booking
  readonly parts: Parts
}

/** What of a booking stays where it is, for hands and for the engine. All three together are its lock. */
export function PinChoices({ booking, parts }: PinChoicesProps) {
  const { view } = useBoard()
  const pins = pinsOf(view, booking)
  return (
    <fieldset className={styles.pins}>
      <legend>Keep its</legend>
      {PINNED.map((what) => (
        <Checkbox
          key={what}
          label={NAMES[what]}
          checked={pins[what] === 'pinned'}
          onChange={({ currentTarget }) => {
            const turned = currentTarget.checked ? 'pinned' : 'free'
            void parts.pin(booking.jobId, what, turned)
          }}
        />
      ))}
    </fieldset>
  )
}
