import { Link } from '@tanstack/react-router'
import { printDay } from '../../../../shared/domain/print-time.ts'
import type { Job } from '../../../../shared/domain/schedule/job.ts'
import { overlaps } from '../../../../shared/domain/spans.ts'
import { Button } from '../../../kit/Button.tsx'
import { Empty } from '../../../kit/States.tsx'
import styles from '../BoardPage.module.css'
import { useBoard } from '../board-view.ts'
import { nameOfJob } from '../conflict-words.ts'
import { useCarry } from '../hand/carry.ts'
import { showFrom } from './focus.ts'

interface NothingProps {
  readonly onSchedule: (job: Job) => void
}

/** Over lanes whose days have no card, the way to the next that has one; out of the way of what is carried there. */
export function NothingHere({ onSchedule }: NothingProps) {
  const board = useBoard()
  const isCarrying = useCarry(({ carry }) => carry !== null)
  const { plan } = board.view
  const { span } = board.axis
  const isEmpty = plan.bookings.every((one) => !overlaps(one, span))
  if (!isEmpty || isCarrying || plan.stations.length === 0) return null
  const later = plan.bookings.filter(({ start }) => start >= span.end)
  const [waits] = board.waiting
  const next = later.toSorted((a, b) => a.start - b.start)[0]
  return (
    <div className={styles.nothing}>
      <Empty
        title="No cards on these days"
        action={
          <div className={styles.ways}>
            {waits && (
              <Button onClick={() => onSchedule(waits)}>
                Schedule {nameOfJob(board.view, waits.id)}
              </Button>
            )}
            {next && (
              <Button onClick={() => showFrom(board, next.start)}>
                Go to the next planned: {printDay(next.start, plan.zone)}
              </Button>
            )}
            {!waits && !next && <Link to="/drops">Go to the drops</Link>}
          </div>
        }
      >
        {next && 'Work is planned later on.'}
        {!next && waits && 'Drag a job up from the strip, or choose one and press S.'}
        {!next && !waits && 'No job waits for a place: a drop brings its own once it is specified.'}
      </Empty>
    </div>
  )
}
