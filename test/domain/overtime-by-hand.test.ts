import { describe, expect, it } from 'vitest'
import { findConflicts } from '../../shared/domain/conflicts/conflicts.ts'
import type { Closure } from '../../shared/domain/resources/station.ts'
import type { Booking } from '../../shared/domain/schedule/job.ts'
import type { Plan } from '../../shared/domain/schedule/plan.ts'
import { proposeMove } from '../../shared/domain/schedule/schedule.ts'
import { overtimeFor, withOvertime } from '../../shared/domain/windows/overtime.ts'
import { booking, cell, minutes, monday, move, tuesday, view } from '../small-factory.ts'

const evening = booking({ start: monday('17:00'), end: tuesday('10:00') })
const planned = (differs: Partial<Plan> = {}, held: Booking = evening) =>
  view({ links: [], bookings: [held], ...differs })

const outside = (held: Booking) =>
  findConflicts(planned({}, held)).flatMap((one) =>
    one.code === 'outside-shift' ? one.minutes : [],
  )

describe('work that starts outside shifts', () => {
  it('says how much of it falls outside: all of it, or what is left before the next shift', () => {
    expect(outside(evening)).toEqual([120])
    expect(outside(booking({ start: tuesday('07:00'), end: tuesday('10:00') }))).toEqual([60])
  })

  it('is done where it lies when so much overtime is worked', () => {
    const plan = planned()
    const overtime = overtimeFor(plan, evening, minutes(120))!
    expect(overtime).toEqual({
      stationId: cell.id,
      start: monday('17:00'),
      end: monday('19:00'),
    })
    const there = [move({ start: monday('17:00') })]
    const { placements, conflicts } = proposeMove(
      withOvertime(plan, overtime),
      there,
      () => evening.id,
    )
    expect(placements).toEqual([{ ...evening, end: monday('19:00') }])
    expect(conflicts).toEqual([])
  })

  it('is not offered overtime where the station is closed, nor another whole shift', () => {
    const closed: Closure = {
      id: 'cls_1' as Closure['id'],
      stationId: null,
      reason: 'closed',
      start: monday('18:00'),
      end: monday('20:00'),
      note: '',
      origin: 'own',
    }
    expect(overtimeFor(planned({ closures: [closed] }), evening, minutes(120))).toBeNull()
    expect(overtimeFor(planned(), evening, minutes(481))).toBeNull()
  })
})
