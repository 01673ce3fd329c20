import { Link } from '@tanstack/react-router'
import { Empty } from '../../../kit/States.tsx'

export function StationGone() {
  return (
    <main style={{ height: '100%' }}>
      <Empty
        title="This station is no longer on the floor"
        action={<Link to="/floor">Go to all stations</Link>}
      >
        Somebody removed it, or it came with the sample factory.
      </Empty>
    </main>
  )
}
