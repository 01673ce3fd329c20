import { Link } from '@tanstack/react-router'
import type { FloorOverview } from '../../../../shared/contract/floor.ts'
import { printMinutes, printTime } from '../../../../shared/domain/print-time.ts'
import { minutesBetween } from '../../../../shared/domain/time.ts'
import { useNow } from '../../../bridge/clock.ts'
import { Banner } from '../../../kit/Banner.tsx'
import { useZone } from '../use-zone.ts'

/** Who calls for help, for what, and for how long. */
export function HelpCalls({ floor }: { readonly floor: FloorOverview }) {
  const zone = useZone()
  const now = useNow()
  return floor.stations.map(({ station, current }) => {
    if (!current?.progress.help) return null
    const call = floor.events.find(
      ({ event, standing }) =>
        standing === 'yes' && event.kind === 'help' && event.jobId === current.job.id,
    )?.event
    return (
      <Banner
        key={station.id}
        tone="help"
        actions={
          <Link to="/floor" search={{ station: station.id }}>
            Go to {station.code}
          </Link>
        }
      >
        {station.code} calls for help: {current.progress.help}
        {call &&
          `, since ${printTime(call.at, zone)} (${printMinutes(minutesBetween(call.at, now))})`}
      </Banner>
    )
  })
}
