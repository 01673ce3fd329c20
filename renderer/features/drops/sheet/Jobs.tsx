import { Link } from '@tanstack/react-router'
import type { DropSheet } from '../../../../shared/contract/drops.ts'
import { printMoment, printTime } from '../../../../shared/domain/print-time.ts'
import { Button } from '../../../kit/Button.tsx'
import { Mark } from '../../../kit/Mark.tsx'
import { Panel } from '../../../kit/Panel.tsx'
import { useFloor } from '../use-floor.ts'
import { looseOf } from './drop-figures.ts'
import styles from './Tables.module.css'

interface JobsProps {
  readonly sheet: DropSheet
  onFind(): void
}

/** The operations of a drop with where and when each is booked, and how far it has come. */
export function Jobs({ sheet, onFind }: JobsProps) {
  const loose = looseOf(sheet)
  const waits = loose === 1 ? '1 job waits' : `${loose} jobs wait`
  return (
    <Panel
      label="Jobs"
      title={`Jobs ${sheet.jobs.length}`}
      actions={<Link to="/board">Open the board</Link>}
    >
      {loose > 0 && (
        <div className={styles.ask}>
          <p className={styles.note}>
            <b>{waits} in the board’s strip.</b> Place them on a lane to book the window, or let
            Selvedge find one.
          </p>
          {sheet.drop.ended === 'no' && <Button onClick={onFind}>Find a window…</Button>}
        </div>
      )}
      <div className={styles.scroll}>
        <table className={styles.wordy}>
          <thead>
            <tr>
              <th scope="col">Job</th>
              <th scope="col">Operation</th>
              <th scope="col" className={styles.figure}>
                Pieces
              </th>
              <th scope="col">Station</th>
              <th scope="col">When</th>
              <th scope="col">Progress</th>
            </tr>
          </thead>
          <tbody>
            {sheet.jobs.map((one) => (
              <JobRow key={one.job.id} one={one} />
            ))}
          </tbody>
        </table>
      </div>
    </Panel>
  )
}

type SheetJob = DropSheet['jobs'][number]

function JobRow({ one }: { readonly one: SheetJob }) {
  const { zone } = useFloor()
  const { job, operation, booking, station } = one
  const sameDay = booking && printMoment(booking.start, zone).slice(0, -5)
  const end = booking && printMoment(booking.end, zone)
  return (
    <tr>
      <td className={styles.code}>{job.code}</td>
      <td>{operation.name}</td>
      <td className={styles.figure}>{job.pieces}</td>
      <td className={styles.code}>{station?.code ?? '—'}</td>
      <td className={styles.when}>
        {booking && end
          ? `${printMoment(booking.start, zone)} → ${end.startsWith(sameDay ?? '-') ? printTime(booking.end, zone) : end}`
          : 'not booked'}
      </td>
      <td>
        <JobProgress one={one} />
      </td>
    </tr>
  )
}

function JobProgress({ one: { job, booking, progress } }: { readonly one: SheetJob }) {
  const counted = `${progress.good}/${job.pieces}`
  const scrap = progress.scrap > 0 ? `, scrap ${progress.scrap}` : ''
  switch (progress.state) {
    case 'waiting':
      if (!booking) return <Mark of="planned">in the strip</Mark>
      return booking.lock === 'locked' ? <Mark of="locked">locked</Mark> : 'planned'
    case 'running':
      return (
        <Mark of="running">
          {counted}
          {scrap}
        </Mark>
      )
    case 'paused':
      return (
        <Mark of="paused">
          {counted}, {progress.pausedFor}
        </Mark>
      )
    case 'done':
      return (
        <Mark of="done">
          {counted}
          {scrap}
        </Mark>
      )
  }
}
