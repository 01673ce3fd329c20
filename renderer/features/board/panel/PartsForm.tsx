import { useState } from 'react'
import { printPieces } from '../../../../shared/domain/print-pieces.ts'
import { printMoment } from '../../../../shared/domain/print-time.ts'
import { nextOpen } from '../../../../shared/domain/resources/calendar.ts'
import type { Booking, Job } from '../../../../shared/domain/schedule/job.ts'
import { partsOf } from '../../../../shared/domain/schedule/plan.ts'
import { piecesBy } from '../../../../shared/domain/schedule/schedule-room.ts'
import { after } from '../../../../shared/domain/time.ts'
import { Button } from '../../../kit/Button.tsx'
import { NumberInput } from '../../../kit/controls.ts'
import { type BoardView, useBoard } from '../board-view.ts'
import type { Parts } from '../hand/use-parts.ts'
import styles from './SidePanel.module.css'

interface PartsFormProps {
  readonly job: Job
  readonly booking: Booking | undefined
  readonly parts: Parts
}

/** A job in parts: by pieces, at the end of a shift, and together again; one piece alone is no parts. The way to resize a card that is no drag. */
export function PartsForm({ job, booking, parts }: PartsFormProps) {
  const board = useBoard()
  const [keep, setKeep] = useState(Math.ceil(job.pieces / 2))
  const others = partsOf(board.view, job).filter(({ id }) => id !== job.id)
  const shift = booking && atShiftEnd(board, job, booking)
  const isSplit = keep >= 1 && keep < job.pieces
  if (job.pieces === 1 && others.length === 0) return null
  return (
    <form
      className={styles.group}
      aria-label="Parts"
      onSubmit={(event) => {
        event.preventDefault()
        if (isSplit) void parts.split(job, keep, null)
      }}
    >
      {job.pieces > 1 && (
        <>
          <NumberInput
            label={`Pieces to keep here, of ${job.pieces}`}
            min={1}
            max={job.pieces - 1}
            value={keep}
            onChange={(value) => setKeep(Number(value) || 0)}
          />
          <div className={styles.buttons}>
            <Button size="dense" type="submit" disabled={!isSplit}>
              Split, rest to the strip
            </Button>
            {shift && (
              <Button size="dense" onClick={() => void parts.split(job, shift.keep, shift.rest)}>
                Split at shift end ({shift.keep})
              </Button>
            )}
          </div>
        </>
      )}
      {others.map((part) => (
        <div key={part.id} className={styles.part}>
          <span>
            <b>{part.code}</b> {printPieces(part.pieces)}, {placeOf(board, part)}
          </span>
          <Button size="dense" onClick={() => void parts.join(job, part)}>
            Join
          </Button>
        </div>
      ))}
    </form>
  )
}

/** What is made before the shift that it starts in is over; the rest goes on when the next one opens. */
function atShiftEnd({ view, axis }: BoardView, job: Job, booking: Booking) {
  const { stationId, start } = booking
  const time = view.workingTime(stationId)
  const day = axis.days.findLast((one) => one.start <= start)
  const next = day && axis.days[axis.days.indexOf(day) + 1]
  const opens = next && nextOpen(time, next.start)
  if (!next || !opens || opens >= booking.end) return null
  const keep = piecesBy(view, booking, start, next.start)
  if (keep < 1 || keep >= job.pieces) return null
  return { keep, rest: { stationId, start: after(opens, 0) } }
}

function placeOf({ view }: BoardView, { id }: Job): string {
  const held = view.bookingOf.get(id)
  if (!held) return 'in the strip'
  const station = view.station.get(held.stationId)?.code ?? ''
  return `${station} ${printMoment(held.start, view.plan.zone)}`
}
