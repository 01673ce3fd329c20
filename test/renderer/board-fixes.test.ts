import { describe, expect, it } from 'vitest'
import type { BoardView } from '../../renderer/features/board/board-view.ts'
import { fixesFor } from '../../renderer/features/board/panel/fixes.ts'
import { type Conflict, findConflicts } from '../../shared/domain/conflicts/conflicts.ts'
import type { Plan } from '../../shared/domain/schedule/plan.ts'
import { booking, cutBooking, monday, view } from '../small-factory.ts'

/** What is offered for the first conflict of this kind. */
function offered(code: Conflict['code'], differs: Partial<Plan>): readonly string[] {
  const open = view(differs)
  const conflict = findConflicts(open).find((one) => one.code === code)!
  const own = open.booking.get(conflict.bookingId)!
  const board = { view: open, promises: [] } as unknown as BoardView
  return fixesFor(board, conflict, own).map(({ label }) => label)
}

describe('a fix', () => {
  it('is a move to when what comes before is done', () => {
    const early = booking({ start: monday('08:30'), end: monday('10:30') })
    const fixes = offered('out-of-order', { bookings: [cutBooking(), early] })
    expect(fixes).toEqual(['Place on SEW-A, Mon 23 Nov 09:00'])
  })

  it('is no move that leaves it as wrong as it was: what comes before has no place', () => {
    expect(offered('out-of-order', { bookings: [booking()] })).toEqual([])
  })
})
