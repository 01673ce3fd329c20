import { useDroppable } from '@dnd-kit/core'
import { memo, useDeferredValue } from 'react'
import type { Station } from '../../../../shared/domain/resources/station.ts'
import type { Booking } from '../../../../shared/domain/schedule/job.ts'
import { useBoard } from '../board-view.ts'
import { useCarry } from '../hand/carry.ts'
import { useResize } from '../hand/resize.ts'
import { ProposedPlaces } from '../proposal/ProposedPlaces.tsx'
import { placeOf } from './Card.tsx'
import styles from './Lane.module.css'
import { LaneCards } from './LaneCards.tsx'
import { LaneGround } from './LaneGround.tsx'
import { canTake, LaneHead } from './LaneHead.tsx'
import type { Viewport } from './viewport.ts'

interface LaneProps {
  readonly station: Station
  readonly bookings: readonly Booking[]
  readonly viewport: Viewport
}

/** A station over time. Cards out of sight are not mounted. */
export const Lane = memo(function Lane({ station, bookings, viewport }: LaneProps) {
  const board = useBoard()
  const { axis, view } = board
  const { setNodeRef } = useDroppable({ id: station.id })
  const fit = useCarry(({ carry }) =>
    fitOf(carry?.proposal?.refused, station, carry?.target?.stationId),
  )
  /** A frame after the card is in the hand: to dim lanes is to paint them all, and the card is not to wait for that. */
  const isAble = useDeferredValue(
    useCarry(({ carry }) => carry === null || canTake(board, station, carry.jobIds)),
  )
  return (
    <section className={styles.lane} aria-label={station.code} data-fit={fit} data-able={isAble}>
      <LaneHead station={station} />
      <div
        ref={setNodeRef}
        className={styles.body}
        style={{ width: axis.width }}
        data-lane={station.id}
      >
        <LaneGround
          axis={axis}
          time={view.workingTime(station.id)}
          closures={view.plan.closures}
          openings={view.plan.openings}
          stationId={station.id}
        />
        <div className={styles.past} style={{ width: axis.xOf(view.plan.now) }} />
        <LaneCards station={station} bookings={bookings} viewport={viewport} />
        <ProposedPlaces station={station} />
        <Preview station={station} />
      </div>
    </section>
  )
})

function fitOf(
  refused: readonly { readonly code: string }[] | undefined,
  { id }: Station,
  over: unknown,
) {
  if (over !== id || !refused) return undefined
  return refused.length > 0 ? 'refused' : 'over'
}

/** Where the card in the hand would lie, as long as it would be. */
function Preview({ station }: { readonly station: Station }) {
  const board = useBoard()
  const carry = useCarry((state) => state.carry)
  const drawn = useResize(({ resize }) => resize?.resized?.booking)
  const shown = drawn ? [drawn] : (carry?.proposal?.placements ?? [])
  const placements = shown.filter(({ stationId }) => stationId === station.id)
  return placements.map((booking) => (
    <div
      key={booking.id}
      className={styles.preview}
      style={placeOf(board.axis, booking)}
      data-conflicts={carry?.proposal?.conflicts.some(({ bookingId }) => bookingId === booking.id)}
    />
  ))
}
