import { memo, useMemo } from 'react'
import type { Station } from '../../../../shared/domain/resources/station.ts'
import type { Booking } from '../../../../shared/domain/schedule/job.ts'
import { type BoardView, useBoard } from '../board-view.ts'
import { drawnSpan } from './actual.ts'
import { Card, type CardProps, LEAST_WIDTH } from './Card.tsx'
import { cardFacts } from './card-facts.ts'
import { NarrowCards } from './NarrowCards.tsx'
import { inView, isCrossed, type Viewport } from './viewport.ts'

/** So many cards the board mounts, however many are in sight: more would be felt in every drag. */
const MOST_CARDS = 240

interface LaneCardsProps {
  readonly station: Station
  readonly bookings: readonly Booking[]
  readonly viewport: Viewport
}

/** A lane's cards in sight. Where they are very many, those too narrow for a word are drawn on the lane instead. */
export const LaneCards = memo(function LaneCards({ station, bookings, viewport }: LaneCardsProps) {
  const board = useBoard()
  const cards = useMemo(
    () => bookings.flatMap((booking) => cardOf(board, station, viewport, booking)),
    [board, station, viewport, bookings],
  )
  const isCrowded = cards.length > MOST_CARDS / board.view.plan.stations.length
  const narrow = isCrowded ? cards.filter((one) => !isWide(one)) : []
  const wide = isCrowded ? cards.filter(isWide) : cards
  return (
    <>
      {narrow.length > 0 && <NarrowCards cards={narrow} />}
      {wide.map((card) => (
        <Card key={card.booking.id} {...card} />
      ))}
    </>
  )
})

function cardOf(
  board: BoardView,
  station: Station,
  viewport: Viewport,
  booking: Booking,
): readonly CardProps[] {
  const { axis, view } = board
  const drawn = drawnSpan(board, booking)
  const { start: from, end: to } = drawn
  const job = view.job.get(booking.jobId)
  if (!job || !inView(viewport, axis, drawn)) return []
  const { zone } = view.plan
  const place = { booking, from, to, axis, zone, station: station.code }
  const crossed = isCrossed(viewport, axis, drawn)
  return [{ ...place, crossed, ...cardFacts(board, job, booking) }]
}

function isWide({ axis, from, to }: CardProps): boolean {
  return axis.xOf(to) - axis.xOf(from) >= LEAST_WIDTH
}
