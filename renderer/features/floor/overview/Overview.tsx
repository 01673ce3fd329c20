import { Link } from '@tanstack/react-router'
import type { FloorOverview } from '../../../../shared/contract/floor.ts'
import { Page } from '../../../kit/Page.tsx'
import { Empty } from '../../../kit/States.tsx'
import { PrintQueue } from '../tickets/PrintQueue.tsx'
import { EventLog } from './EventLog.tsx'
import { HelpCalls } from './HelpCalls.tsx'
import styles from './Overview.module.css'
import { StationCard } from './StationCard.tsx'

/** All stations as the lead walks past them: what is on, who, how far, and who calls for help. */
export function Overview({ floor }: { readonly floor: FloorOverview }) {
  const running = floor.stations.filter(({ current }) => current?.progress.state === 'running')
  return (
    <Page
      title="Floor"
      context={`${running.length} of ${floor.stations.length} stations running`}
      actions={<PrintQueue floor={floor} />}
    >
      {floor.stations.length === 0 ? (
        <Empty
          title="No stations yet"
          action={
            <Link to="/settings" search={{ tab: 'stations' }}>
              Add a station in Settings
            </Link>
          }
        >
          A station is a place where one kind of work is done: a cutter, a press, a cell, a bench.
        </Empty>
      ) : (
        <div className={styles.overview}>
          <HelpCalls floor={floor} />
          <section className={styles.stations} aria-label="Stations">
            {floor.stations.map((one) => (
              <StationCard key={one.station.id} at={one} events={floor.events} />
            ))}
          </section>
          <EventLog events={floor.events} />
        </div>
      )}
    </Page>
  )
}
