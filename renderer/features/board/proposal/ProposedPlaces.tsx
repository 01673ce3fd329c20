import type { Station } from '../../../../shared/domain/resources/station.ts'
import type { Booking } from '../../../../shared/domain/schedule/job.ts'
import { useBoardState } from '../board-state.ts'
import { useBoard } from '../board-view.ts'
import { nameOfJob } from '../conflict-words.ts'
import { placeOf } from '../lanes/Card.tsx'
import { useHover } from '../lanes/hover.ts'
import styles from './ProposedPlaces.module.css'
import { type ShownProposal, useProposal } from './proposal-state.ts'
import { shiftWords } from './proposal-words.ts'

/** Where a proposal would have a lane's jobs, dashed over what is: as the floor would have them, were so much accepted. */
export function ProposedPlaces({ station }: { readonly station: Station }) {
  const now = useProposal((state) => state.now)
  if (now.state !== 'shown') return null
  const { placements, followers } = now.acceptance
  return (
    <>
      {[...placements, ...followers]
        .filter(({ stationId }) => stationId === station.id)
        .map((one) => (
          <Place key={one.id} booking={one} now={now} as="accepted" />
        ))}
      <KeptPlace station={station} now={now} />
    </>
  )
}

interface PlaceProps {
  readonly booking: Booking
  readonly now: ShownProposal
  readonly as: 'accepted' | 'kept'
}

function Place({ booking, now: { view }, as }: PlaceProps) {
  const { axis } = useBoard()
  return (
    <div className={styles.place} data-as={as} style={placeOf(axis, booking)}>
      <span>
        <b>{nameOfJob(view, booking.jobId)}</b> → {shiftWords(view, booking)}
      </span>
    </div>
  )
}

/** Where a job that is kept would have gone, while it is pointed at or the one that is chosen. */
function KeptPlace({ station, now }: { readonly station: Station; readonly now: ShownProposal }) {
  const hovered = useHover(({ jobId }) => jobId)
  const selected = useBoardState((state) => state.selected)
  const { movable, shown } = now.offer
  const pointed = [...new Set([...selected.slice(0, 1), ...(hovered ? [hovered] : [])])]
  return pointed
    .filter((id) => movable.has(id) && !now.acceptance.jobs.has(id))
    .flatMap((id) => shown.bookingOf.get(id) ?? [])
    .filter(({ stationId }) => stationId === station.id)
    .map((one) => <Place key={one.id} booking={one} now={now} as="kept" />)
}
