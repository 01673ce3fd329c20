import type { FloorLogEntry } from '../../../../shared/contract/floor.ts'
import { printMoment } from '../../../../shared/domain/print-time.ts'
import { ColumnHeads } from '../../../kit/ColumnHeads.tsx'
import { Panel } from '../../../kit/Panel.tsx'
import { eventWords } from '../event-words.ts'
import { useZone } from '../use-zone.ts'
import styles from './Overview.module.css'

/** The floor's latest reports, newest first; what was taken back stays to be read. */
export function EventLog({ events }: { readonly events: readonly FloorLogEntry[] }) {
  const zone = useZone()
  return (
    <Panel title="Last events" label="Last events">
      {events.length === 0 ? (
        <p className={styles.meta}>
          Nothing has been reported yet. Open a station and start a job.
        </p>
      ) : (
        <table className={styles.log}>
          <ColumnHeads names={['When', 'Station', 'What', 'Job', 'Who']} />
          <tbody>
            {events.map(({ event, standing, ...entry }) => (
              <tr key={event.id} data-standing={standing}>
                <td>{printMoment(event.at, zone)}</td>
                <td>{entry.station}</td>
                <td>{eventWords(event)}</td>
                <td>
                  {entry.dropCode} · {entry.jobCode}
                </td>
                <td>{entry.person ?? 'nobody signed in'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Panel>
  )
}
