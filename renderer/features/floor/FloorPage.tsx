import { useSearch } from '@tanstack/react-router'
import { useAnswer } from '../../bridge/hooks.ts'
import { Answered } from '../../kit/States.tsx'
import { Overview } from './overview/Overview.tsx'
import { Station } from './station/Station.tsx'
import { StationGone } from './station/StationGone.tsx'

/** The lead's view of all stations, or one station's own screen: `#/floor?station=stn_…`. */
export function FloorPage() {
  const { station: id } = useSearch({ from: '/floor' })
  const screen = useAnswer('floor.station', id)
  const overview = useAnswer('floor.overview', null)
  if (id === undefined) {
    return (
      <Answered what="The floor" query={overview}>
        {(floor) => <Overview floor={floor} />}
      </Answered>
    )
  }
  return (
    <Answered what="This station" query={screen}>
      {(found) =>
        found?.station.station.id === id ? <Station key={id} screen={found} /> : <StationGone />
      }
    </Answered>
  )
}
