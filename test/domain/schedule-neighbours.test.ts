import { describe, expect, it } from 'vitest'
import { findConflicts } from '../../shared/domain/conflicts/conflicts.ts'
import type { PersonId } from '../../shared/domain/resources/person.ts'
import type { Booking, BookingId, Job } from '../../shared/domain/schedule/job.ts'
import type { Pin, PinId } from '../../shared/domain/schedule/pin.ts'
import type { Plan } from '../../shared/domain/schedule/plan.ts'
import { moveBookings, proposeMove, unschedule } from '../../shared/domain/schedule/schedule.ts'
import { whatIf } from '../../shared/domain/schedule/what-if.ts'
import {
  booking,
  both,
  cell,
  cut,
  minutes,
  monday,
  move,
  operation,
  others,
  sew,
  sewing,
  station,
  tuesday,
  view,
} from '../small-factory.ts'
import { rule } from '../small-facts.ts'

const newId = ({ id }: Job) => `bkg_${id}` as BookingId
const second = station({ id: 'stn_2' as never, code: 'SEW-B' })
const pin = (differs: Partial<Pin> = {}): Pin => ({
  id: 'pin_1' as PinId,
  jobId: sewing.id,
  time: 'free',
  station: 'free',
  person: 'free',
  origin: 'own',
  ...differs,
})
const stations = [cell, second]

describe('what is pinned', () => {
  const codeOf = (differs: Partial<Plan>, to: Parameters<typeof move>[0]) => {
    const moved = moveBookings(
      view({ bookings: [booking()], stations, ...differs }),
      [move(to)],
      newId,
    )
    return moved.ok
      ? 'moved'
      : `${moved.refusal.code} ${'what' in moved.refusal ? moved.refusal.what : ''}`
  }
  const [onTime, atStation] = [pin({ time: 'pinned' }), pin({ station: 'pinned' })]

  it('keeps its time and may change its station, or the other way round', () => {
    expect(codeOf({ pins: [onTime] }, { start: monday('11:00') })).toBe('pinned time')
    expect(codeOf({ pins: [onTime] }, { stationId: second.id })).toBe('moved')
    expect(codeOf({ pins: [atStation] }, { stationId: second.id })).toBe('pinned station')
    expect(codeOf({ pins: [atStation] }, { start: monday('11:00') })).toBe('moved')
  })

  it('keeps its person', () => {
    const bookings = [booking({ personId: 'per_1' as PersonId })]
    const pins = [pin({ person: 'pinned' })]
    expect(codeOf({ bookings, pins }, { personId: 'per_2' as PersonId })).toBe('pinned person')
    expect(codeOf({ bookings, pins }, {})).toBe('moved')
  })

  it('stays on the board', () => {
    const held = view({ bookings: [booking()], pins: [atStation] })
    expect(unschedule(held, [booking().id])).toMatchObject({
      refusal: { code: 'pinned', what: 'station' },
    })
  })
})

describe('who does it', () => {
  const placedBy = (personId: PersonId | null | undefined, held: PersonId | null) => {
    const bookings = [booking({ personId: held })]
    const wish = personId === undefined ? move() : move({ personId })
    return proposeMove(view({ bookings }), [wish], newId).placements[0]?.personId
  }

  it('stays who it was, is another, or nobody in particular', () => {
    const [one, two] = ['per_1', 'per_2'] as PersonId[]
    expect(placedBy(undefined, one!)).toBe(one)
    expect(placedBy(two, one!)).toBe(two)
    expect(placedBy(null, one!)).toBe(null)
  })
})

describe('what comes after a moved booking', () => {
  const lock = operation({ id: 'opn_lock' as never, setUpKey: 'lockstitch' })
  const rules = [rule('overlock', 'lockstitch', 20), rule('lockstitch', 'overlock', 30, 1)]
  const follower = (differs: Partial<Booking> = {}) =>
    booking({ ...others.booking, start: monday('12:00'), end: monday('14:00'), ...differs })
  const scene = (differs: Partial<Plan> = {}) =>
    view({
      ...both,
      operations: [cut, sew, lock],
      jobs: [sewing, { ...others.job, operationId: lock.id }],
      changeoverRules: rules,
      stations,
      bookings: [booking(), follower({ setUp: minutes(20), end: monday('14:20') })],
      ...differs,
    })

  it('is set up anew, starts when it did, and ends sooner or later', () => {
    const away = proposeMove(scene(), [move({ stationId: second.id })], newId)
    expect(away.followers).toMatchObject([
      { id: others.booking.id, start: monday('12:00'), end: monday('14:00'), setUp: 0 },
    ])
    expect(whatIf(scene(), away)).toMatchObject({
      setUp: -20,
      neighbours: [{ bookingId: others.booking.id, minutes: -20 }],
    })
  })

  it('costs set-up on both sides of a card that is put between', () => {
    const bookings = [
      follower({ id: 'bkg_a' as BookingId, start: monday('08:00'), end: monday('10:00') }),
      booking({ stationId: second.id }),
    ]
    const between = proposeMove(scene({ bookings }), [move({ start: monday('12:00') })], newId)
    expect(whatIf(scene({ bookings }), between).setUp).toBe(30)
  })

  it('keeps its times where it may not be moved', () => {
    const locked = follower({ setUp: minutes(20), lock: 'locked' })
    const from = scene({ bookings: [booking(), locked] })
    expect(proposeMove(from, [move({ stationId: second.id })], newId).followers).toEqual([])
  })

  it('is pushed along in a ripple, with its set-up', () => {
    const from = scene()
    const late = proposeMove(from, [move({ start: monday('11:00') })], newId, 'ripple')
    expect(late.placements).toMatchObject([
      { id: booking().id, start: monday('11:00'), end: monday('13:00') },
      { id: others.booking.id, start: monday('13:00'), setUp: 20, end: monday('15:20') },
    ])
    expect(late.conflicts).toEqual([])
  })

  it('is pushed over a night, and past what is locked', () => {
    const wall = booking({
      id: 'bkg_wall' as BookingId,
      jobId: 'job_wall' as never,
      start: monday('13:30'),
      end: monday('15:00'),
      lock: 'locked',
    })
    const from = scene({ bookings: [...scene().plan.bookings, wall] })
    const late = proposeMove(from, [move({ start: monday('11:00') })], newId, 'ripple')
    expect(late.placements[1]).toMatchObject({ start: monday('15:00'), end: tuesday('09:00') })
  })

  it('leaves gaps behind it as they are', () => {
    const early = proposeMove(scene(), [move({ start: monday('08:00') })], newId, 'ripple')
    expect(early.placements).toHaveLength(1)
    expect(findConflicts(scene())).toEqual([])
  })

  it('says which confirmed windows are touched', () => {
    const from = scene({ bookings: [booking({ state: 'confirmed' })] })
    const made = proposeMove(from, [move({ start: tuesday('10:00') })], newId)
    expect(whatIf(from, made).promised).toEqual([sewing.dropId])
  })
})
