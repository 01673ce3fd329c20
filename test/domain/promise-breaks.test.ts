import { describe, expect, it } from 'vitest'
import type { Booking } from '../../shared/domain/job.ts'
import type { Plan } from '../../shared/domain/plan.ts'
import { promisesBrokenBy } from '../../shared/domain/promise-breaks.ts'
import { proposeMove } from '../../shared/domain/schedule.ts'
import { booking, cutBooking, drop, monday, move, tuesday, view } from '../small-factory.ts'

const probe = ({ id }: { readonly id: string }) => `bkg_${id}` as Booking['id']
const promised = (commitAt = monday('14:00')) => [{ dropId: drop().id, commitAt }]

function broken(
  moved: ReturnType<typeof move>,
  promises = promised(),
  differs: Partial<Plan> = {},
) {
  const plan = view({ bookings: [cutBooking(), booking()], ...differs })
  return promisesBrokenBy(plan, proposeMove(plan, [moved], probe), promises)
}

describe('a move breaks a promise', () => {
  it('where the drop would end after what was signed, by so much', () => {
    expect(broken(move({ start: monday('13:30') }))).toEqual([
      { dropId: drop().id, commitAt: monday('14:00'), over: 90 },
    ])
  })

  it('not up to the very minute that was signed', () => {
    expect(broken(move({ start: monday('12:00') }))).toEqual([])
  })

  it('where what comes from the strip ends too late', () => {
    const late = broken(move({ start: tuesday('10:00') }), promised(), { bookings: [cutBooking()] })
    expect(late).toMatchObject([{ over: 22 * 60 }])
  })

  it('not again when it is broken already', () => {
    expect(broken(move({ start: tuesday('10:00') }), promised(monday('11:00')))).toEqual([])
  })

  it('not of a drop that it does not touch', () => {
    const other = [{ dropId: 'drp_other' as never, commitAt: monday('08:00') }]
    expect(broken(move({ start: tuesday('10:00') }), other)).toEqual([])
  })
})
