import { describe, expect, it } from 'vitest'
import {
  heldByKit,
  heldByPerson,
  heldByStation,
  loadIn,
} from '../../shared/domain/conflicts/held-spans.ts'
import type { Seconds } from '../../shared/domain/quantity.ts'
import { daysOf } from '../../shared/domain/resources/calendar.ts'
import { hoursOf } from '../../shared/domain/resources/presence.ts'
import { findRetimes } from '../../shared/domain/schedule/retimes.ts'
import type { OperationId } from '../../shared/domain/style/operation.ts'
import type { Instant } from '../../shared/domain/time.ts'
import {
  booking,
  both,
  cut,
  cutting,
  minutes,
  monday,
  operation,
  others,
  plan,
  sew,
  sewing,
  shifted,
  tuesday,
  view,
} from '../small-factory.ts'
import { rule } from '../small-facts.ts'
import { hours, kit, resources, sewer, withKit } from '../small-resources.ts'

const named = booking({ personId: sewer.id })
const day = { start: monday('00:00'), end: tuesday('00:00') }

describe('what a person has', () => {
  it('is the attended part of what names them', () => {
    const half = operation({ unattended: 120 as Seconds })
    const open = view({ operations: [cut, half], resources: resources(), bookings: [named] })
    const held = heldByPerson(open, sewer.id)
    expect(held).toEqual([{ start: monday('10:00'), end: monday('11:00'), booking: named }])
  })

  it('fills their hours of a day in percent', () => {
    const part = plan({ resources: resources({ personShifts: hours(8, 12) }), bookings: [named] })
    const open = view(part)
    const time = hoursOf(part, sewer.id, daysOf(day, part.zone))
    expect(loadIn(open, heldByPerson(open, sewer.id), time, 1, day)).toBe(50)
    expect(loadIn(open, [], { spans: [], before: [] }, 1, day)).toBe(0)
  })
})

describe('what a kit has', () => {
  it('is every booking that needs it, set-up included, and not what is done', () => {
    const bookings = [booking(), shifted(others.booking, 120)]
    const open = view({ ...both, ...withKit(), bookings })
    const [own] = open.plan.resources.kits
    expect(heldByKit(open, own!).map((one) => one.booking.id)).toEqual(['bkg_sew', 'bkg_more'])
    const done = view({ ...both, ...withKit(), bookings: [booking({ state: 'done' })] })
    expect(heldByKit(done, done.plan.resources.kits[0]!)).toEqual([])
    expect(heldByKit(open, kit())).toEqual([])
  })
})

describe('what a station has', () => {
  it('fills of a span what lies in it, and nothing of days before and after', () => {
    const long = booking({ end: tuesday('10:00'), run: minutes(480) })
    const open = view({ bookings: [long] })
    const held = heldByStation(open, long.stationId)
    const loadOf = (start: Instant, end: Instant) =>
      loadIn(open, held, open.workingTime(long.stationId), 1, { start, end })
    expect(loadOf(monday('00:00'), tuesday('00:00'))).toBe(75)
    expect(loadOf(tuesday('08:00'), tuesday('10:00'))).toBe(100)
    expect(loadOf(tuesday('10:00'), tuesday('16:00'))).toBe(0)
  })
})

describe('what could be timed anew', () => {
  const cover = operation({ id: 'opn_cover' as OperationId, setUpKey: 'coverstitch' })
  const scene = {
    ...both,
    operations: [cut, sew, cover],
    jobs: [cutting, sewing, { ...others.job, operationId: cover.id }],
    changeoverRules: [rule('coverstitch', 'overlock', 25)],
  }
  const early = shifted(others.booking, -120)
  const retimes = (own = booking()) => findRetimes(view({ ...scene, bookings: [early, own] }))

  it('is set up longer or shorter than the rules say', () => {
    expect(retimes()).toMatchObject([{ jobId: 'job_sew', setUp: 0, needs: 25 }])
    expect(retimes(booking({ setUp: minutes(40) }))).toMatchObject([{ setUp: 40, needs: 25 }])
    expect(retimes(booking({ setUp: minutes(25) }))).toEqual([])
  })

  it('is not what is locked, confirmed or done', () => {
    expect(retimes(booking({ lock: 'locked' }))).toEqual([])
    expect(retimes(booking({ state: 'confirmed' }))).toEqual([])
    expect(retimes(booking({ state: 'done' }))).toEqual([])
  })
})
