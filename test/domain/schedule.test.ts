import { describe, expect, it } from 'vitest'
import type { StationId } from '../../shared/domain/resources/station.ts'
import type { Booking, BookingId, JobId } from '../../shared/domain/schedule/job.ts'
import type { Plan } from '../../shared/domain/schedule/plan.ts'
import { moveBookings, proposeMove, unschedule } from '../../shared/domain/schedule/schedule.ts'
import { instant } from '../../shared/domain/time.ts'
import {
  booking,
  cell,
  cut,
  cutBooking,
  cutting,
  monday,
  move,
  operation,
  pieces,
  sewing,
  table,
  tuesday,
  view,
} from '../small-factory.ts'

const newId = () => 'bkg_new' as BookingId
const refusalOf = (differs: Partial<Plan>, moves = [move()]) => {
  const result = moveBookings(view(differs), moves, newId)
  return result.ok ? 'moved' : result.refusal
}
const placedBy = (differs: Partial<Plan>, moves = [move()]) =>
  proposeMove(view(differs), moves, newId).placements[0]
describe('moving a job', () => {
  it('books it where it is dropped, for its minutes', () => {
    expect(placedBy({})).toMatchObject({
      id: 'bkg_new',
      stationId: cell.id,
      start: monday('10:00'),
      end: monday('12:00'),
      run: 120,
      state: 'proposed',
    })
  })

  it('keeps the booking it had, at its new place', () => {
    const placed = placedBy({ bookings: [booking()] }, [move({ start: tuesday('09:00') })])
    expect(placed).toMatchObject({
      id: booking().id,
      start: tuesday('09:00'),
      end: tuesday('11:00'),
    })
  })

  it('takes longer on a floor that is slower than standard', () => {
    expect(placedBy({ efficiency: 800 as never })?.run).toBe(150)
  })

  it('counts whole cycles of a press', () => {
    const four = operation({ piecesPerCycle: pieces(7) })
    expect(placedBy({ operations: [cut, four] })?.run).toBe(Math.ceil(60 / 7) * 2)
  })

  it('moves all together or none', () => {
    const wrong = move({ jobId: cutting.id })
    expect(refusalOf({}, [move(), wrong])).toMatchObject({ code: 'incapable' })
  })

  it('will not sew at the cutting table, and says which stations can', () => {
    expect(refusalOf({}, [move({ stationId: table.id })])).toEqual({
      code: 'incapable',
      jobId: sewing.id,
      station: 'CUT-1',
      needs: 'cell',
      capable: ['SEW-A'],
    })
  })

  it.each(['running', 'done'] as const)('will not move what is %s', (state) => {
    expect(refusalOf({ bookings: [booking({ state })] })).toMatchObject({ code: 'started', state })
  })

  it('will not move what is locked', () => {
    expect(refusalOf({ bookings: [booking({ lock: 'locked' })] })).toMatchObject({ code: 'locked' })
  })

  it('will not plan in the past, and says what is the earliest', () => {
    expect(refusalOf({}, [move({ start: monday('06:30') })])).toMatchObject({
      code: 'past',
      earliest: monday('08:00'),
    })
  })

  it('will not plan beyond what it has calendars for', () => {
    const start = instant('2026-12-31T12:00Z')
    expect(refusalOf({}, [move({ start })])).toMatchObject({ code: 'beyond-horizon' })
  })

  it.each([
    ['a job', move({ jobId: 'job_none' as JobId })],
    ['a station', move({ stationId: 'stn_none' as StationId })],
  ])('will not move %s that is gone', (_, gone) => {
    expect(refusalOf({}, [gone])).toMatchObject({ code: 'gone' })
  })

  it('shows what would be wrong, and still allows it', () => {
    const { conflicts, refused } = proposeMove(
      view({ bookings: [cutBooking()] }),
      [move({ start: monday('08:00') })],
      newId,
    )
    expect(conflicts.map(({ code }) => code)).toEqual(['out-of-order'])
    expect(refused).toEqual([])
  })
})

describe('taking off the board', () => {
  const taken = (held: Booking) => {
    const result = unschedule(view({ bookings: [held] }), [held.id])
    return result.ok ? result.value : result.refusal
  }

  it('gives the booking up whole', () => {
    expect(taken(booking())).toEqual([{ table: 'booking', before: booking(), after: null }])
  })

  it('refuses what is locked or has started', () => {
    expect(taken(booking({ lock: 'locked' }))).toMatchObject({ code: 'locked' })
    expect(taken(booking({ state: 'running' }))).toMatchObject({ code: 'started' })
  })
})
