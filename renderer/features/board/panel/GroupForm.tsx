import { memo, useState } from 'react'
import type { Booking } from '../../../../shared/domain/schedule/job.ts'
import { type Manner, type Move, proposeMove } from '../../../../shared/domain/schedule/schedule.ts'
import { after } from '../../../../shared/domain/time.ts'
import { Button } from '../../../kit/Button.tsx'
import { Checkbox, NumberInput } from '../../../kit/controls.ts'
import { useBoardState } from '../board-state.ts'
import { useBoard } from '../board-view.ts'
import { consequencesOf } from '../consequences.ts'
import { probeId } from '../hand/carry.ts'
import type { Moves } from '../hand/use-moves.ts'
import { CardNames } from './CardNames.tsx'
import { Sentences } from './Sentences.tsx'
import styles from './SidePanel.module.css'

/** All the chosen cards by the same time, earlier or later, each on its lane: all of them or none. */
export const GroupForm = memo(function GroupForm({ moves }: { readonly moves: Moves }) {
  const board = useBoard()
  const selected = useBoardState((state) => state.selected)
  const bookings = selected.flatMap((id) => board.view.bookingOf.get(id) ?? [])
  const [days, setDays] = useState(1)
  const [hours, setHours] = useState(0)
  const [isRipple, setRipple] = useState(false)
  if (bookings.length === 0) return <p>Choose cards on the board to move them together.</p>
  const manner: Manner = isRipple ? 'ripple' : 'alone'
  const wanted = movesBy(bookings, days * 1440 + hours * 60)
  const found = consequencesOf(board, proposeMove(board.view, wanted, probeId, manner))
  return (
    <form
      className={styles.group}
      aria-label="Move together"
      onSubmit={(event) => {
        event.preventDefault()
        void moves.move(wanted, manner)
      }}
    >
      <CardNames bookings={bookings} />
      <NumberInput
        label="Days later"
        description="Below nought is earlier"
        value={days}
        onChange={(value) => setDays(Number(value) || 0)}
      />
      <NumberInput
        label="Hours later"
        value={hours}
        onChange={(value) => setHours(Number(value) || 0)}
      />
      <Checkbox
        label="Push along what follows"
        checked={isRipple}
        onChange={({ currentTarget }) => setRipple(currentTarget.checked)}
      />
      <Sentences of={found} />
      <Button
        type="submit"
        look="primary"
        disabled={found.refused.length > 0 || (days === 0 && hours === 0)}
      >
        Move {bookings.length} cards
      </Button>
    </form>
  )
})

function movesBy(bookings: readonly Booking[], minutes: number): readonly Move[] {
  return bookings.map(({ jobId, stationId, start }) => ({
    jobId,
    stationId,
    start: after(start, minutes),
  }))
}
